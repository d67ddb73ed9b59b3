package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A blob in a listing of a storage account.
 *
 * @param container null where the listing names none
 * @param length in bytes; null where the listing shows none
 */
public record Blob(
        String subscription,
        String account,
        @Nullable String container,
        String name,
        @Nullable Long length,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "length");

    @Override
    public String key() {
        return account + "/" + container + "/" + name;
    }

    @Override
    public Blob inSubscription(String subscription) {
        return new Blob(subscription, account, container, name, length, places);
    }
}
