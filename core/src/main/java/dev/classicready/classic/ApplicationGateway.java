package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A classic application gateway in a virtual network. */
public record ApplicationGateway(
        String subscription,
        String name,
        @Nullable String virtualNetwork,
        List<String> subnets,
        @Nullable String size,
        @Nullable Integer instanceCount,
        @Nullable String state,
        @Nullable String dnsName,
        @Nullable String description,
        List<String> virtualIps,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "virtualNetwork", "state");

    public ApplicationGateway {
        subnets = List.copyOf(subnets);
        virtualIps = List.copyOf(virtualIps);
    }

    @Override
    public ResourceType type() {
        return ResourceType.APPLICATION_GATEWAY;
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public ApplicationGateway inSubscription(String subscription) {
        return new ApplicationGateway(
                subscription,
                name,
                virtualNetwork,
                subnets,
                size,
                instanceCount,
                state,
                dnsName,
                description,
                virtualIps,
                places);
    }
}
