package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gateway of a virtual network as its network configuration describes it.
 *
 * @param profile Small, Medium, Large, ExtraLarge or null
 * @param clientAddressPool address prefixes for point-to-site clients; empty for none
 * @param connections the local network sites it connects to
 */
public record NetworkGateway(
        @Nullable String profile,
        List<AddressPrefix> clientAddressPool,
        List<LocalNetworkConnection> connections,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("profile", "connections", "clientAddressPool");

    public NetworkGateway {
        clientAddressPool = List.copyOf(clientAddressPool);
        connections = List.copyOf(connections);
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "Gateway";
    }
}
