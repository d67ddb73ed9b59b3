package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * How a load balancer asks whether a member is well.
 *
 * @param protocol {@code tcp} or {@code http}, as spelled
 * @param intervalInSeconds null for the default of 15
 * @param timeoutInSeconds null for the default of 31
 */
public record Probe(
        @Nullable String protocol,
        @Nullable Integer port,
        @Nullable String path,
        @Nullable Integer intervalInSeconds,
        @Nullable Integer timeoutInSeconds,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("protocol", "port", "path");

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "LoadBalancerProbe";
    }
}
