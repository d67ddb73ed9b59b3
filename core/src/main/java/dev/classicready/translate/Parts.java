package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InstanceAddress;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an element that are elements themselves. */
final class Parts {
    private Parts() {}

    static List<Located> of(Located element) {
        List<Located> parts = new ArrayList<>();
        if (element instanceof CloudService service) {
            parts.addAll(service.deployments());
        } else if (element instanceof Deployment deployment) {
            parts.addAll(deployment.virtualMachines());
            parts.addAll(deployment.webWorkerRoles());
            parts.addAll(deployment.virtualIps());
            parts.addAll(deployment.dnsServers());
            parts.addAll(deployment.loadBalancers());
            parts.addAll(deployment.extensions());
            add(parts, deployment.configuration());
            add(parts, deployment.definition());
        } else if (element instanceof VirtualMachine machine) {
            ofMachine(machine, parts);
        } else if (element instanceof NetworkInterface networkInterface) {
            parts.addAll(networkInterface.publicIps());
        } else if (element instanceof InputEndpoint endpoint) {
            add(parts, endpoint.probe());
            parts.addAll(endpoint.acl());
        } else if (element instanceof RegisteredDisk disk) {
            add(parts, disk.attachedTo());
        } else if (element instanceof RdsHostPool pool) {
            parts.addAll(pool.sessionHosts());
        } else if (element instanceof RdsAppGroup group) {
            add(parts, group.desktop());
            parts.addAll(group.remoteApps());
            parts.addAll(group.users());
        } else if (!ofProject(element, parts)) {
            ofNetwork(element, parts);
        }
        return parts;
    }

    /** Service definitions and configurations. */
    private static boolean ofProject(Located element, List<Located> parts) {
        if (element instanceof ServiceConfiguration configuration) {
            parts.addAll(configuration.roles());
            add(parts, configuration.network());
        } else if (element instanceof RoleConfiguration role) {
            parts.addAll(role.settings());
            parts.addAll(role.certificates());
        } else if (element instanceof ServiceNetwork network) {
            parts.addAll(network.dnsServers());
            parts.addAll(network.instanceAddresses());
            parts.addAll(network.reservedIps());
            parts.addAll(network.accessControls());
            parts.addAll(network.endpointAcls());
            parts.addAll(network.loadBalancers());
        } else if (element instanceof InstanceAddress address) {
            parts.addAll(address.publicIps());
        } else if (element instanceof ServiceNetwork.AccessControl control) {
            parts.addAll(control.rules());
        } else if (element instanceof ServiceDefinition definition) {
            parts.addAll(definition.roles());
            parts.addAll(definition.probes());
            parts.addAll(definition.trafficRules());
        } else if (element instanceof RoleDefinition role) {
            parts.addAll(role.endpoints());
            parts.addAll(role.settings());
            parts.addAll(role.certificates());
            parts.addAll(role.imports());
            parts.addAll(role.localStorage());
            parts.addAll(role.startupTasks());
            parts.addAll(role.sites());
        } else {
            return false;
        }
        return true;
    }

    private static void ofMachine(VirtualMachine machine, List<Located> parts) {
        parts.addAll(machine.disks());
        parts.addAll(machine.interfaces());
        parts.addAll(machine.endpoints());
        parts.addAll(machine.extensions());
        parts.addAll(machine.extensionStatuses());
        add(parts, machine.bootDiagnostics());
        parts.addAll(machine.winRmListeners());
        parts.addAll(machine.certificates());
    }

    private static void ofNetwork(Located element, List<Located> parts) {
        if (element instanceof VirtualNetwork network) {
            parts.addAll(network.addressPrefixes());
            parts.addAll(network.subnets());
            parts.addAll(network.dnsServers());
            add(parts, network.gateway());
        } else if (element instanceof Subnet subnet) {
            parts.addAll(subnet.addressPrefixes());
        } else if (element instanceof NetworkGateway gateway) {
            parts.addAll(gateway.clientAddressPool());
            parts.addAll(gateway.connections());
        } else if (element instanceof LocalNetworkSite site) {
            parts.addAll(site.addressPrefixes());
            add(parts, site.bgpSettings());
        } else if (element instanceof VirtualNetworkGateway gateway) {
            add(parts, gateway.bgpSettings());
        } else if (element instanceof NetworkSecurityGroup group && group.rules() != null) {
            parts.addAll(group.rules());
        } else if (element instanceof RouteTable table && table.routes() != null) {
            parts.addAll(table.routes());
        }
    }

    private static void add(List<Located> parts, @Nullable Located part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
