package dev.classicready.format.internal.service;

import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The elements of a service configuration. */
@NullUnmarked
final class ConfigurationWire {
    private ConfigurationWire() {}

    static final class Configuration extends WireElement {
        @XmlAttribute(name = "serviceName")
        Text serviceName;

        @XmlAttribute(name = "osFamily")
        Text osFamily;

        @XmlAttribute(name = "osVersion")
        Text osVersion;

        @XmlAttribute(name = "schemaVersion")
        Text schemaVersion;

        @XmlElement(name = "Role")
        List<Role> roles;

        @XmlElement(name = "NetworkConfiguration")
        Network network;
    }

    static final class Role extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "vmName")
        Text vmName;

        @XmlElement(name = "Instances")
        Instances instances;

        @XmlElementWrapper(name = "ConfigurationSettings")
        @XmlElement(name = "Setting")
        List<Setting> settings;

        @XmlElementWrapper(name = "Certificates")
        @XmlElement(name = "Certificate")
        List<Certificate> certificates;
    }

    static final class Instances extends WireElement {
        @XmlAttribute(name = "count")
        Text count;
    }

    static final class Setting extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "value")
        Text value;
    }

    static final class Certificate extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "thumbprint")
        Text thumbprint;

        @XmlAttribute(name = "thumbprintAlgorithm")
        Text thumbprintAlgorithm;
    }

    static final class Network extends WireElement {
        @XmlElement(name = "Dns")
        Dns dns;

        @XmlElement(name = "VirtualNetworkSite")
        Named virtualNetworkSite;

        @XmlElement(name = "AddressAssignments")
        AddressAssignments addressAssignments;

        @XmlElementWrapper(name = "AccessControls")
        @XmlElement(name = "AccessControl")
        List<AccessControl> accessControls;

        @XmlElementWrapper(name = "EndpointAcls")
        @XmlElement(name = "EndpointAcl")
        List<EndpointAcl> endpointAcls;

        @XmlElementWrapper(name = "LoadBalancers")
        @XmlElement(name = "LoadBalancer")
        List<LoadBalancer> loadBalancers;
    }

    static final class Named extends WireElement {
        @XmlAttribute(name = "name")
        Text name;
    }

    static final class Dns extends WireElement {
        @XmlElementWrapper(name = "DnsServers")
        @XmlElement(name = "DnsServer")
        List<DnsServer> servers;
    }

    static final class DnsServer extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "IPAddress")
        Text address;
    }

    static final class AddressAssignments extends WireElement {
        @XmlElement(name = "InstanceAddress")
        List<InstanceAddress> instanceAddresses;

        @XmlElementWrapper(name = "ReservedIPs")
        @XmlElement(name = "ReservedIP")
        List<Named> reservedIps;
    }

    static final class InstanceAddress extends WireElement {
        @XmlAttribute(name = "roleName")
        Text roleName;

        @XmlElementWrapper(name = "Subnets")
        @XmlElement(name = "Subnet")
        List<Named> subnets;

        @XmlElementWrapper(name = "PublicIPs")
        @XmlElement(name = "PublicIP")
        List<PublicIp> publicIps;
    }

    static final class PublicIp extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "domainNameLabel")
        Text domainNameLabel;

        @XmlAttribute(name = "idleTimeoutInMinutes")
        Text idleTimeoutInMinutes;
    }

    static final class AccessControl extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlElement(name = "Rule")
        List<Rule> rules;
    }

    static final class Rule extends WireElement {
        @XmlAttribute(name = "order")
        Text order;

        @XmlAttribute(name = "action")
        Text action;

        @XmlAttribute(name = "remoteSubnet")
        Text remoteSubnet;

        @XmlAttribute(name = "description")
        Text description;
    }

    static final class EndpointAcl extends WireElement {
        @XmlAttribute(name = "role")
        Text role;

        @XmlAttribute(name = "endpoint")
        Text endpoint;

        @XmlAttribute(name = "accessControl")
        Text accessControl;
    }

    static final class LoadBalancer extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlElement(name = "FrontendIPConfiguration")
        Frontend frontend;
    }

    static final class Frontend extends WireElement {
        @XmlAttribute(name = "type")
        Text type;

        @XmlAttribute(name = "subnet")
        Text subnet;

        @XmlAttribute(name = "staticVirtualNetworkIPAddress")
        Text staticAddress;
    }
}
