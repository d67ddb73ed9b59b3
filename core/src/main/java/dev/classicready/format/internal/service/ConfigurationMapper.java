package dev.classicready.format.internal.service;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;
import static dev.classicready.format.internal.wire.Values.require;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.ConfigurationSetting;
import dev.classicready.classic.ConfiguredCertificate;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.InstanceAddress;
import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.ServiceNetwork.AccessControl;
import dev.classicready.classic.ServiceNetwork.EndpointAcl;
import dev.classicready.classic.ServiceNetwork.ReservedIpReference;
import dev.classicready.classic.SourceText;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes service configurations. */
final class ConfigurationMapper {

    private final Values values;

    ConfigurationMapper(Values values) {
        this.values = values;
    }

    ServiceConfiguration map(ConfigurationWire.Configuration wire, String text) {
        return new ServiceConfiguration(
                of(wire.serviceName),
                of(wire.osFamily),
                of(wire.osVersion),
                of(wire.schemaVersion),
                values.each(wire.roles, this::role),
                wire.network == null ? null : network(wire.network),
                new SourceText(text),
                Places.at(wire.place(), ServiceConfiguration.FIELDS)
                        .set("serviceName", place(wire.serviceName))
                        .set("osFamily", place(wire.osFamily))
                        .set("osVersion", place(wire.osVersion))
                        .build());
    }

    private RoleConfiguration role(ConfigurationWire.Role wire) {
        Text count = wire.instances == null ? null : wire.instances.count;
        return new RoleConfiguration(
                require(wire.name, wire, "Role", "name"),
                of(wire.vmName),
                values.number(count, "count"),
                values.each(wire.settings, ConfigurationMapper::setting),
                values.each(wire.certificates, ConfigurationMapper::certificate),
                Places.at(wire.place(), RoleConfiguration.FIELDS)
                        .set("instances", place(count))
                        .build());
    }

    private static ConfigurationSetting setting(ConfigurationWire.Setting wire) {
        return new ConfigurationSetting(
                require(wire.name, wire, "Setting", "name"),
                wire.value == null ? "" : wire.value.value(),
                Places.at(wire.place(), ConfigurationSetting.FIELDS).build());
    }

    private static ConfiguredCertificate certificate(ConfigurationWire.Certificate wire) {
        return new ConfiguredCertificate(
                require(wire.name, wire, "Certificate", "name"),
                of(wire.thumbprint),
                of(wire.thumbprintAlgorithm),
                Places.at(wire.place(), ConfiguredCertificate.FIELDS).build());
    }

    private ServiceNetwork network(ConfigurationWire.Network wire) {
        ConfigurationWire.AddressAssignments addresses =
                wire.addressAssignments == null ? new ConfigurationWire.AddressAssignments() : wire.addressAssignments;
        Text site = wire.virtualNetworkSite == null ? null : wire.virtualNetworkSite.name;
        return new ServiceNetwork(
                networkName(of(site)),
                wire.dns == null ? List.of() : values.each(wire.dns.servers, ConfigurationMapper::dnsServer),
                values.each(addresses.instanceAddresses, this::instanceAddress),
                values.each(addresses.reservedIps, ConfigurationMapper::reservedIp),
                values.each(wire.accessControls, this::accessControl),
                values.each(wire.endpointAcls, ConfigurationMapper::endpointAcl),
                values.each(wire.loadBalancers, ConfigurationMapper::loadBalancer),
                Places.at(wire.place(), ServiceNetwork.FIELDS)
                        .set("virtualNetwork", place(site))
                        .build());
    }

    /** A configuration that has been migrated names its network by its Resource Manager id. */
    private static @Nullable String networkName(@Nullable String site) {
        return site == null ? null : site.substring(site.lastIndexOf('/') + 1);
    }

    private static DnsServer dnsServer(ConfigurationWire.DnsServer wire) {
        return new DnsServer(
                require(wire.name, wire, "DnsServer", "name"),
                of(wire.address),
                Places.at(wire.place(), DnsServer.FIELDS).build());
    }

    private InstanceAddress instanceAddress(ConfigurationWire.InstanceAddress wire) {
        return new InstanceAddress(
                require(wire.roleName, wire, "InstanceAddress", "roleName"),
                values.each(wire.subnets, s -> require(s.name, s, "Subnet", "name")),
                values.each(wire.publicIps, this::publicIp),
                Places.at(wire.place(), InstanceAddress.FIELDS).build());
    }

    private InstancePublicIp publicIp(ConfigurationWire.PublicIp wire) {
        return new InstancePublicIp(
                require(wire.name, wire, "PublicIP", "name"),
                null,
                values.number(wire.idleTimeoutInMinutes, "idleTimeoutInMinutes"),
                of(wire.domainNameLabel),
                Places.at(wire.place(), InstancePublicIp.FIELDS).build());
    }

    private static ReservedIpReference reservedIp(ConfigurationWire.Named wire) {
        return new ReservedIpReference(
                require(wire.name, wire, "ReservedIP", "name"),
                Places.at(wire.place(), ReservedIpReference.FIELDS).build());
    }

    private AccessControl accessControl(ConfigurationWire.AccessControl wire) {
        return new AccessControl(
                require(wire.name, wire, "AccessControl", "name"),
                values.each(wire.rules, this::rule),
                Places.at(wire.place(), AccessControl.FIELDS).build());
    }

    private AclRule rule(ConfigurationWire.Rule wire) {
        return new AclRule(
                values.number(wire.order, "order"),
                of(wire.action),
                of(wire.remoteSubnet),
                of(wire.description),
                Places.at(wire.place(), AclRule.FIELDS).build());
    }

    private static EndpointAcl endpointAcl(ConfigurationWire.EndpointAcl wire) {
        return new EndpointAcl(
                require(wire.role, wire, "EndpointAcl", "role"),
                require(wire.endpoint, wire, "EndpointAcl", "endpoint"),
                require(wire.accessControl, wire, "EndpointAcl", "accessControl"),
                Places.at(wire.place(), EndpointAcl.FIELDS).build());
    }

    private static InternalLoadBalancer loadBalancer(ConfigurationWire.LoadBalancer wire) {
        Text subnet = wire.frontend == null ? null : wire.frontend.subnet;
        Text address = wire.frontend == null ? null : wire.frontend.staticAddress;
        return new InternalLoadBalancer(
                require(wire.name, wire, "LoadBalancer", "name"),
                of(subnet),
                of(address),
                Places.at(wire.place(), InternalLoadBalancer.FIELDS)
                        .set("subnet", place(subnet))
                        .set("staticAddress", place(address))
                        .build());
    }
}
