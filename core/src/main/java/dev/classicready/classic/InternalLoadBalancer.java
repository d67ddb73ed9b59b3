package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** An internal load balancer of a deployment: a front end in a subnet, with a static address or a dynamic one. */
public record InternalLoadBalancer(
        String name, @Nullable String subnet, @Nullable String staticAddress, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "subnet", "staticAddress");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "LoadBalancer[" + name + "]";
    }
}
