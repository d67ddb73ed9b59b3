package dev.classicready.translate;

import org.jspecify.annotations.Nullable;

/**
 * A rule that lets in, or keeps out, what a classic endpoint did.
 *
 * @param protocol {@code Tcp}, {@code Udp} or {@code *}
 * @param source an address prefix, a service tag or an expression
 * @param port a port or {@code *}
 * @param description what the user wrote of the classic rule, or null
 */
record SecurityRule(
        String name,
        boolean allow,
        String protocol,
        Object source,
        String port,
        @Nullable String description) {}
