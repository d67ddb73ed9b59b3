package dev.classicready.format.internal.json;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.descriptor.Places;

/** ExpressRoute circuits as Resource Manager shows them, and as the command line flattens them. */
final class Circuits {

    static final String TYPE = "Microsoft.Network/expressRouteCircuits";

    private Circuits() {}

    static ExpressRouteCircuit circuit(String subscription, String name, JsonElement resource) {
        JsonElement properties = resource.get("properties").isObject() ? resource.get("properties") : resource;
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
}
