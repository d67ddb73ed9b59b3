package dev.classicready.format.internal.network;

import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The elements of virtual networks and gateways in answers of the management API. */
@NullUnmarked
final class NetworkWire {
    private NetworkWire() {}

    static final class VirtualNetworkSite extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Id")
        Text id;

        @XmlElement(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "State")
        Text state;

        @XmlElement(name = "MigrationState")
        Text migrationState;

        @XmlElement(name = "AddressSpace")
        AddressSpace addressSpace;

        @XmlElementWrapper(name = "Subnets")
        @XmlElement(name = "Subnet")
        List<Subnet> subnets;

        @XmlElement(name = "Dns")
        Dns dns;

        @XmlElement(name = "Gateway")
        SiteGateway gateway;
    }

    static final class AddressSpace extends WireElement {
        @XmlElementWrapper(name = "AddressPrefixes")
        @XmlElement(name = "AddressPrefix")
        List<Text> prefixes;
    }

    static final class Subnet extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "AddressPrefix")
        List<Text> addressPrefixes;

        @XmlElement(name = "NetworkSecurityGroup")
        Text networkSecurityGroup;

        @XmlElement(name = "RouteTableName")
        Text routeTable;
    }

    static final class Dns extends WireElement {
        @XmlElementWrapper(name = "DnsServers")
        @XmlElement(name = "DnsServer")
        List<DnsServer> servers;
    }

    static final class DnsServer extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Address")
        Text address;
    }

    /** What a network says of its gateway. */
    static final class SiteGateway extends WireElement {
        @XmlElement(name = "Profile")
        Text profile;

        @XmlElement(name = "Sites")
        Sites sites;

        @XmlElement(name = "VPNClientAddressPool")
        AddressSpace clientAddressPool;
    }

    static final class Sites extends WireElement {
        @XmlElement(name = "LocalNetworkSite")
        List<LocalNetworkSite> sites;
    }

    static final class LocalNetworkSite extends WireElement {
        @XmlAttribute(name = "name")
        Text nameAttribute;

        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "AddressSpace")
        LocalAddressSpace addressSpace;

        @XmlElement(name = "VpnGatewayAddress")
        Text vpnGatewayAddress;

        @XmlElementWrapper(name = "Connections")
        @XmlElement(name = "Connection")
        List<ConnectionType> connections;
    }

    static final class LocalAddressSpace extends WireElement {
        @XmlElementWrapper(name = "AddressPrefixes")
        @XmlElement(name = "AddressPrefix")
        List<Text> prefixes;

        @XmlElement(name = "AddressPrefix")
        List<Text> direct;
    }

    static final class ConnectionType extends WireElement {
        @XmlElement(name = "Type")
        Text type;
    }

    /** A gateway, alone or of a coexisting pair. */
    static final class Gateway extends WireElement {
        @XmlElement(name = "GatewayId")
        Text gatewayId;

        @XmlElement(name = "GatewayName")
        Text gatewayName;

        @XmlElement(name = "GatewayType")
        Text gatewayType;

        @XmlElement(name = "GatewaySize")
        Text gatewaySize;

        @XmlElement(name = "State")
        Text state;

        @XmlElement(name = "VIPAddress")
        Text virtualIp;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "VnetId")
        Text virtualNetworkId;

        @XmlElementWrapper(name = "DefaultSites")
        @XmlElement(name = "string")
        List<Text> defaultSites;

        @XmlElement(name = "EnableBgp")
        Text enableBgp;

        @XmlElement(name = "BgpSettings")
        BgpSettings bgpSettings;
    }

    static final class BgpSettings extends WireElement {
        @XmlElement(name = "Asn")
        Text asn;

        @XmlElement(name = "BgpPeeringAddress")
        Text peeringAddress;

        @XmlElement(name = "PeerWeight")
        Text peerWeight;
    }

    static final class LocalNetworkGateway extends WireElement {
        @XmlElement(name = "Id")
        Text id;

        @XmlElement(name = "GatewayName")
        Text gatewayName;

        @XmlElement(name = "IpAddress")
        Text ipAddress;

        @XmlElementWrapper(name = "AddressSpace")
        @XmlElement(name = "string")
        List<Text> addressPrefixes;

        @XmlElement(name = "BgpSettings")
        BgpSettings bgpSettings;
    }

    /** A connection of one of coexisting gateways, which tells no state. */
    static final class GatewayConnection extends WireElement {
        @XmlElement(name = "GatewayConnectionName")
        Text name;

        @XmlElement(name = "VirtualNetworkGatewayId")
        Text gatewayId;

        @XmlElement(name = "ConnectedEntityId")
        Text connectedTo;

        @XmlElement(name = "GatewayConnectionType")
        Text type;

        @XmlElement(name = "EnableBgp")
        Text enableBgp;
    }

    /** The state of a connection. */
    static final class Connection extends WireElement {
        @XmlElement(name = "LocalNetworkSiteName")
        Text localNetworkSiteName;

        @XmlElement(name = "ConnectivityState")
        Text connectivityState;

        @XmlElement(name = "LastEvent")
        LastEvent lastEvent;
    }

    static final class LastEvent extends WireElement {
        @XmlElement(name = "Message")
        Text message;
    }
}
