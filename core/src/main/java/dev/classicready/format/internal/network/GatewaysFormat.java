package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import javax.xml.stream.XMLStreamException;

/** Gateways of virtual networks, and the local network sites that they connect to. */
public final class GatewaysFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(
            NetworkWire.Gateway.class, NetworkWire.LocalNetworkGateway.class, NetworkWire.LocalNetworkSite.class);

    @Override
    public Evidence evidence() {
        return Evidence.GATEWAYS;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot(
                "Gateway",
                "VirtualNetworkGateways",
                "VirtualNetworkGateway",
                "LocalNetworkGateways",
                "LocalNetworkGateway",
                "LocalNetworkSites",
                "LocalNetworkSite");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        String subscription = RequestName.of(document.name()).subscriptionOrEmpty();
        WIRE.read(document, sink)
                .on("Gateway", NetworkWire.Gateway.class, wire -> gateway(wire, subscription, sink))
                .on("VirtualNetworkGateway", NetworkWire.Gateway.class, wire -> gateway(wire, subscription, sink))
                .on(
                        "LocalNetworkGateway",
                        NetworkWire.LocalNetworkGateway.class,
                        wire -> localNetworkGateway(wire, subscription, sink))
                .on(
                        "LocalNetworkSite",
                        NetworkWire.LocalNetworkSite.class,
                        wire -> sink.add(LocalNetworkSites.of(wire, subscription)))
                .run();
        if (document.head().isRoot("VirtualNetworkGateways")
                && document.head().children().isEmpty()) {
            sink.supply(subscription, Evidence.GATEWAYS);
        }
    }

    private static void localNetworkGateway(
            NetworkWire.LocalNetworkGateway wire, String subscription, DescriptorSink sink) {
        LocalNetworkSite site = LocalNetworkSites.of(wire, subscription, new Values(sink));
        sink.add(site);
        if (wire.id != null) {
            sink.identify(ResourceType.LOCAL_NETWORK_SITE, wire.id.value(), site.name());
        }
    }

    private static void gateway(NetworkWire.Gateway wire, String subscription, DescriptorSink sink) {
        sink.withNetwork(of(wire.virtualNetworkId), wire.place(), "Gateway", network -> {
            sink.add(map(wire, subscription, network, new Values(sink)));
            if (wire.gatewayId != null) {
                sink.identify(ResourceType.VIRTUAL_NETWORK_GATEWAY, wire.gatewayId.value(), network);
            }
            sink.supply(subscription, Evidence.GATEWAYS, network);
        });
    }

    private static VirtualNetworkGateway map(
            NetworkWire.Gateway wire, String subscription, String network, Values values) {
        return new VirtualNetworkGateway(
                subscription,
                network,
                of(wire.gatewayName),
                of(wire.gatewayId),
                of(wire.gatewayType),
                of(wire.gatewaySize),
                of(wire.state),
                of(wire.virtualIp),
                of(wire.location),
                Values.all(wire.defaultSites),
                Values.truth(wire.enableBgp),
                BgpParts.settings(wire.bgpSettings, values),
                Places.at(wire.place(), VirtualNetworkGateway.FIELDS)
                        .set("gatewayName", place(wire.gatewayName))
                        .set("gatewayType", place(wire.gatewayType))
                        .set("size", place(wire.gatewaySize))
                        .set("state", place(wire.state))
                        .set("virtualIp", place(wire.virtualIp))
                        .build());
    }
}
