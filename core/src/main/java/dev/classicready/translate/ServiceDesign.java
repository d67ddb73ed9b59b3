package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is settled for a deployment of virtual machines before its resources are made: which addresses stay, which rule
 * each endpoint becomes, which security groups the machines need and how they get out. Quota needs are counted on it.
 */
final class ServiceDesign {

    private static final int FIRST_CHOSEN_PORT = 49_152;

    private final CloudService service;
    private final Deployment deployment;
    private final NetworkPlace network;
    private final List<MachineDesign> machines = new ArrayList<>();
    private final List<FrontEnd> publicFrontEnds = new ArrayList<>();
    private final Map<String, FrontEnd> internalFrontEnds = new LinkedHashMap<>();
    private final ArmNames ruleNames = new ArmNames();
    private final Map<List<SecurityRule>, String> securityGroups;

    private ServiceDesign(CloudService service, Deployment deployment, NetworkPlace network) {
        this.service = service;
        this.deployment = deployment;
        this.network = network;
        for (VirtualIp ip : deployment.virtualIps()) {
            publicFrontEnds.add(FrontEnd.of(ip, frontEndName(ip)));
        }
        if (publicFrontEnds.isEmpty()) {
            publicFrontEnds.add(FrontEnd.of((VirtualIp) null, service.name()));
        }
        for (InternalLoadBalancer balancer : deployment.loadBalancers()) {
            internalFrontEnds.put(Names.key(balancer.name()), FrontEnd.of(balancer));
        }
        this.securityGroups = new LinkedHashMap<>();
    }

    static ServiceDesign of(CloudService service, Deployment deployment, Placement placement, ArmNames names) {
        ServiceDesign design = new ServiceDesign(service, deployment, placement.network(service, deployment));
        for (VirtualMachine machine : deployment.virtualMachines()) {
            if (isTranslatable(machine)) {
                design.add(machine, names);
            }
        }
        if (placement.options().isCurrent()) {
            EndpointSecurity.secure(design, placement, names);
            design.findWaysOut();
        }
        return design;
    }

    /** Whether a machine can be made from what its descriptor tells: it takes an OS disk. */
    static boolean isTranslatable(VirtualMachine machine) {
        return machine.osDisk() != null && machine.osDisk().account().isPresent();
    }

    /** Whether the deployment will have a public load balancer. */
    static boolean isPublished(Deployment deployment) {
        return deployment.virtualMachines().stream()
                .filter(ServiceDesign::isTranslatable)
                .flatMap(m -> m.endpoints().stream())
                .anyMatch(e -> !e.isInternal() && isTranslatable(e));
    }

    private static boolean isTranslatable(InputEndpoint endpoint) {
        return protocol(endpoint) != null && (endpoint.port() != null || endpoint.localPort() != null);
    }

    /** Under what name a machine's interface or a load balancer asks for an address. */
    static String claimOf(CloudService service, String part) {
        return service.ref().key() + "/" + Names.key(part);
    }

    CloudService service() {
        return service;
    }

    Deployment deployment() {
        return deployment;
    }

    NetworkPlace network() {
        return network;
    }

    List<MachineDesign> machines() {
        return machines;
    }

    /** VIPs that endpoints are assigned to; others do not migrate. */
    List<FrontEnd> publicFrontEnds() {
        return publicFrontEnds.stream().filter(FrontEnd::isUsed).toList();
    }

    List<FrontEnd> internalFrontEnds() {
        return internalFrontEnds.values().stream().filter(FrontEnd::isUsed).toList();
    }

    /** Security groups for endpoints, by the rules they hold. */
    Map<List<SecurityRule>, String> securityGroups() {
        return securityGroups;
    }

    /** Distinct availability sets, as they are first spelled. */
    List<String> availabilitySets() {
        Map<String, String> sets = new LinkedHashMap<>();
        for (MachineDesign design : machines) {
            String set = design.machine().availabilitySet();
            if (set != null && !set.isBlank()) {
                sets.putIfAbsent(Names.key(set), set);
            }
        }
        return List.copyOf(sets.values());
    }

    boolean hasOutboundRule() {
        return machines.stream().anyMatch(MachineDesign::leavesThroughLoadBalancer);
    }

    private String frontEndName(VirtualIp ip) {
        String name =
                ip.name() != null ? ip.name() : ip.reservedIpName() != null ? ip.reservedIpName() : service.name();
        return ruleNames.unique(ArmType.PUBLIC_IP_ADDRESS, name);
    }

    private void add(VirtualMachine machine, ArmNames names) {
        MachineDesign design = new MachineDesign(
                machine,
                names.unique(ArmType.VIRTUAL_MACHINE, machine.name()),
                network.subnet(machine.primaryInterface().subnets().stream()
                        .findFirst()
                        .orElse(null)));
        machines.add(design);
        for (InputEndpoint endpoint : machine.endpoints()) {
            design.endpoints().add(settle(design, endpoint));
        }
    }

    private EndpointFate settle(MachineDesign machine, InputEndpoint endpoint) {
        String protocol = protocol(endpoint);
        Integer backendPort = endpoint.localPort() != null ? endpoint.localPort() : endpoint.port();
        if (protocol == null || backendPort == null) {
            return EndpointFate.nothing(endpoint, "the descriptor tells neither TCP nor UDP, or no port");
        }
        FrontEnd frontEnd = frontEnd(endpoint);
        if (frontEnd == null) {
            return EndpointFate.nothing(
                    endpoint,
                    "it belongs to the internal load balancer " + endpoint.loadBalancer()
                            + ", which the deployment does not have");
        }
        return endpoint.loadBalancedSet() != null && !endpoint.loadBalancedSet().isBlank() && endpoint.port() != null
                ? settleInSet(machine, endpoint, frontEnd, protocol, backendPort)
                : settleAlone(machine, endpoint, frontEnd, protocol, backendPort);
    }

    private EndpointFate settleInSet(
            MachineDesign machine, InputEndpoint endpoint, FrontEnd frontEnd, String protocol, int backendPort) {
        String set = Objects.requireNonNull(endpoint.loadBalancedSet());
        int port = Objects.requireNonNull(endpoint.port());
        String key = Names.key(set) + "/" + protocol + "/" + port;
        LoadRule rule = frontEnd.rule(key);
        if (rule == null) {
            if (!frontEnd.takePort(protocol, port)) {
                return EndpointFate.nothing(endpoint, taken(frontEnd, protocol, port));
            }
            rule = new LoadRule(
                    ruleNames.unique(ArmType.LOAD_BALANCER, set), set, endpoint, protocol, port, backendPort);
            frontEnd.add(key, rule);
        }
        if (rule.backendPort() != backendPort) {
            return EndpointFate.nothing(
                    endpoint,
                    "a load balancing rule leads to one port of all its machines: others of the set " + set
                            + " listen on " + rule.backendPort() + ", this one on " + backendPort);
        }
        if (!endpoint.directServerReturn() && !machine.takeBackendPort(frontEnd, protocol, backendPort)) {
            return EndpointFate.nothing(endpoint, twice(protocol, backendPort));
        }
        return new EndpointFate(endpoint, frontEnd, rule, null, null);
    }

    private EndpointFate settleAlone(
            MachineDesign machine, InputEndpoint endpoint, FrontEnd frontEnd, String protocol, int backendPort) {
        Integer wanted = endpoint.port();
        if (!endpoint.directServerReturn() && !machine.takeBackendPort(frontEnd, protocol, backendPort)) {
            return EndpointFate.nothing(endpoint, twice(protocol, backendPort));
        }
        int port = wanted == null ? FIRST_CHOSEN_PORT : wanted;
        if (wanted == null) {
            while (!frontEnd.takePort(protocol, port)) {
                port++;
            }
        } else if (!frontEnd.takePort(protocol, port)) {
            return EndpointFate.nothing(endpoint, taken(frontEnd, protocol, port));
        }
        NatRule rule = new NatRule(
                ruleNames.unique(ArmType.LOAD_BALANCER, machine.name() + "-" + endpoint.name()),
                endpoint,
                protocol,
                port,
                backendPort);
        frontEnd.add(rule);
        String remark = wanted == null
                ? "the descriptor does not tell the public port, which the platform chose: it is " + port + " now"
                : null;
        return new EndpointFate(endpoint, frontEnd, null, rule, remark);
    }

    private static String taken(FrontEnd frontEnd, String protocol, int port) {
        return "another endpoint has the port " + port + " (" + protocol + ") of " + frontEnd.name() + " already";
    }

    private static String twice(String protocol, int port) {
        return "another endpoint of the machine leads to the port " + port + " (" + protocol
                + ") already; Resource Manager takes one rule a port of a machine";
    }

    private @Nullable FrontEnd frontEnd(InputEndpoint endpoint) {
        if (endpoint.loadBalancer() != null) {
            return internalFrontEnds.get(Names.key(endpoint.loadBalancer()));
        }
        for (FrontEnd frontEnd : publicFrontEnds) {
            VirtualIp ip = frontEnd.virtualIp();
            if (ip != null && Names.same(ip.name(), endpoint.virtualIpName())) {
                return frontEnd;
            }
        }
        for (FrontEnd frontEnd : publicFrontEnds) {
            VirtualIp ip = frontEnd.virtualIp();
            if (ip != null && endpoint.virtualIpName() == null && Names.same(ip.address(), endpoint.virtualIp())) {
                return frontEnd;
            }
        }
        return publicFrontEnds.get(0);
    }

    /** {@code Tcp} or {@code Udp}; null for anything else. */
    private static @Nullable String protocol(InputEndpoint endpoint) {
        String protocol =
                endpoint.protocol() == null ? "" : endpoint.protocol().strip().toLowerCase(Locale.ROOT);
        return protocol.equals("tcp") ? "Tcp" : protocol.equals("udp") ? "Udp" : null;
    }

    /**
     * A machine leaves through its public address if it has one, else through the NAT gateway of its subnet, else
     * through its service's load balancer; never through two of them.
     */
    private void findWaysOut() {
        if (publicFrontEnds().isEmpty()) {
            return;
        }
        for (MachineDesign machine : machines) {
            if (machine.machine().primaryInterface().publicIps().isEmpty()
                    && !machine.subnet().needsNatGateway()
                    && !machine.subnet().isRoutedElsewhere()) {
                machine.leaveThroughLoadBalancer();
            }
        }
    }
}
