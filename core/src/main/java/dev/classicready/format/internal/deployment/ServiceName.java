package dev.classicready.format.internal.deployment;

import dev.classicready.format.internal.RequestName;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a deployment tells the name of its cloud service. */
final class ServiceName {

    private static final String SCHEME_END = "://";
    private static final Pattern CONFIGURED = Pattern.compile("\\bserviceName\\s*=\\s*[\"']([^\"']+)[\"']");

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

    static @Nullable String ofConfiguration(@Nullable String configuration) {
        if (configuration == null) {
            return null;
        }
        Matcher name = CONFIGURED.matcher(configuration);
        return name.find() ? name.group(1) : null;
    }
}
