package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an endpoint's access control list.
 *
 * @param order rules are tried in ascending order
 * @param action {@code permit} or {@code deny}, as spelled
 * @param remoteSubnet an IPv4 prefix
 */
public record AclRule(
        @Nullable Integer order,
        @Nullable String action,
        @Nullable String remoteSubnet,
        @Nullable String description,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("order", "action", "remoteSubnet");

    @Override
    public String key() {
        return order + " " + action + " " + remoteSubnet;
    }
}
