package dev.classicready.translate;

import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gateway of a virtual network, which may have two: one for VPN connections and one for ExpressRoute.
 *
 * @param expressRoute whether it takes circuits, else VPN connections
 * @param classic what the management API answers of it; null where only the network configuration describes it
 * @param address the id of its public address
 * @param connections its connections, in the order in which they are described
 */
record GatewayDesign(
        VirtualNetwork network,
        boolean expressRoute,
        @Nullable VirtualNetworkGateway classic,
        ArmId id,
        ArmId address,
        List<Connection> connections) {

    /** The sizes that classic gateways have. */
    static final List<String> SIZES = List.of("Basic", "Default", "HighPerformance", "Standard", "UltraPerformance");

    private static final Map<String, String> EXPRESS_ROUTE_SKUS = Map.of(
            "default", "ErGw1AZ",
            "standard", "ErGw1AZ",
            "highperformance", "ErGw2AZ",
            "ultraperformance", "ErGw3AZ");

    /**
     * A connection of a gateway.
     *
     * @param site null where the local network site is described nowhere
     * @param peer the network that the site stands for, if the two connect to each other; else null
     */
    record Connection(
            LocalNetworkConnection classic,
            @Nullable LocalNetworkSite site,
            @Nullable VirtualNetwork peer,
            ArmId id) {}

    /**
     * Static routing is policy-based; where only the network configuration is known, dynamic routing is assumed, which
     * alone can have clients and several connections.
     */
    boolean isPolicyBased() {
        return classic != null && Names.same(classic.gatewayType(), "StaticRouting");
    }

    String vpnType(TranslationOptions options) {
        return isPolicyBased() && Names.same(sku(options), "Basic") ? "PolicyBased" : "RouteBased";
    }

    /**
     * The SKU: what the user chose for the classic one ({@code gateway-sku.Standard}) where it is one for such a gateway,
     * else the table's.
     */
    String sku(TranslationOptions options) {
        boolean current = options.isCurrent();
        String size = classic == null || classic.size() == null
                ? "Default"
                : classic.size().strip();
        Optional<String> wish = current ? options.setting(TranslationOptions.GATEWAY_SKU + size) : Optional.empty();
        wish = wish.filter(sku -> GatewaySkus.fits(sku, expressRoute));
        if (wish.isPresent()) {
            return wish.get();
        }
        if (expressRoute) {
            return current
                    ? EXPRESS_ROUTE_SKUS.getOrDefault(Names.key(size), "ErGw1AZ")
                    : Names.same(size, "Default") ? "Standard" : size;
        }
        if (isPolicyBased()) {
            return "Basic";
        }
        if (current) {
            return Names.same(size, "HighPerformance") ? "VpnGw2AZ" : "VpnGw1AZ";
        }
        return Names.same(size, "Standard") || Names.same(size, "HighPerformance") ? size : "Basic";
    }
}
