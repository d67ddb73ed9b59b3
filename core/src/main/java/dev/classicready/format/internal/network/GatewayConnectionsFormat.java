package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.GatewayConnection;
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
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The connections of virtual networks' gateways; where a network has one gateway, with their state. */
public final class GatewayConnectionsFormat implements XmlFormat {

    private static final WireContext WIRE =
            WireContext.of(NetworkWire.Connection.class, NetworkWire.GatewayConnection.class);

    @Override
    public Evidence evidence() {
        return Evidence.GATEWAY_CONNECTIONS;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("Connections", "Connection", "GatewayConnections", "GatewayConnection");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        String subscription = RequestName.of(document.name()).subscriptionOrEmpty();
        List<NetworkWire.Connection> connections = new ArrayList<>();
        long place = document.place();
        WIRE.read(document, sink)
                .on("Connection", NetworkWire.Connection.class, connections::add)
                .on(
                        "GatewayConnection",
                        NetworkWire.GatewayConnection.class,
                        new CoexistingConnections(subscription, sink)::add)
                .run();
        if (document.head().isRoot("Connections", "Connection")) {
            sink.withNetwork(null, place, document.head().root(), network -> {
                new Values(sink)
                        .each(connections, wire -> map(wire, subscription, network))
                        .forEach(sink::add);
                sink.supply(subscription, Evidence.GATEWAY_CONNECTIONS, network);
            });
        }
    }

    private static GatewayConnection map(NetworkWire.Connection wire, String subscription, String network) {
        return new GatewayConnection(
                subscription,
                network,
                Values.require(wire.localNetworkSiteName, wire, "Connection", "LocalNetworkSiteName"),
                of(wire.connectivityState),
                wire.lastEvent == null ? null : of(wire.lastEvent.message),
                Places.at(wire.place(), GatewayConnection.FIELDS)
                        .set("localNetworkSite", place(wire.localNetworkSiteName))
                        .set("connectivityState", place(wire.connectivityState))
                        .build());
    }
}
