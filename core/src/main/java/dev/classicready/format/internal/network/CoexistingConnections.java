package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.Shown;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Connections of coexisting gateways, which name their gateway and what they lead to by ids that other answers tell. */
final class CoexistingConnections {

    private final String subscription;
    private final DescriptorSink sink;

    CoexistingConnections(String subscription, DescriptorSink sink) {
        this.subscription = subscription;
        this.sink = sink;
    }

    void add(NetworkWire.GatewayConnection wire) {
        String name = Values.require(wire.name, wire, "GatewayConnection", "GatewayConnectionName");
        String gateway = Values.require(wire.gatewayId, wire, "GatewayConnection", "VirtualNetworkGatewayId");
        sink.withName(subscription, ResourceType.VIRTUAL_NETWORK_GATEWAY, gateway, network -> {
            if (network.isPresent()) {
                lead(wire, name, network.get());
            } else {
                sink.error(
                        place(wire.gatewayId),
                        "VirtualNetworkGatewayId",
                        "found no gateway of the connection \"" + Shown.of(name)
                                + "\"; expected its id in the gateways' answer; pass that answer too");
            }
        });
    }

    private void lead(NetworkWire.GatewayConnection wire, String name, String network) {
        String id = of(wire.connectedTo);
        if (id == null) {
            connect(wire, name, network, Optional.empty());
        } else {
            ResourceType type =
                    isDedicated(wire.type) ? ResourceType.EXPRESSROUTE_CIRCUIT : ResourceType.LOCAL_NETWORK_SITE;
            sink.withName(subscription, type, id, known -> connect(wire, name, network, known));
        }
    }

    private void connect(NetworkWire.GatewayConnection wire, String name, String network, Optional<String> leadsTo) {
        if (leadsTo.isEmpty()) {
            sink.note(
                    wire.place(),
                    "ConnectedEntityId",
                    "no file tells what the connection \"" + Shown.of(name)
                            + "\" leads to; expected the local networks' or circuits' answer; pass it too");
        }
        NetworkParts.connection(
                subscription,
                network,
                new LocalNetworkConnection(
                        leadsTo.orElse(name),
                        isDedicated(wire.type) ? "Dedicated" : of(wire.type),
                        Values.truth(wire.enableBgp),
                        Places.at(wire.place(), LocalNetworkConnection.FIELDS)
                                .set("site", place(wire.connectedTo))
                                .set("type", place(wire.type))
                                .build()),
                sink);
    }

    private static boolean isDedicated(@Nullable Text type) {
        return Names.same(of(type), "Dedicated") || Names.same(of(type), "ExpressRoute");
    }
}
