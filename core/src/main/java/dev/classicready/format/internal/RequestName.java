package dev.classicready.format.internal;

import dev.classicready.classic.Names;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request to the management API is about, told by its URL. Documents may be named by the request that they
 * answer, in full or in part: {@code services/hostedservices/shop/deploymentslots/Staging.xml}.
 */
public final class RequestName {

    private final boolean url;
    private final List<String> segments;

    private RequestName(boolean url, List<String> segments) {
        this.url = url;
        this.segments = segments;
    }

    /** Takes a URL, or a document's name, apart. */
    public static RequestName of(@Nullable String name) {
        if (name == null) {
            return new RequestName(false, List.of());
        }
        int scheme = name.indexOf("://");
        int query = name.indexOf('?');
        String path = name.substring(scheme < 0 ? 0 : scheme + 3, query < 0 ? name.length() : query);
        return new RequestName(scheme >= 0, Arrays.asList(path.split("/")));
    }

    /** The subscription, or null. */
    public @Nullable String subscription() {
        int services = indexOf("services");
        services = services < 0 ? indexOf("affinitygroups") : services;
        if (services < (url ? 2 : 1)) {
            return null;
        }
        String before = segments.get(services - 1);
        return url || isGuid(before) ? before : null;
    }

    /** The subscription, or an empty string. */
    public String subscriptionOrEmpty() {
        String subscription = subscription();
        return subscription == null ? "" : subscription;
    }

    /** The cloud service, or null. */
    public @Nullable String cloudService() {
        return after("hostedservices");
    }

    /** The ExpressRoute circuit, or null. */
    public @Nullable String dedicatedCircuit() {
        return after("dedicatedcircuits");
    }

    /** The virtual network whose gateway the request is about, or null. */
    public @Nullable String virtualNetwork() {
        int networking = indexOf("networking");
        boolean gateway = networking >= 0
                && networking + 2 < segments.size()
                && Names.key(withoutExtension(segments.get(networking + 2))).startsWith("gateway");
        return gateway ? after("networking") : null;
    }

    /** The virtual network whose subnet the request is about, or null. */
    public @Nullable String subnetNetwork() {
        return subnet() == null ? null : after("virtualnetwork");
    }

    /** The subnet that the request is about, or null. */
    public @Nullable String subnet() {
        int network = indexOf("virtualnetwork");
        boolean told = network >= 0 && indexOf("subnets") == network + 2;
        return told ? after("subnets") : null;
    }

    private @Nullable String after(String segment) {
        int index = indexOf(segment);
        if (index < 0 || index + 1 >= segments.size()) {
            return null;
        }
        boolean last = index + 2 == segments.size();
        String value = last ? withoutExtension(segments.get(index + 1)) : segments.get(index + 1);
        return value.isBlank() ? null : decoded(value);
    }

    private int indexOf(String segment) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).equalsIgnoreCase(segment)) {
                return i;
            }
        }
        return -1;
    }

    private static String decoded(String value) {
        try {
            return value.indexOf('%') < 0
                    ? value
                    : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static String withoutExtension(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? name.substring(0, name.length() - 4) : name;
    }

    /** Whether a name is a GUID, with hyphens or without. */
    public static boolean isGuid(String name) {
        String digits = name.replace("-", "");
        return digits.length() == 32 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
