package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** A certificate of a role by its thumbprint. */
public record ConfiguredCertificate(
        String name, @Nullable String thumbprint, @Nullable String thumbprintAlgorithm, Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "thumbprint");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Certificate[" + name + "]";
    }
}
