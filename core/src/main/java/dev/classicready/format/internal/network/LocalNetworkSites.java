package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;

/** Makes local network sites of answers of the management API. */
final class LocalNetworkSites {

    private LocalNetworkSites() {}

    static LocalNetworkSite of(NetworkWire.LocalNetworkSite wire, String subscription) {
        Text name = name(wire);
        NetworkWire.LocalAddressSpace space = wire.addressSpace;
        return new LocalNetworkSite(
                subscription,
                Values.require(name, wire, "LocalNetworkSite", "Name"),
                space == null ? Prefixes.of(null) : Prefixes.of(space.prefixes == null ? space.direct : space.prefixes),
                Values.of(wire.vpnGatewayAddress),
                null,
                Places.at(wire.place(), LocalNetworkSite.FIELDS)
                        .set("name", place(name))
                        .set("vpnGatewayAddress", place(wire.vpnGatewayAddress))
                        .build());
    }

    static LocalNetworkSite of(NetworkWire.LocalNetworkGateway wire, String subscription, Values values) {
        return new LocalNetworkSite(
                subscription,
                Values.require(wire.gatewayName, wire, "LocalNetworkGateway", "GatewayName"),
                Prefixes.of(wire.addressPrefixes),
                Values.of(wire.ipAddress),
                BgpParts.settings(wire.bgpSettings, values),
                Places.at(wire.place(), LocalNetworkSite.FIELDS)
                        .set("name", place(wire.gatewayName))
                        .set("vpnGatewayAddress", place(wire.ipAddress))
                        .build());
    }

    /** Answers hold the name as an element, parts of network configurations as an attribute. */
    static Text name(NetworkWire.LocalNetworkSite wire) {
        return wire.name == null ? wire.nameAttribute : wire.name;
    }
}
