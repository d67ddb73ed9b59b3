package dev.classicready.translate;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.Route;
import dev.classicready.classic.RouteTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Route tables with their routes. */
final class RouteTableTranslator implements ResourceTranslator<RouteTable> {

    private static final String RULE = "t-udr";

    @Override
    public Class<RouteTable> kind() {
        return RouteTable.class;
    }

    @Override
    public void translate(RouteTable table, TranslationContext context) {
        if (table.routes() == null) {
            context.leaveOut(
                    table, "the descriptor lists the table without its routes; collect it with detailLevel=full");
            return;
        }
        ArmId id = context.placement().id(table).orElseThrow();
        ClassicElement element = Elements.of(table);
        List<Map<String, Object>> routes = new ArrayList<>();
        ArmNames names = new ArmNames();
        Set<String> prefixes = new HashSet<>();
        for (Route route : table.routes()) {
            ClassicElement routeElement = Elements.of(element, route);
            String type = nextHopType(route.nextHopType());
            AddressRange range = AddressRange.of(route.addressPrefix()).orElse(null);
            boolean appliance = "VirtualAppliance".equals(type);
            if (type == null || range == null || appliance && AddressRange.address(route.nextHopIpAddress()) < 0) {
                context.leaveOut(
                        routeElement, route, "its prefix or its next hop is not one that Resource Manager has");
            } else if (!prefixes.add(range.toString())) {
                context.leaveOut(routeElement, route, "another route of the table has the same prefix");
            } else {
                String name = names.unique(ArmType.ROUTE_TABLE, route.name());
                routes.add(Values.part(
                        name,
                        Values.object(
                                "addressPrefix",
                                range.toString(),
                                "nextHopType",
                                type,
                                "nextHopIpAddress",
                                appliance ? route.nextHopIpAddress() : null)));
                context.map(
                        routeElement,
                        RULE,
                        new Notes()
                                .renamed(route.name(), name)
                                .addIf(!range.strict(), "the prefix is written as " + range)
                                .text(),
                        id.part("routes", name));
            }
        }
        context.emit(id, "properties", Values.object("routes", routes));
        context.map(element, RULE, new Notes().renamed(table.name(), id.name()).text(), id.ref());
    }

    private static @Nullable String nextHopType(@Nullable String type) {
        return switch (type == null ? "" : type.strip().toLowerCase(Locale.ROOT)) {
            case "virtualappliance" -> "VirtualAppliance";
            case "vpngateway", "virtualnetworkgateway" -> "VirtualNetworkGateway";
            case "vnetlocal", "virtualnetwork" -> "VnetLocal";
            case "internet" -> "Internet";
            case "null", "none" -> "None";
            default -> null;
        };
    }
}
