package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentExtension;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.Names;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.service.ServiceConfigurationFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes deployments, and joins roles with what their instances report. */
final class DeploymentMapper {

    private final DescriptorSink sink;
    private final Values values;
    private final VirtualMachineMapper machines;

    DeploymentMapper(DescriptorSink sink) {
        this.sink = sink;
        this.values = new Values(sink);
        this.machines = new VirtualMachineMapper(values);
    }

    Deployment map(Wire.Deployment wire) {
        String name = Values.require(wire.name, wire, "Deployment", "Name");
        List<Wire.RoleInstance> instances = wire.instances == null ? List.of() : wire.instances;
        Map<String, List<Wire.RoleInstance>> byRole = byRole(instances);
        List<Wire.Role> machineRoles = new ArrayList<>();
        List<Wire.Role> otherRoles = new ArrayList<>();
        for (Wire.Role role : wire.roles == null ? List.<Wire.Role>of() : wire.roles) {
            (isMachine(role) ? machineRoles : otherRoles).add(role);
        }
        boolean paas = !otherRoles.isEmpty();
        return new Deployment(
                name,
                DeploymentSlot.of(of(wire.slot)),
                of(wire.status),
                Base64Text.label(of(wire.label)),
                of(wire.url),
                of(wire.privateId),
                of(wire.virtualNetworkName),
                of(wire.reservedIpName),
                of(wire.sdkVersion),
                of(wire.internalDnsSuffix),
                of(wire.createdTime),
                of(wire.lastModifiedTime),
                of(wire.upgradeDomainCount),
                values.each(machineRoles, r -> machine(r, byRole)),
                values.each(otherRoles, r -> role(r, byRole, !instances.isEmpty())),
                values.each(wire.virtualIps, DeploymentMapper::virtualIp),
                wire.dns == null ? List.of() : values.each(wire.dns.servers, DeploymentMapper::dnsServer),
                values.each(wire.loadBalancers, DeploymentMapper::loadBalancer),
                extensions(wire.extensionConfiguration),
                paas ? configuration(wire.configuration) : null,
                null,
                true,
                Places.at(wire.place(), Deployment.FIELDS)
                        .set("name", place(wire.name))
                        .set("slot", place(wire.slot))
                        .set("status", place(wire.status))
                        .set("virtualNetworkName", place(wire.virtualNetworkName))
                        .set("reservedIpName", place(wire.reservedIpName))
                        .set("lastModifiedTime", place(wire.lastModifiedTime))
                        .set("configuration", place(wire.configuration))
                        .build());
    }

    /** The configuration that an answer wraps; in one that cannot be unwrapped something is lost. */
    private @Nullable ServiceConfiguration configuration(@Nullable Text wrapped) {
        if (wrapped == null) {
            return null;
        }
        String text = Base64Text.decode(wrapped.value());
        if (text == null) {
            sink.error(
                    wrapped.place(),
                    "Configuration",
                    "found text that is not Base64 of UTF-8; expected the service configuration so; export it again");
            return null;
        }
        List<ServiceConfiguration> read = new ArrayList<>(1);
        sink.embedded(new ServiceConfigurationFormat(read::add), text, wrapped.place());
        return read.isEmpty() ? null : read.get(0);
    }

    /** A deployment that holds one role, of which nothing else is known. */
    Deployment ofRole(Wire.Role wire) {
        VirtualMachine machine = machines.map(wire, null);
        return new Deployment(
                machine.name(),
                DeploymentSlot.PRODUCTION,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(machine),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                Places.at(wire.place(), Deployment.FIELDS).build());
    }

    private static boolean isMachine(Wire.Role role) {
        return role.roleType == null
                ? role.osDisk != null || role.roleSize != null
                : Names.same(role.roleType.value(), "PersistentVMRole");
    }

    private static Map<String, List<Wire.RoleInstance>> byRole(List<Wire.RoleInstance> instances) {
        Map<String, List<Wire.RoleInstance>> byRole = new HashMap<>();
        for (Wire.RoleInstance instance : instances) {
            if (instance.roleName != null) {
                byRole.computeIfAbsent(Names.key(instance.roleName.value()), k -> new ArrayList<>(1))
                        .add(instance);
            }
        }
        return byRole;
    }

    private static List<Wire.RoleInstance> instancesOf(Wire.Role role, Map<String, List<Wire.RoleInstance>> byRole) {
        return role.roleName == null ? List.of() : byRole.getOrDefault(Names.key(role.roleName.value()), List.of());
    }

    private VirtualMachine machine(Wire.Role wire, Map<String, List<Wire.RoleInstance>> byRole) {
        List<Wire.RoleInstance> instances = instancesOf(wire, byRole);
        return machines.map(wire, instances.isEmpty() ? null : instances.get(0));
    }

    private static WebWorkerRole role(
            Wire.Role wire, Map<String, List<Wire.RoleInstance>> byRole, boolean instancesTold) {
        String name = Values.require(wire.roleName, wire, "Role", "RoleName");
        List<Wire.RoleInstance> instances = instancesOf(wire, byRole);
        Text size = wire.roleSize != null ? wire.roleSize : instances.isEmpty() ? null : instances.get(0).size;
        return new WebWorkerRole(
                name,
                of(wire.osVersion),
                of(size),
                instancesTold ? instances.size() : -1,
                Places.at(wire.place(), WebWorkerRole.FIELDS)
                        .set("name", place(wire.roleName))
                        .set("size", place(size))
                        .set("osVersion", place(wire.osVersion))
                        .build());
    }

    private static VirtualIp virtualIp(Wire.VirtualIp wire) {
        return new VirtualIp(
                of(wire.name),
                of(wire.address),
                of(wire.reservedIpName),
                Values.isTrue(wire.dnsProgrammed),
                Places.at(wire.place(), VirtualIp.FIELDS)
                        .set("name", place(wire.name))
                        .set("address", place(wire.address))
                        .set("reservedIpName", place(wire.reservedIpName))
                        .build());
    }

    private static DnsServer dnsServer(Wire.DnsServer wire) {
        return new DnsServer(
                Values.require(wire.name, wire, "DnsServer", "Name"),
                of(wire.address),
                Places.at(wire.place(), DnsServer.FIELDS)
                        .set("name", place(wire.name))
                        .set("address", place(wire.address))
                        .build());
    }

    private static InternalLoadBalancer loadBalancer(Wire.LoadBalancer wire) {
        Text subnet = wire.frontend == null ? null : wire.frontend.subnetName;
        Text address = wire.frontend == null ? null : wire.frontend.staticAddress;
        return new InternalLoadBalancer(
                Values.require(wire.name, wire, "LoadBalancer", "Name"),
                of(subnet),
                of(address),
                Places.at(wire.place(), InternalLoadBalancer.FIELDS)
                        .set("name", place(wire.name))
                        .set("subnet", place(subnet))
                        .set("staticAddress", place(address))
                        .build());
    }

    private List<DeploymentExtension> extensions(Wire.@Nullable ExtensionConfiguration wire) {
        if (wire == null) {
            return List.of();
        }
        List<DeploymentExtension> extensions = new ArrayList<>(values.each(wire.allRoles, e -> extension(e, null)));
        for (Wire.ExtensionRole role : wire.namedRoles == null ? List.<Wire.ExtensionRole>of() : wire.namedRoles) {
            extensions.addAll(values.each(role.extensions, e -> extension(e, of(role.roleName))));
        }
        return extensions;
    }

    private static DeploymentExtension extension(Wire.Extension wire, @Nullable String role) {
        return new DeploymentExtension(
                Values.require(wire.id, wire, "Extension", "Id"),
                role,
                of(wire.state),
                Places.at(wire.place(), DeploymentExtension.FIELDS)
                        .set("id", place(wire.id))
                        .build());
    }
}
