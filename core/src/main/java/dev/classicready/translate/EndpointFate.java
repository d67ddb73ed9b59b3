package dev.classicready.translate;

import dev.classicready.classic.InputEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an input endpoint: a rule for a load-balanced set, an inbound NAT rule, or nothing.
 *
 * @param frontEnd null where nothing becomes of it
 * @param rule the rule of its load-balanced set, or null
 * @param natRule its inbound NAT rule, or null
 * @param why the reason where nothing becomes of it, else a remark, or null
 */
record EndpointFate(
        InputEndpoint endpoint,
        @Nullable FrontEnd frontEnd,
        @Nullable LoadRule rule,
        @Nullable NatRule natRule,
        @Nullable String why) {

    static EndpointFate nothing(InputEndpoint endpoint, String why) {
        return new EndpointFate(endpoint, null, null, null, why);
    }

    boolean isTranslated() {
        return frontEnd != null;
    }
}
