package dev.classicready.format.internal.deployment;

import dev.classicready.format.internal.RequestName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a deployment tells the name of its cloud service. */
final class ServiceName {

    private static final String SCHEME_END = "://";

    private ServiceName() {}

    /** The first label of a host name such as {@code shop.cloudapp.net}; a staging deployment has a GUID there. */
    static @Nullable String ofUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int scheme = url.indexOf(SCHEME_END);
        int host = scheme < 0 ? 0 : scheme + SCHEME_END.length();
        int dot = url.indexOf('.', host);
        if (dot <= host || !url.substring(dot).toLowerCase(Locale.ROOT).contains("cloudapp")) {
            return null;
        }
        String label = url.substring(host, dot);
        return RequestName.isGuid(label) ? null : label;
    }
}
