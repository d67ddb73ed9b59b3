package dev.classicready.render.internal;

import dev.classicready.Readiness;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.classic.WebWorkerRole;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A migration unit as it is: a network with its subnets, machines, gateway and local networks, and the cloud services
 * and load-balanced sets through which the machines are reached.
 */
final class ClassicSide {

    private final Side side = new Side();
    private final UnitReadiness verdict;
    private final Tones tones;
    private final boolean machineByMachine;
    private final Map<String, Integer> subnets = new LinkedHashMap<>();
    private final Map<String, Integer> byPath = new HashMap<>();
    private int network = Side.NONE;

    private ClassicSide(UnitReadiness verdict, Tones tones, boolean machineByMachine) {
        this.verdict = verdict;
        this.tones = tones;
        this.machineByMachine = machineByMachine;
    }

    /**
     * Draws a unit.
     *
     * @param machineByMachine whether each machine is a node, or a service's machines of a subnet are one
     */
    static ClassicSide of(UnitReadiness verdict, Tones tones, boolean machineByMachine) {
        ClassicSide drawn = new ClassicSide(verdict, tones, machineByMachine);
        MigrationUnit unit = verdict.unit();
        if (unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            drawn.network(unit);
        }
        unit.cloudServices().forEach(drawn::service);
        if (unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            drawn.gateway(unit);
        } else if (unit.kind() != UnitKind.CLOUD_SERVICE) {
            drawn.others(unit);
        }
        return drawn;
    }

    Side side() {
        return side;
    }

    /** The node of an element by the path that mappings give it, or of what it is a part of. */
    int nodeOf(String path) {
        for (String at = Names.key(path); !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Integer node = byPath.get(at);
            if (node != null) {
                return node;
            }
        }
        return Side.NONE;
    }

    private int add(String path, Side.Node node) {
        int index = side.add(node);
        byPath.putIfAbsent(Names.key(path), index);
        return index;
    }

    private void network(MigrationUnit unit) {
        network = side.cluster(
                unit.name(),
                unit.virtualNetwork().map(n -> prefixes(n.addressPrefixes())).orElse("described by no file"),
                Side.NONE,
                verdict.readiness());
        for (Subnet subnet : unit.virtualNetwork().map(VirtualNetwork::subnets).orElse(List.of())) {
            subnets.putIfAbsent(
                    Names.key(subnet.name()),
                    side.cluster(subnet.name(), prefixes(subnet.addressPrefixes()), network, null));
        }
    }

    private static String prefixes(List<AddressPrefix> prefixes) {
        return prefixes.stream().map(AddressPrefix::value).collect(Collectors.joining(", "));
    }

    private int subnet(String name) {
        return name.isEmpty()
                ? network
                : subnets.computeIfAbsent(Names.key(name), n -> side.cluster(name, "", network, null));
    }

    private void service(CloudService service) {
        Readiness readiness = tones.of(service.ref(), verdict, Way.PLATFORM);
        String addresses = service.deployments().stream()
                .flatMap(d -> d.virtualIps().stream())
                .map(VirtualIp::address)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        int node = add(
                service.ref().id(),
                Side.Node.of("service", service.name(), addresses.isEmpty() ? "cloud service" : addresses, readiness));
        for (Deployment deployment : service.deployments()) {
            deployment(service, deployment, node);
        }
    }

    private void deployment(CloudService service, Deployment deployment, int node) {
        String path = service.ref().id() + "/" + deployment.step();
        Map<String, Integer> balancers = new HashMap<>();
        for (InternalLoadBalancer balancer : deployment.loadBalancers()) {
            balancers.put(
                    Names.key(balancer.name()),
                    add(
                            path + "/" + balancer.step(),
                            Side.Node.of("balancer", balancer.name(), "internal load balancer", null)
                                    .in(subnet(balancer.subnet() == null ? "" : balancer.subnet()))));
        }
        Map<String, Integer> sets = new TreeMap<>();
        Map<String, Integer> bunches = new HashMap<>();
        for (VirtualMachine machine : deployment.virtualMachines()) {
            int drawn = machineByMachine
                    ? machine(service, path, machine)
                    : bunch(service, machine, deployment.virtualMachines(), bunches);
            ways(path, machine, drawn, node, sets, balancers);
        }
        for (WebWorkerRole role : deployment.webWorkerRoles()) {
            int drawn = add(
                    path + "/" + role.step(),
                    Side.Node.of(
                                    "role",
                                    role.name(),
                                    role.instances() < 0 ? "web/worker role" : role.instances() + " instances",
                                    tones.of(service.ref(role), verdict, Way.PLATFORM))
                            .in(network));
            side.edge(node, drawn, "");
        }
    }

    private int machine(CloudService service, String path, VirtualMachine machine) {
        String subnet = subnetOf(machine);
        return add(
                path + "/" + machine.step(),
                Side.Node.of(
                                "vm",
                                machine.name(),
                                machine.size() == null ? "" : machine.size(),
                                tones.of(service.ref(machine), verdict, Way.PLATFORM))
                        .in(subnet(subnet))
                        .among(side.group(new Side.Group(Names.key(service.name() + "/" + subnet), service.name()))));
    }

    /** The node that stands for all machines of a service in a subnet. */
    private int bunch(
            CloudService service, VirtualMachine machine, List<VirtualMachine> all, Map<String, Integer> bunches) {
        String subnet = subnetOf(machine);
        return bunches.computeIfAbsent(Names.key(subnet), s -> {
            List<VirtualMachine> members =
                    all.stream().filter(m -> Names.same(subnetOf(m), subnet)).toList();
            Readiness worst = members.stream()
                    .map(m -> tones.of(service.ref(m), verdict, Way.PLATFORM))
                    .reduce(Readiness.READY, Readiness::and);
            return side.add(Side.Node.of("vms", service.name(), Counted.of(members.size(), "machine"), worst)
                    .in(subnet(subnet)));
        });
    }

    private static String subnetOf(VirtualMachine machine) {
        return machine.primaryInterface().subnets().stream().findFirst().orElse("");
    }

    /** What leads to a machine: load-balanced sets, internal load balancers, the service itself. */
    private void ways(
            String path,
            VirtualMachine machine,
            int drawn,
            int service,
            Map<String, Integer> sets,
            Map<String, Integer> balancers) {
        boolean direct = true;
        for (InputEndpoint endpoint : machine.endpoints()) {
            int balancer = endpoint.loadBalancer() == null
                    ? Side.NONE
                    : balancers.getOrDefault(Names.key(endpoint.loadBalancer()), Side.NONE);
            if (balancer != Side.NONE) {
                side.edge(balancer, drawn, "");
                direct = false;
            } else if (endpoint.loadBalancedSet() != null) {
                int set = sets.computeIfAbsent(
                        Names.key(endpoint.loadBalancedSet()),
                        name -> add(
                                path + "/LoadBalancedEndpointSet[" + endpoint.loadBalancedSet() + "]",
                                Side.Node.of(
                                        "balancer",
                                        endpoint.loadBalancedSet(),
                                        "load-balanced " + port(endpoint),
                                        null)));
                side.edge(service, set, "");
                side.edge(set, drawn, "");
                direct = false;
            }
        }
        if (direct) {
            side.edge(service, drawn, "");
        }
    }

    private static String port(InputEndpoint endpoint) {
        return Stream.of(endpoint.protocol(), endpoint.port())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private void gateway(MigrationUnit unit) {
        int gateway = Side.NONE;
        for (ClassicResource part : unit.parts()) {
            if (part instanceof VirtualNetworkGateway each && each.exists()) {
                gateway = add(
                        each.ref().id(),
                        Side.Node.of(
                                        "gateway",
                                        each.isExpressRoute() ? "ExpressRoute gateway" : "VPN gateway",
                                        Stream.of(each.gatewayType(), each.size())
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining(", ")),
                                        null)
                                .in(subnet(Subnet.GATEWAY)));
            }
        }
        List<LocalNetworkConnection> configured = unit.virtualNetwork()
                .map(VirtualNetwork::gateway)
                .map(NetworkGateway::connections)
                .orElse(List.of());
        if (gateway == Side.NONE && !configured.isEmpty()) {
            gateway = side.add(
                    Side.Node.of("gateway", "Gateway", "as configured", null).in(subnet(Subnet.GATEWAY)));
        }
        if (gateway != Side.NONE) {
            byPath.putIfAbsent(Names.key(unit.id() + "/Gateway"), gateway);
        }
        sites(unit, gateway);
    }

    private void sites(MigrationUnit unit, int gateway) {
        Map<String, String> states = new HashMap<>();
        for (ClassicResource part : unit.parts()) {
            if (part instanceof GatewayConnection connection) {
                states.put(
                        Names.key(connection.localNetworkSite()), connection.isDisconnected() ? "not connected" : "");
            }
        }
        for (ClassicResource part : unit.parts()) {
            if (part instanceof LocalNetworkSite site) {
                int drawn = add(site.ref().id(), Side.Node.of("site", site.name(), "local network", null));
                side.edge(gateway, drawn, states.getOrDefault(Names.key(site.name()), ""));
            }
        }
    }

    /** Units that are no networks and no services: what they are, and how many parts of a kind go with it. */
    private void others(MigrationUnit unit) {
        int subject = add(
                unit.id(),
                Side.Node.of(
                        unit.kind() == UnitKind.STORAGE_ACCOUNT ? "storage" : "part",
                        unit.name(),
                        Described.kindOf(unit),
                        verdict.readiness()));
        Map<ResourceType, Integer> counts = new EnumMap<>(ResourceType.class);
        unit.parts().forEach(part -> counts.merge(part.type(), 1, Integer::sum));
        counts.forEach((type, count) -> side.edge(
                subject, side.add(Side.Node.of("part", Counted.of(count, Described.wordOf(type)), "", null)), ""));
    }
}
