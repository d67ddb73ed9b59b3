package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which networks have gateways, and which of their connections lead to one another. */
final class GatewayDesigns {

    private final Placement placement;
    private final Map<String, List<VirtualNetworkGateway>> answers = new HashMap<>();
    private final Map<String, LocalNetworkSite> sites = new HashMap<>();
    private final Map<String, VirtualNetwork> networksBySpace = new HashMap<>();
    private final Map<String, VirtualNetwork> networksByAddress = new HashMap<>();
    private final Map<String, List<GatewayDesign>> designs = new HashMap<>();
    private final Set<String> sitesConnected = new HashSet<>();

    GatewayDesigns(ClassicEstate estate, Placement placement) {
        this.placement = placement;
        for (VirtualNetworkGateway gateway : estate.resources(VirtualNetworkGateway.class)) {
            answers.computeIfAbsent(
                            networkKey(gateway.subscription(), gateway.virtualNetwork()), k -> new ArrayList<>())
                    .add(gateway);
        }
        estate.resources(LocalNetworkSite.class).forEach(s -> sites.put(s.ref().key(), s));
        List<VirtualNetwork> networks = estate.resources(VirtualNetwork.class);
        for (VirtualNetwork network : networks) {
            networksBySpace.put(space(network.addressPrefixes()), network);
            answers(network).stream()
                    .map(VirtualNetworkGateway::virtualIp)
                    .filter(Objects::nonNull)
                    .forEach(ip -> networksByAddress.put(ip, network));
        }
        networks.forEach(this::design);
    }

    /** A network's gateways, that for VPN connections first. */
    List<GatewayDesign> of(VirtualNetwork network) {
        return designs.getOrDefault(network.ref().key(), List.of());
    }

    /** The design that an answer of the management API speaks of. */
    Optional<GatewayDesign> of(VirtualNetworkGateway gateway) {
        return designs.getOrDefault(networkKey(gateway.subscription(), gateway.virtualNetwork()), List.of()).stream()
                .filter(d -> d.classic() == gateway)
                .findFirst();
    }

    /** The connection of a network to a site, by their names. */
    Optional<GatewayDesign.Connection> connection(String subscription, String network, String site) {
        return designs.getOrDefault(networkKey(subscription, network), List.of()).stream()
                .flatMap(d -> d.connections().stream())
                .filter(c -> ResourceRef.of(subscription, ResourceType.LOCAL_NETWORK_SITE, site)
                        .equals(ResourceRef.of(
                                subscription,
                                ResourceType.LOCAL_NETWORK_SITE,
                                c.classic().site())))
                .findFirst();
    }

    /** Whether a connection needs the site as a local network gateway. */
    boolean needs(LocalNetworkSite site) {
        return sitesConnected.contains(site.ref().key());
    }

    /** Why a network has no gateway in the plan, although it is described. */
    String whyNone(VirtualNetwork network) {
        if (answers(network).stream().anyMatch(g -> !g.exists())) {
            return "the management API answers that no gateway is provisioned";
        }
        return placement.network(network).subnets().stream()
                        .noneMatch(s -> s.isGateway() && !s.ranges().isEmpty())
                ? "the network has no subnet for a gateway"
                : "it names no connections and no clients: nothing tells that there is a gateway";
    }

    private List<VirtualNetworkGateway> answers(VirtualNetwork network) {
        return answers.getOrDefault(network.ref().key(), List.of());
    }

    private void design(VirtualNetwork network) {
        NetworkPlace place = placement.network(network);
        if (place.subnets().stream().noneMatch(s -> s.isGateway() && !s.ranges().isEmpty())) {
            return;
        }
        List<VirtualNetworkGateway> provisioned =
                answers(network).stream().filter(VirtualNetworkGateway::exists).toList();
        if (provisioned.isEmpty() && !answers(network).isEmpty()) {
            return;
        }
        NetworkGateway described = network.gateway();
        List<LocalNetworkConnection> dedicated = connections(described, true);
        List<LocalNetworkConnection> tunnels = connections(described, false);
        boolean clients = described != null && !described.clientAddressPool().isEmpty();
        VirtualNetworkGateway forCircuits = provisioned.stream()
                .filter(VirtualNetworkGateway::isExpressRoute)
                .findFirst()
                .orElse(null);
        VirtualNetworkGateway forTunnels = provisioned.stream()
                .filter(g -> !g.isExpressRoute())
                .findFirst()
                .orElse(null);
        if (forCircuits == null && !dedicated.isEmpty() && tunnels.isEmpty() && !clients) {
            // An older gateway for circuits answers to be one of dynamic routing.
            forCircuits = forTunnels;
            forTunnels = null;
        }
        if (forTunnels != null || !tunnels.isEmpty() || clients) {
            add(network, false, forTunnels, tunnels);
        }
        if (forCircuits != null || !dedicated.isEmpty()) {
            add(network, true, forCircuits, dedicated);
        }
    }

    private static List<LocalNetworkConnection> connections(@Nullable NetworkGateway gateway, boolean dedicated) {
        return gateway == null
                ? List.of()
                : gateway.connections().stream()
                        .filter(c -> c.isDedicated() == dedicated)
                        .toList();
    }

    private void add(
            VirtualNetwork network,
            boolean expressRoute,
            @Nullable VirtualNetworkGateway answer,
            List<LocalNetworkConnection> described) {
        ArmNames names = placement.namesOf(network);
        List<GatewayDesign.Connection> connections = new ArrayList<>();
        for (LocalNetworkConnection connection : described) {
            LocalNetworkSite site =
                    sites.get(ResourceRef.of(network.subscription(), ResourceType.LOCAL_NETWORK_SITE, connection.site())
                            .key());
            VirtualNetwork peer = site == null || expressRoute ? null : peer(network, site);
            if (site != null && peer == null && !expressRoute) {
                sitesConnected.add(site.ref().key());
            }
            connections.add(new GatewayDesign.Connection(
                    connection,
                    site,
                    peer,
                    id(network, ArmType.CONNECTION, names, network.name() + "-" + connection.site())));
        }
        List<GatewayDesign> ofNetwork = designs.computeIfAbsent(network.ref().key(), k -> new ArrayList<>());
        String name = answer != null && answer.gatewayName() != null
                ? answer.gatewayName()
                : network.name() + (ofNetwork.isEmpty() ? "-Default-Gateway" : "-ExpressRoute-Gateway");
        ArmId id = id(network, ArmType.VIRTUAL_NETWORK_GATEWAY, names, name);
        ArmId address = id(network, ArmType.PUBLIC_IP_ADDRESS, names, id.name() + "-ip");
        ofNetwork.add(new GatewayDesign(network, expressRoute, answer, id, address, connections));
    }

    private ArmId id(VirtualNetwork network, ArmType type, ArmNames names, String wanted) {
        ArmId place = placement.network(network).id();
        return new ArmId(place.subscription(), place.resourceGroup(), type, names.unique(type, wanted), null);
    }

    /** The network that a site stands for, where that one has a site that stands for this network. */
    private @Nullable VirtualNetwork peer(VirtualNetwork network, LocalNetworkSite site) {
        VirtualNetwork other = behind(site);
        if (other == null || other == network || other.gateway() == null) {
            return null;
        }
        for (LocalNetworkConnection back : other.gateway().connections()) {
            LocalNetworkSite backSite =
                    sites.get(ResourceRef.of(other.subscription(), ResourceType.LOCAL_NETWORK_SITE, back.site())
                            .key());
            if (backSite != null && behind(backSite) == network) {
                return other;
            }
        }
        return null;
    }

    private @Nullable VirtualNetwork behind(LocalNetworkSite site) {
        VirtualNetwork byAddress = site.vpnGatewayAddress() == null
                ? null
                : networksByAddress.get(site.vpnGatewayAddress().strip());
        return byAddress != null ? byAddress : networksBySpace.get(space(site.addressPrefixes()));
    }

    private static String space(List<AddressPrefix> prefixes) {
        Set<String> ranges = new TreeSet<>();
        prefixes.forEach(p -> AddressRange.of(p.value()).ifPresent(r -> ranges.add(r.toString())));
        return ranges.isEmpty() ? "none" : String.join(" ", ranges);
    }

    private static String networkKey(String subscription, String network) {
        return ResourceRef.of(subscription, ResourceType.VIRTUAL_NETWORK, network)
                .key();
    }
}
