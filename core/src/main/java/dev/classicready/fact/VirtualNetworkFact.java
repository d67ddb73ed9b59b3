package dev.classicready.fact;

import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A virtual network with what is in it.
 *
 * @param network null where no descriptor describes the network that deployments name
 * @param subnetsTold whether a document that shows all subnets was supplied
 * @param gateways gateways that exist, as the management API answers
 * @param gatewaysTold whether the management API's answer was supplied
 * @param circuits the ExpressRoute circuits that the network is known to be linked to
 * @param circuitPossible whether the subscription has a circuit that may be linked to the network
 * @param virtualMachines how many there are
 * @param webWorkerServices how many cloud services with web or worker roles there are
 */
public record VirtualNetworkFact(
        MigrationUnit unit,
        @Nullable VirtualNetwork network,
        boolean subnetsTold,
        List<VirtualNetworkGateway> gateways,
        boolean gatewaysTold,
        List<GatewayConnection> connections,
        List<ExpressRouteCircuit> circuits,
        boolean circuitPossible,
        int virtualMachines,
        int webWorkerServices)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return network != null ? network : anyPart();
    }

    private Located anyPart() {
        return unit.cloudServices().stream()
                .flatMap(s -> s.deployments().stream())
                .map(Located.class::cast)
                .findFirst()
                .orElseGet(() -> unit.parts().get(0));
    }

    private @Nullable NetworkGateway configured() {
        return network == null ? null : network.gateway();
    }

    /** The configured connections to local network sites. */
    public List<LocalNetworkConnection> siteConnections() {
        NetworkGateway gateway = configured();
        return gateway == null ? List.of() : gateway.connections();
    }

    /** The configured connections to local network sites that are not of type Dedicated. */
    public List<LocalNetworkConnection> connectionsOverVpn() {
        return siteConnections().stream().filter(c -> !c.isDedicated()).toList();
    }

    /** Whether the network is linked to a circuit, or has an ExpressRoute gateway that a circuit must be linked to. */
    public boolean isLinkedToCircuit() {
        return !circuits.isEmpty() || circuitPossible && !expressRouteSigns().isEmpty();
    }

    /** What shows an ExpressRoute gateway: connections of type Dedicated, gateways of that type, linked circuits. */
    public List<Located> expressRouteSigns() {
        return Stream.of(
                        siteConnections().stream().filter(LocalNetworkConnection::isDedicated),
                        gateways.stream().filter(VirtualNetworkGateway::isExpressRoute),
                        circuits.stream())
                .flatMap(signs -> signs.map(Located.class::cast))
                .toList();
    }

    /**
     * What shows a VPN gateway: connections of type IPsec, an address pool for point-to-site clients, and gateways of
     * another type than ExpressRoute. An ExpressRoute gateway may report the type DynamicRouting: where a circuit is
     * linked, or where the configuration has connections of type Dedicated only, one such gateway is not counted.
     */
    public List<Located> vpnSigns() {
        NetworkGateway gateway = configured();
        boolean dedicated = siteConnections().isEmpty()
                ? !circuits.isEmpty()
                : siteConnections().stream().allMatch(LocalNetworkConnection::isDedicated);
        Stream<Located> pool = gateway == null
                ? Stream.empty()
                : gateway.clientAddressPool().stream().map(Located.class::cast);
        Stream<Located> running = dedicated && gateways.size() < 2
                ? Stream.empty()
                : gateways.stream().filter(g -> !g.isExpressRoute()).map(Located.class::cast);
        return Stream.of(
                        siteConnections().stream()
                                .filter(LocalNetworkConnection::isIpsec)
                                .map(Located.class::cast),
                        pool,
                        running)
                .flatMap(s -> s)
                .toList();
    }

    /** What shows a gateway of any kind. */
    public List<Located> gatewaySigns() {
        return Stream.concat(expressRouteSigns().stream(), vpnSigns().stream())
                .distinct()
                .toList();
    }

    /** What shows a gateway, local networks or connections of any kind. */
    public List<Located> gatewayTraces() {
        return Stream.of(gatewaySigns().stream(), siteConnections().stream(), gateways.stream(), connections.stream())
                .flatMap(traces -> traces.map(Located.class::cast))
                .distinct()
                .toList();
    }

    /** Whether there may be a gateway: gateways are in a subnet of their own. */
    public boolean isPossiblyWithGateway() {
        return network == null
                || !subnetsTold && network.subnets().isEmpty()
                || network.subnets().stream().anyMatch(s -> Names.same(s.name(), Subnet.GATEWAY))
                || !gatewayTraces().isEmpty();
    }

    /** Whether the network configuration shows a gateway, and no answer of the management API was supplied. */
    public boolean isConfiguredOnly() {
        return network != null && !gatewaysTold && gateways.isEmpty() && isPossiblyWithGateway();
    }

    /** Whether the name is one that the portal made: {@code Group <resource group> <network>}. */
    public boolean isPortalMade() {
        return unit.name().matches("(?i)Group \\S.* \\S+");
    }

    /** The field of the element that holds the network's name; an empty string where none does. */
    public String nameField() {
        String field = element() instanceof VirtualNetwork
                ? "name"
                : element() instanceof Deployment ? "virtualNetworkName" : "";
        return element().places().has(field) ? field : "";
    }

    /** The deployments of virtual machines and those of web and worker roles, one of each, as evidence of a mixture. */
    public List<Located> mixture() {
        return Stream.concat(
                        unit.cloudServices().stream()
                                .flatMap(s -> s.deployments().stream())
                                .filter(d -> d.isIaas())
                                .limit(1),
                        unit.cloudServices().stream()
                                .flatMap(s -> s.deployments().stream())
                                .filter(d -> d.isPaas())
                                .limit(1))
                .map(Located.class::cast)
                .toList();
    }
}
