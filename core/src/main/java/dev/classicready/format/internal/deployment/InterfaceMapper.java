package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the network interfaces and public addresses of virtual machines. */
final class InterfaceMapper {

    private final Values values;

    InterfaceMapper(Values values) {
        this.values = values;
    }

    /** The primary interface is the machine's network configuration set itself. */
    NetworkInterface primary(Wire.@Nullable ConfigurationSet wire, Wire.RoleInstance instance, Wire.Role role) {
        if (wire == null) {
            Places nowhere = Places.at(role.place(), NetworkInterface.FIELDS).build();
            return new NetworkInterface(null, List.of(), null, null, null, null, publicIps(null, instance), nowhere);
        }
        return new NetworkInterface(
                null,
                subnets(wire.subnetNames),
                of(wire.staticAddress),
                null,
                of(wire.networkSecurityGroup),
                of(wire.ipForwarding),
                publicIps(wire.publicIps, instance),
                Places.at(wire.place(), NetworkInterface.FIELDS)
                        .set("subnets", place(wire.subnetNames))
                        .set("staticAddress", place(wire.staticAddress))
                        .set("networkSecurityGroup", place(wire.networkSecurityGroup))
                        .set("ipForwarding", place(wire.ipForwarding))
                        .build());
    }

    private static List<String> subnets(Wire.@Nullable SubnetNames wire) {
        if (wire == null) {
            return List.of();
        }
        return wire.names == null ? Values.all(wire.strings) : Values.all(wire.names);
    }

    List<NetworkInterface> secondary(Wire.ConfigurationSet set, Wire.RoleInstance instance) {
        return values.each(set.interfaces, wire -> secondary(wire, instance));
    }

    private static NetworkInterface secondary(Wire.NetworkInterface wire, Wire.RoleInstance instance) {
        String name = Values.require(wire.name, wire, "NetworkInterface", "Name");
        List<String> subnets = new ArrayList<>(1);
        Text subnet = null;
        Text address = null;
        for (Wire.IpConfiguration configuration : configurations(wire)) {
            if (configuration.subnetName != null) {
                subnets.add(configuration.subnetName.value());
                subnet = subnet == null ? configuration.subnetName : subnet;
            }
            address = address == null ? configuration.staticAddress : address;
        }
        return new NetworkInterface(
                name,
                subnets,
                of(address),
                reported(name, instance),
                of(wire.networkSecurityGroup),
                of(wire.ipForwarding),
                List.of(),
                Places.at(wire.place(), NetworkInterface.FIELDS)
                        .set("name", place(wire.name))
                        .set("subnets", place(subnet))
                        .set("staticAddress", place(address))
                        .set("networkSecurityGroup", place(wire.networkSecurityGroup))
                        .set("ipForwarding", place(wire.ipForwarding))
                        .build());
    }

    private static List<Wire.IpConfiguration> configurations(Wire.NetworkInterface wire) {
        return wire.ipConfigurations == null ? List.of() : wire.ipConfigurations;
    }

    private static @Nullable String reported(String name, Wire.RoleInstance instance) {
        if (instance.interfaces != null) {
            for (Wire.NetworkInterface reported : instance.interfaces) {
                if (Names.same(of(reported.name), name)) {
                    for (Wire.IpConfiguration configuration : configurations(reported)) {
                        if (configuration.address != null) {
                            return configuration.address.value();
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The public addresses that are configured, with what the instance reports of them; else those that it reports. */
    private List<InstancePublicIp> publicIps(@Nullable List<Wire.PublicIp> configured, Wire.RoleInstance instance) {
        List<Wire.PublicIp> reported = instance.publicIps == null ? List.of() : instance.publicIps;
        boolean none = configured == null || configured.isEmpty();
        return values.each(none ? reported : configured, wire -> publicIp(wire, reported));
    }

    private InstancePublicIp publicIp(Wire.PublicIp wire, List<Wire.PublicIp> reported) {
        String name = Values.require(wire.name, wire, "PublicIP", "Name");
        Wire.PublicIp held = wire;
        for (Wire.PublicIp other : reported) {
            held = Names.same(of(other.name), name) ? other : held;
        }
        return new InstancePublicIp(
                name,
                of(held.address),
                values.number(wire.idleTimeout != null ? wire.idleTimeout : held.idleTimeout, "IdleTimeoutInMinutes"),
                of(wire.domainNameLabel != null ? wire.domainNameLabel : held.domainNameLabel),
                Places.at(wire.place(), InstancePublicIp.FIELDS)
                        .set("name", place(wire.name))
                        .build());
    }
}
