package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.DnsServer;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Virtual network sites as the management API lists them. */
public final class VirtualNetworksFormat extends EntityFormat<NetworkWire.VirtualNetworkSite> {

    private static final WireContext WIRE = WireContext.of(NetworkWire.VirtualNetworkSite.class);

    public VirtualNetworksFormat() {
        super(
                Evidence.VIRTUAL_NETWORKS,
                WIRE,
                NetworkWire.VirtualNetworkSite.class,
                "VirtualNetworkSite",
                "VirtualNetworkSites");
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return super.recognizes(head) && !head.hasAttribute("name");
    }

    @Override
    protected boolean read(NetworkWire.VirtualNetworkSite wire, Reading reading) {
        String name = Values.require(wire.name, wire, "VirtualNetworkSite", "Name");
        String subscription = reading.request().subscriptionOrEmpty();
        Values values = reading.values();
        reading.sink()
                .add(new VirtualNetwork(
                        subscription,
                        name,
                        of(wire.location),
                        of(wire.affinityGroup),
                        Base64Text.label(of(wire.label)),
                        of(wire.id),
                        of(wire.state),
                        of(wire.migrationState),
                        wire.addressSpace == null ? List.of() : Prefixes.of(wire.addressSpace.prefixes),
                        values.each(wire.subnets, VirtualNetworksFormat::subnet),
                        wire.dns == null ? List.of() : values.each(wire.dns.servers, VirtualNetworksFormat::dnsServer),
                        gateway(wire.gateway, values),
                        Places.at(wire.place(), VirtualNetwork.FIELDS)
                                .set("name", place(wire.name))
                                .set("location", place(wire.location))
                                .set("affinityGroup", place(wire.affinityGroup))
                                .set("state", place(wire.state))
                                .set("migrationState", place(wire.migrationState))
                                .build()));
        if (wire.gateway != null && wire.gateway.sites != null) {
            values.each(wire.gateway.sites.sites, site -> LocalNetworkSites.of(site, subscription))
                    .forEach(reading.sink()::add);
        }
        return true;
    }

    private static Subnet subnet(NetworkWire.Subnet wire) {
        return new Subnet(
                Values.require(wire.name, wire, "Subnet", "Name"),
                Prefixes.of(wire.addressPrefixes),
                of(wire.networkSecurityGroup),
                of(wire.routeTable),
                Places.at(wire.place(), Subnet.FIELDS)
                        .set("name", place(wire.name))
                        .set("networkSecurityGroup", place(wire.networkSecurityGroup))
                        .set("routeTable", place(wire.routeTable))
                        .build());
    }

    private static DnsServer dnsServer(NetworkWire.DnsServer wire) {
        return new DnsServer(
                Values.require(wire.name, wire, "DnsServer", "Name"),
                of(wire.address),
                Places.at(wire.place(), DnsServer.FIELDS)
                        .set("name", place(wire.name))
                        .set("address", place(wire.address))
                        .build());
    }

    private static @Nullable NetworkGateway gateway(NetworkWire.@Nullable SiteGateway wire, Values values) {
        return wire == null
                ? null
                : new NetworkGateway(
                        of(wire.profile),
                        wire.clientAddressPool == null ? List.of() : Prefixes.of(wire.clientAddressPool.prefixes),
                        wire.sites == null
                                ? List.of()
                                : values.each(wire.sites.sites, VirtualNetworksFormat::connection),
                        Places.at(wire.place(), NetworkGateway.FIELDS)
                                .set("profile", place(wire.profile))
                                .set("connections", place(wire.sites))
                                .set("clientAddressPool", place(wire.clientAddressPool))
                                .build());
    }

    private static LocalNetworkConnection connection(NetworkWire.LocalNetworkSite wire) {
        Text name = LocalNetworkSites.name(wire);
        Text type = null;
        for (NetworkWire.ConnectionType connection :
                wire.connections == null ? List.<NetworkWire.ConnectionType>of() : wire.connections) {
            type = type == null ? connection.type : type;
        }
        return new LocalNetworkConnection(
                Values.require(name, wire, "LocalNetworkSite", "Name"),
                of(type),
                null,
                Places.at(wire.place(), LocalNetworkConnection.FIELDS)
                        .set("site", place(name))
                        .set("type", place(type))
                        .build());
    }
}
