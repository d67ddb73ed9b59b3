package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a network's gateway with its address and its connections. */
final class Gateways {

    static final String GATEWAY = "t-gateway";
    private static final String CONNECTION = "t-connection";
    private static final String SHARED_KEY = "its shared key comes from the parameter secrets";
    private static final String BY_BGP = "its ends tell each other routes by BGP";

    private final TranslationContext context;
    private final VirtualNetwork network;
    private final boolean current;
    private final Bgp bgp;

    private Gateways(TranslationContext context, VirtualNetwork network) {
        this.context = context;
        this.network = network;
        this.current = context.options().isCurrent();
        this.bgp = new Bgp(context);
    }

    static void translate(VirtualNetwork network, ClassicElement parent, TranslationContext context) {
        GatewayDesigns designs = context.placement().gateways();
        List<GatewayDesign> made = designs.of(network);
        NetworkGateway described = network.gateway();
        Gateways gateways = new Gateways(context, network);
        made.forEach(gateways::emit);
        if (described == null) {
            return;
        }
        ClassicElement element = Elements.of(parent, described);
        if (made.isEmpty()) {
            context.leaveOut(element, described, designs.whyNone(network));
        } else {
            gateways.map(made, described, element);
        }
    }

    private void emit(GatewayDesign design) {
        PublicAddresses.emit(context, design.address(), false, null, null);
        String sku = design.sku(context.options());
        context.emit(
                design.id(),
                "properties",
                Values.object(
                        "gatewayType",
                        design.expressRoute() ? "ExpressRoute" : "Vpn",
                        "vpnType",
                        design.expressRoute() ? null : design.vpnType(context.options()),
                        "enableBgp",
                        design.expressRoute() ? null : bgp.isSpokenBy(design),
                        "bgpSettings",
                        bgp.settings(design),
                        "sku",
                        Values.object("name", sku, "tier", sku),
                        "gatewayDefaultSite",
                        defaultSite(design),
                        "vpnClientConfiguration",
                        network.gateway() == null || design.expressRoute() ? null : clients(network.gateway()),
                        "ipConfigurations",
                        List.of(Values.part(
                                "default",
                                Values.object(
                                        "privateIPAllocationMethod",
                                        "Dynamic",
                                        "subnet",
                                        Values.idOf(context.placement()
                                                .network(network)
                                                .subnet(Subnet.GATEWAY)
                                                .reference()),
                                        "publicIPAddress",
                                        Values.idOf(design.address().ref()))))));
    }

    private void map(List<GatewayDesign> made, NetworkGateway described, ClassicElement element) {
        Notes notes = new Notes();
        List<ArmReference> references = new ArrayList<>();
        for (GatewayDesign design : made) {
            notes.add(note(design, design.sku(context.options())));
            references.add(design.id().ref());
            references.add(design.address().ref());
        }
        context.map(element, GATEWAY, notes.text(), references.toArray(ArmReference[]::new));
        for (AddressPrefix prefix : described.clientAddressPool()) {
            mapClients(prefix, element, made.get(0));
        }
        made.forEach(design -> design.connections().forEach(c -> emit(c, design, element)));
    }

    private String note(GatewayDesign design, String sku) {
        return new Notes()
                .add("a gateway for " + (design.expressRoute() ? "ExpressRoute" : "VPN connections") + " of the SKU "
                        + sku)
                .addIf(
                        design.classic() == null,
                        "the network configuration does not show whether a gateway is running; routing is taken as dynamic")
                .addIf(
                        design.isPolicyBased()
                                && design.vpnType(context.options()).equals("RouteBased"),
                        "route-based in place of static routing, which that SKU does not have")
                .addIf(current, "a new address: the other side has to learn it")
                .text();
    }

    private @Nullable Map<String, Object> defaultSite(GatewayDesign design) {
        VirtualNetworkGateway classic = design.classic();
        return classic == null || classic.defaultSites().isEmpty() || design.expressRoute()
                ? null
                : localGateway(classic.defaultSites().get(0)).map(Values::idOf).orElse(null);
    }

    private Optional<ArmReference> localGateway(String site) {
        return context.placement()
                .id(network.subscription(), ResourceType.LOCAL_NETWORK_SITE, site)
                .filter(id -> context.placement().isTranslated(id))
                .map(ArmId::ref);
    }

    private static @Nullable Map<String, Object> clients(NetworkGateway gateway) {
        List<String> pool = new ArrayList<>();
        gateway.clientAddressPool().forEach(p -> AddressRange.of(p.value()).ifPresent(r -> pool.add(r.toString())));
        if (pool.isEmpty()) {
            return null;
        }
        ArmParameter certificates = ArmParameter.array(
                "vpnClientRootCertificates",
                "Root certificates of point-to-site clients, which descriptors name but do not hold: objects with a name "
                        + "and properties.publicCertData.");
        return Values.object(
                "vpnClientAddressPool", Values.object("addressPrefixes", pool),
                "vpnClientRootCertificates", ArmExpression.of(certificates));
    }

    private void mapClients(AddressPrefix prefix, ClassicElement parent, GatewayDesign design) {
        ClassicElement element = Elements.of(parent, prefix);
        Optional<AddressRange> range = AddressRange.of(prefix.value());
        if (range.isEmpty() || design.expressRoute()) {
            context.leaveOut(element, prefix, "it is no IPv4 prefix, or the gateway takes no clients");
        } else {
            context.map(
                    element,
                    GATEWAY,
                    "the clients' root certificates are a parameter; clients need new packages",
                    design.id().ref());
        }
    }

    private void emit(GatewayDesign.Connection connection, GatewayDesign design, ClassicElement parent) {
        ClassicElement element = Elements.of(parent, connection.classic());
        if (design.expressRoute()) {
            emitExpressRoute(connection, design, element);
        } else if (connection.peer() != null) {
            emitBetweenNetworks(connection, design, connection.peer(), element);
        } else {
            Optional<ArmReference> local = localGateway(connection.classic().site());
            if (local.isEmpty()) {
                context.leaveOut(
                        element, connection.classic(), "no descriptor tells the address of the site's own gateway");
                return;
            }
            boolean spoken =
                    bgp.isSpokenOver(connection.classic(), element, design, Bgp.settings(connection.site()) != null);
            context.emit(
                    connection.id(),
                    "properties",
                    Values.object(
                            "connectionType", "IPsec",
                            "virtualNetworkGateway1", gateway(design.id()),
                            "localNetworkGateway2", Values.object("id", local.get(), "properties", Values.object()),
                            "sharedKey", ArmExpression.secret(connection.id().name()),
                            "enableBgp", spoken));
            context.map(
                    element,
                    CONNECTION,
                    new Notes().add(SHARED_KEY).addIf(spoken, BY_BGP).text(),
                    connection.id().ref());
        }
    }

    private void emitBetweenNetworks(
            GatewayDesign.Connection connection, GatewayDesign design, VirtualNetwork peer, ClassicElement element) {
        Optional<GatewayDesign> other = context.placement().gateways().of(peer).stream()
                .filter(d -> !d.expressRoute())
                .findFirst();
        if (other.isEmpty()) {
            context.leaveOut(element, connection.classic(), "the network on the other side has no gateway in the plan");
            return;
        }
        boolean spoken = bgp.isSpokenOver(connection.classic(), element, design, bgp.isSpokenBy(other.get()));
        String one = design.id().name();
        String two = other.get().id().name();
        context.emitLate(
                connection.id(),
                "properties",
                Values.object(
                        "connectionType", "Vnet2Vnet",
                        "virtualNetworkGateway1", gateway(design.id()),
                        "virtualNetworkGateway2", gateway(other.get().id()),
                        "sharedKey", ArmExpression.secret(one.compareTo(two) <= 0 ? one + "-" + two : two + "-" + one),
                        "enableBgp", spoken));
        context.map(
                element,
                CONNECTION,
                new Notes()
                        .add("from network to network, without a local network gateway")
                        .add("deployed when both gateways are there")
                        .add(SHARED_KEY)
                        .addIf(spoken, BY_BGP)
                        .text(),
                connection.id().ref());
    }

    private void emitExpressRoute(GatewayDesign.Connection connection, GatewayDesign design, ClassicElement element) {
        ArmParameter circuit = ArmParameter.string(
                "expressRouteCircuitId",
                "",
                "The full resource id of the ExpressRoute circuit after it has been moved; empty for no connection yet.");
        context.emit(
                connection.id(),
                "condition",
                new ArmExpression("not(empty(parameters('expressRouteCircuitId')))", List.of(circuit)),
                "properties",
                Values.object(
                        "connectionType", "ExpressRoute",
                        "virtualNetworkGateway1", gateway(design.id()),
                        "peer", Values.idOf(ArmExpression.of(circuit))));
        bgp.leaveToCircuit(connection.classic(), element);
        context.map(
                element,
                CONNECTION,
                "made once the parameter names the moved circuit",
                connection.id().ref());
    }

    private static Map<String, Object> gateway(ArmId id) {
        return Values.object("id", id.ref(), "properties", Values.object());
    }
}
