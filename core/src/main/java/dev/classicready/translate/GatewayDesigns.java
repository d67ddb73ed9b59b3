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
    private final Map<String, GatewayDesign> designs = new HashMap<>();
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

    Optional<GatewayDesign> of(VirtualNetwork network) {
        return Optional.ofNullable(designs.get(network.ref().key()));
    }

    /** The design that an answer of the management API speaks of. */
    Optional<GatewayDesign> of(VirtualNetworkGateway gateway) {
        GatewayDesign design = designs.get(networkKey(gateway.subscription(), gateway.virtualNetwork()));
        return design != null && design.classic() == gateway ? Optional.of(design) : Optional.empty();
    }

    /** The connection of a network to a site, by their names. */
    Optional<GatewayDesign.Connection> connection(String subscription, String network, String site) {
        GatewayDesign design = designs.get(networkKey(subscription, network));
        return design == null
                ? Optional.empty()
                : design.connections().stream()
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
        VirtualNetworkGateway answer = answers(network).stream()
                .filter(VirtualNetworkGateway::exists)
                .findFirst()
                .orElse(null);
        NetworkGateway described = network.gateway();
        boolean asked = described != null
                && (!described.connections().isEmpty()
                        || !described.clientAddressPool().isEmpty());
        if (answer == null && (!asked || !answers(network).isEmpty())) {
            return;
        }
        ArmNames names = placement.namesOf(network);
        List<GatewayDesign.Connection> connections = new ArrayList<>();
        if (described != null) {
            for (LocalNetworkConnection connection : described.connections()) {
                LocalNetworkSite site = sites.get(
                        ResourceRef.of(network.subscription(), ResourceType.LOCAL_NETWORK_SITE, connection.site())
                                .key());
                VirtualNetwork peer = site == null ? null : peer(network, site);
                if (site != null && peer == null && !connection.isDedicated()) {
                    sitesConnected.add(site.ref().key());
                }
                connections.add(new GatewayDesign.Connection(
                        connection,
                        site,
                        peer,
                        id(network, ArmType.CONNECTION, names, network.name() + "-" + connection.site())));
            }
        }
        String name = answer == null || answer.gatewayName() == null
                ? network.name() + "-Default-Gateway"
                : answer.gatewayName();
        ArmId id = id(network, ArmType.VIRTUAL_NETWORK_GATEWAY, names, name);
        designs.put(network.ref().key(), new GatewayDesign(network, answer, id, connections));
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
