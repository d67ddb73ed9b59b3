package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * Space on an instance's own disk that a role reserves.
 *
 * @param sizeInMegabytes null for the default of 100
 * @param cleanOnRoleRecycle null for the default of true
 */
public record LocalStorage(
        String name,
        @Nullable Integer sizeInMegabytes,
        @Nullable Boolean cleanOnRoleRecycle,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "LocalStorage[" + name + "]";
    }
}
