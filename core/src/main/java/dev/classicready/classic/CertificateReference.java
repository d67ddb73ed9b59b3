package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A service certificate that a virtual machine or role refers to by its thumbprint.
 *
 * @param store the certificate store's name, or null
 */
public record CertificateReference(
        String thumbprint, @Nullable String store, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("thumbprint");

    @Override
    public String key() {
        return thumbprint;
    }
}
