package dev.classicready.format.internal.network;

import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The elements of a network configuration, whose names are attributes. */
@NullUnmarked
final class ConfigurationWire {
    private ConfigurationWire() {}

    static final class DnsServer extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "IPAddress")
        Text address;
    }

    static final class LocalNetworkSite extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlElementWrapper(name = "AddressSpace")
        @XmlElement(name = "AddressPrefix")
        List<Text> addressPrefixes;

        @XmlElement(name = "VPNGatewayAddress")
        Text vpnGatewayAddress;
    }

    static final class VirtualNetworkSite extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "Location")
        Text location;

        @XmlAttribute(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Label")
        Text label;

        @XmlElementWrapper(name = "AddressSpace")
        @XmlElement(name = "AddressPrefix")
        List<Text> addressPrefixes;

        @XmlElementWrapper(name = "Subnets")
        @XmlElement(name = "Subnet")
        List<Subnet> subnets;

        @XmlElementWrapper(name = "DnsServersRef")
        @XmlElement(name = "DnsServerRef")
        List<DnsServerRef> dnsServers;

        @XmlElement(name = "Gateway")
        Gateway gateway;
    }

    static final class Subnet extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlElement(name = "AddressPrefix")
        List<Text> addressPrefixes;
    }

    static final class DnsServerRef extends WireElement {
        @XmlAttribute(name = "name")
        Text name;
    }

    static final class Gateway extends WireElement {
        @XmlAttribute(name = "profile")
        Text profile;

        @XmlElement(name = "VPNClientAddressPool")
        AddressPool clientAddressPool;

        @XmlElement(name = "ConnectionsToLocalNetwork")
        Connections connections;
    }

    static final class AddressPool extends WireElement {
        @XmlElement(name = "AddressPrefix")
        List<Text> addressPrefixes;
    }

    static final class Connections extends WireElement {
        @XmlElement(name = "LocalNetworkSiteRef")
        List<LocalNetworkSiteRef> sites;
    }

    static final class LocalNetworkSiteRef extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlElement(name = "Connection")
        Connection connection;
    }

    static final class Connection extends WireElement {
        @XmlAttribute(name = "type")
        Text type;
    }
}
