package dev.classicready.translate;

import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is settled for a virtual machine before its resources are made. */
final class MachineDesign {

    private final VirtualMachine machine;
    private final String name;
    private final SubnetPlace subnet;
    private final List<EndpointFate> endpoints = new ArrayList<>();
    private final Set<String> backendPorts = new HashSet<>();
    private @Nullable List<SecurityRule> securityRules;
    private @Nullable String securityGroup;
    private boolean leavesThroughLoadBalancer;

    MachineDesign(VirtualMachine machine, String name, SubnetPlace subnet) {
        this.machine = machine;
        this.name = name;
        this.subnet = subnet;
    }

    VirtualMachine machine() {
        return machine;
    }

    /** The name in Resource Manager. */
    String name() {
        return name;
    }

    /** The subnet of the primary interface. */
    SubnetPlace subnet() {
        return subnet;
    }

    List<EndpointFate> endpoints() {
        return endpoints;
    }

    /** Takes a port of the machine for a rule of a load balancer, if no other rule of it leads there. */
    boolean takeBackendPort(FrontEnd frontEnd, String protocol, int port) {
        String balancer = frontEnd.isInternal() ? frontEnd.name() : "";
        return backendPorts.add(balancer + "/" + protocol + "/" + port);
    }

    /** The rules of a security group for this machine's endpoints; null where it needs none. */
    @Nullable
    List<SecurityRule> securityRules() {
        return securityRules;
    }

    /** The name of the security group that holds them. */
    @Nullable
    String securityGroup() {
        return securityGroup;
    }

    void secure(List<SecurityRule> rules, String group) {
        securityRules = rules;
        securityGroup = group;
    }

    /** Whether an outbound rule of the service's load balancer is this machine's way out. */
    boolean leavesThroughLoadBalancer() {
        return leavesThroughLoadBalancer;
    }

    void leaveThroughLoadBalancer() {
        leavesThroughLoadBalancer = true;
    }
}
