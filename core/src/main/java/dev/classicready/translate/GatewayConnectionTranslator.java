package dev.classicready.translate;

import dev.classicready.classic.GatewayConnection;
import java.util.Optional;

/** States of connections as the management API answers them; connections are made with their gateway. */
final class GatewayConnectionTranslator implements ResourceTranslator<GatewayConnection> {

    @Override
    public Class<GatewayConnection> kind() {
        return GatewayConnection.class;
    }

    @Override
    public void translate(GatewayConnection connection, TranslationContext context) {
        Optional<GatewayDesign.Connection> design = context.placement()
                .gateways()
                .connection(connection.subscription(), connection.virtualNetwork(), connection.localNetworkSite());
        if (design.isPresent() && context.isEmitted(design.get().id())) {
            context.map(
                    Elements.of(connection),
                    "t-connection",
                    "a state, not a setting",
                    design.get().id().ref());
        } else {
            context.leaveOut(connection, "the network configuration describes no such connection that is in the plan");
        }
    }
}
