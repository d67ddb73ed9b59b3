package dev.classicready.format.internal.json;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** ExpressRoute circuits as Resource Manager shows them, and as the command line flattens them. */
final class Circuits {

    static final String TYPE = "Microsoft.Network/expressRouteCircuits";

    private Circuits() {}

    static ExpressRouteCircuit circuit(String subscription, String name, JsonElement resource) {
        JsonElement properties = properties(resource);
        JsonElement provider = properties.get("serviceProviderProperties");
        JsonElement state = properties.get("circuitProvisioningState");
        JsonElement provisioning = properties.get("serviceProviderProvisioningState");
        return new ExpressRouteCircuit(
                subscription,
                name,
                provider.get("peeringLocation").text(),
                provider.get("serviceProviderName").text(),
                provider.get("bandwidthInMbps").integer(),
                state.text(),
                provisioning.text(),
                true,
                properties.get("allowClassicOperations").truth(),
                null,
                Places.at(resource.place(), ExpressRouteCircuit.FIELDS)
                        .set("name", resource.get("name").place())
                        .set("state", state.place())
                        .set("provisioningState", provisioning.place())
                        .build());
    }

    /** The key by which links, and connections of gateways, refer to a circuit; null where it is not shown. */
    static @Nullable String serviceKey(JsonElement resource) {
        return properties(resource).get("serviceKey").text();
    }

    private static JsonElement properties(JsonElement resource) {
        return resource.get("properties").isObject() ? resource.get("properties") : resource;
    }
}
