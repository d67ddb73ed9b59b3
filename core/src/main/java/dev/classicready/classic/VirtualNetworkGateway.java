package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gateway of a virtual network as the management API answers; a network without one answers too, with state
 * {@code NotProvisioned}.
 *
 * @param virtualNetwork the network it belongs to
 * @param gatewayName its own name, which only gateways of a coexisting pair have; else null
 * @param gatewayType StaticRouting, DynamicRouting or Dedicated
 * @param size None, Default, Standard, HighPerformance or UltraPerformance
 * @param state NotProvisioned, Provisioning, Provisioned or Deprovisioning
 * @param enableBgp whether it speaks BGP; null where the answer, as that of a gateway without a name, does not tell
 */
public record VirtualNetworkGateway(
        String subscription,
        String virtualNetwork,
        @Nullable String gatewayName,
        @Nullable String gatewayId,
        @Nullable String gatewayType,
        @Nullable String size,
        @Nullable String state,
        @Nullable String virtualIp,
        @Nullable String location,
        List<String> defaultSites,
        @Nullable Boolean enableBgp,
        @Nullable BgpSettings bgpSettings,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("virtualNetwork", "gatewayName", "gatewayType", "size", "state", "virtualIp");

    public VirtualNetworkGateway {
        defaultSites = List.copyOf(defaultSites);
    }

    @Override
    public String name() {
        return gatewayName == null ? virtualNetwork : virtualNetwork + "/" + gatewayName;
    }

    @Override
    public ResourceType type() {
        return ResourceType.VIRTUAL_NETWORK_GATEWAY;
    }

    @Override
    public VirtualNetworkGateway inSubscription(String subscription) {
        return new VirtualNetworkGateway(
                subscription,
                virtualNetwork,
                gatewayName,
                gatewayId,
                gatewayType,
                size,
                state,
                virtualIp,
                location,
                defaultSites,
                enableBgp,
                bgpSettings,
                places);
    }

    /** Whether there is a gateway at all. */
    public boolean exists() {
        return state != null && !Names.same(state, "NotProvisioned") && !Names.same(size, "None");
    }

    public boolean isExpressRoute() {
        return Names.same(gatewayType, "Dedicated") || Names.same(gatewayType, "ExpressRoute");
    }
}
