package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** A Windows Remote Management listener: Http, or Https with a certificate. */
public record WinRmListener(String protocol, @Nullable String certificateThumbprint, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("protocol");

    @Override
    public String key() {
        return protocol;
    }
}
