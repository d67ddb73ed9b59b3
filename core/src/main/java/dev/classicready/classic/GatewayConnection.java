package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The state of a virtual network gateway's connection to a local network site.
 *
 * @param connectivityState Connected, Connecting or NotConnected, also spelled with a blank
 */
public record GatewayConnection(
        String subscription,
        String virtualNetwork,
        String localNetworkSite,
        @Nullable String connectivityState,
        @Nullable String lastEvent,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("virtualNetwork", "localNetworkSite", "connectivityState");

    @Override
    public String name() {
        return virtualNetwork + "/" + localNetworkSite;
    }

    @Override
    public ResourceType type() {
        return ResourceType.GATEWAY_CONNECTION;
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public GatewayConnection inSubscription(String subscription) {
        return new GatewayConnection(
                subscription, virtualNetwork, localNetworkSite, connectivityState, lastEvent, places);
    }

    public boolean isDisconnected() {
        return connectivityState != null
                && connectivityState.replace(" ", "").toLowerCase(Locale.ROOT).equals("notconnected");
    }
}
