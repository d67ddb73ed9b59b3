package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.DnsServer;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The network configuration of a subscription, or a single virtual network site of one. */
public final class NetworkConfigurationFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(
            ConfigurationWire.DnsServer.class,
            ConfigurationWire.LocalNetworkSite.class,
            ConfigurationWire.VirtualNetworkSite.class);

    @Override
    public Evidence evidence() {
        return Evidence.NETWORK_CONFIGURATION;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("NetworkConfiguration", "VirtualNetworkConfiguration")
                || head.isRoot("VirtualNetworkSite") && head.hasAttribute("name");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        Reading reading = new Reading(sink, RequestName.of(document.name()).subscriptionOrEmpty());
        try {
            WIRE.read(document, sink)
                    .on("DnsServer", ConfigurationWire.DnsServer.class, reading::dnsServer)
                    .on("LocalNetworkSite", ConfigurationWire.LocalNetworkSite.class, reading::localNetworkSite)
                    .on("VirtualNetworkSite", ConfigurationWire.VirtualNetworkSite.class, reading.networks::add)
                    .run();
        } finally {
            reading.addNetworks();
        }
        sink.supply(reading.subscription, Evidence.NETWORK_CONFIGURATION);
    }

    /** One document: its networks refer to DNS servers that may be declared behind them. */
    private static final class Reading {
        private final DescriptorSink sink;
        private final Values values;
        private final String subscription;
        private final Map<String, ConfigurationWire.DnsServer> dnsServers = new HashMap<>();
        private final List<ConfigurationWire.VirtualNetworkSite> networks = new ArrayList<>();

        Reading(DescriptorSink sink, String subscription) {
            this.sink = sink;
            this.values = new Values(sink);
            this.subscription = subscription;
        }

        void dnsServer(ConfigurationWire.DnsServer wire) {
            dnsServers.put(Names.key(Values.require(wire.name, wire, "DnsServer", "name")), wire);
        }

        void localNetworkSite(ConfigurationWire.LocalNetworkSite wire) {
            sink.add(new LocalNetworkSite(
                    subscription,
                    Values.require(wire.name, wire, "LocalNetworkSite", "name"),
                    Prefixes.of(wire.addressPrefixes),
                    of(wire.vpnGatewayAddress),
                    null,
                    Places.at(wire.place(), LocalNetworkSite.FIELDS)
                            .set("name", place(wire.name))
                            .set("vpnGatewayAddress", place(wire.vpnGatewayAddress))
                            .build()));
        }

        void addNetworks() {
            values.each(networks, this::network).forEach(sink::add);
        }

        private VirtualNetwork network(ConfigurationWire.VirtualNetworkSite wire) {
            return new VirtualNetwork(
                    subscription,
                    Values.require(wire.name, wire, "VirtualNetworkSite", "name"),
                    of(wire.location),
                    of(wire.affinityGroup),
                    of(wire.label),
                    null,
                    null,
                    null,
                    Prefixes.of(wire.addressPrefixes),
                    values.each(wire.subnets, Reading::subnet),
                    values.each(wire.dnsServers, this::dnsServer),
                    gateway(wire.gateway),
                    Places.at(wire.place(), VirtualNetwork.FIELDS)
                            .set("name", place(wire.name))
                            .set("location", place(wire.location))
                            .set("affinityGroup", place(wire.affinityGroup))
                            .build());
        }

        private static Subnet subnet(ConfigurationWire.Subnet wire) {
            return new Subnet(
                    Values.require(wire.name, wire, "Subnet", "name"),
                    Prefixes.of(wire.addressPrefixes),
                    null,
                    null,
                    Places.at(wire.place(), Subnet.FIELDS)
                            .set("name", place(wire.name))
                            .build());
        }

        private DnsServer dnsServer(ConfigurationWire.DnsServerRef wire) {
            String name = Values.require(wire.name, wire, "DnsServerRef", "name");
            ConfigurationWire.DnsServer declared = dnsServers.get(Names.key(name));
            return new DnsServer(
                    name,
                    declared == null ? null : of(declared.address),
                    Places.at(wire.place(), DnsServer.FIELDS)
                            .set("name", place(wire.name))
                            .set("address", declared == null ? -1 : place(declared.address))
                            .build());
        }

        private @Nullable NetworkGateway gateway(ConfigurationWire.@Nullable Gateway wire) {
            return wire == null
                    ? null
                    : new NetworkGateway(
                            of(wire.profile),
                            wire.clientAddressPool == null
                                    ? List.of()
                                    : Prefixes.of(wire.clientAddressPool.addressPrefixes),
                            wire.connections == null
                                    ? List.of()
                                    : values.each(wire.connections.sites, Reading::connection),
                            Places.at(wire.place(), NetworkGateway.FIELDS)
                                    .set("profile", place(wire.profile))
                                    .set("connections", place(wire.connections))
                                    .set("clientAddressPool", place(wire.clientAddressPool))
                                    .build());
        }

        private static LocalNetworkConnection connection(ConfigurationWire.LocalNetworkSiteRef wire) {
            return new LocalNetworkConnection(
                    Values.require(wire.name, wire, "LocalNetworkSiteRef", "name"),
                    wire.connection == null ? null : of(wire.connection.type),
                    null,
                    Places.at(wire.place(), LocalNetworkConnection.FIELDS)
                            .set("site", place(wire.name))
                            .set("type", wire.connection == null ? -1 : place(wire.connection.type))
                            .build());
        }
    }
}
