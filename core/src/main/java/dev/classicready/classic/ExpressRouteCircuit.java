package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ExpressRoute circuit.
 *
 * @param peeringLocation where it meets the provider, which is no region
 * @param resourceManager whether it is a Resource Manager resource already; a moved circuit is
 * @param allowClassicOperations whether a Resource Manager circuit can still be used from classic; null if not said
 * @param linkedVirtualNetworks names of the classic virtual networks that are linked to it; null where the document does
 *     not list links
 */
public record ExpressRouteCircuit(
        String subscription,
        String name,
        @Nullable String peeringLocation,
        @Nullable String provider,
        @Nullable Integer bandwidthInMbps,
        @Nullable String state,
        @Nullable String provisioningState,
        boolean resourceManager,
        @Nullable Boolean allowClassicOperations,
        @Nullable List<String> linkedVirtualNetworks,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "state", "provisioningState", "linkedVirtualNetworks");

    public ExpressRouteCircuit {
        linkedVirtualNetworks = linkedVirtualNetworks == null ? null : List.copyOf(linkedVirtualNetworks);
    }

    @Override
    public ResourceType type() {
        return ResourceType.EXPRESSROUTE_CIRCUIT;
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public ExpressRouteCircuit inSubscription(String subscription) {
        return new ExpressRouteCircuit(
                subscription,
                name,
                peeringLocation,
                provider,
                bandwidthInMbps,
                state,
                provisioningState,
                resourceManager,
                allowClassicOperations,
                linkedVirtualNetworks,
                places);
    }
}
