package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a role declares and the service configuration gives a thumbprint.
 *
 * @param storeLocation {@code LocalMachine} or {@code CurrentUser}
 * @param permissionLevel {@code limitedOrElevated} or {@code elevated}; null for the former
 */
public record CertificateDeclaration(
        String name,
        @Nullable String storeLocation,
        @Nullable String storeName,
        @Nullable String permissionLevel,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Certificate[" + name + "]";
    }
}
