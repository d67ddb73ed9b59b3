package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A probe that endpoints of roles name.
 *
 * @param path what an http probe asks for
 * @param port null for the endpoint's own
 * @param intervalInSeconds null for the default of 15
 * @param timeoutInSeconds null for the default of 31
 */
public record LoadBalancerProbe(
        String name,
        @Nullable String protocol,
        @Nullable String path,
        @Nullable Integer port,
        @Nullable Integer intervalInSeconds,
        @Nullable Integer timeoutInSeconds,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "protocol", "path", "port");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "LoadBalancerProbe[" + name + "]";
    }
}
