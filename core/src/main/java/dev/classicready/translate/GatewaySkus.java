package dev.classicready.translate;

import java.util.List;
import java.util.stream.Stream;

/** The SKUs of virtual network gateways in Resource Manager, by what a gateway is for. */
final class GatewaySkus {

    private static final List<String> VPN = List.of(
            "Basic",
            "HighPerformance",
            "Standard",
            "VpnGw1",
            "VpnGw1AZ",
            "VpnGw2",
            "VpnGw2AZ",
            "VpnGw3",
            "VpnGw3AZ",
            "VpnGw4",
            "VpnGw4AZ",
            "VpnGw5",
            "VpnGw5AZ");

    private static final List<String> EXPRESS_ROUTE =
            List.of("ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale", "HighPerformance", "Standard", "UltraPerformance");

    private GatewaySkus() {}

    static List<String> all() {
        return Stream.concat(VPN.stream(), EXPRESS_ROUTE.stream())
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isKnown(String sku) {
        return all().contains(sku);
    }

    /** Whether a gateway for circuits, or one for VPN connections, can have the SKU. */
    static boolean fits(String sku, boolean expressRoute) {
        return (expressRoute ? EXPRESS_ROUTE : VPN).contains(sku);
    }
}
