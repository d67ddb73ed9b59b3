package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network outside of Azure, or another virtual network, that gateways connect to.
 *
 * @param bgpSettings those of the gateway there; null for none
 */
public record LocalNetworkSite(
        String subscription,
        String name,
        List<AddressPrefix> addressPrefixes,
        @Nullable String vpnGatewayAddress,
        @Nullable BgpSettings bgpSettings,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "vpnGatewayAddress");

    public LocalNetworkSite {
        addressPrefixes = List.copyOf(addressPrefixes);
    }

    @Override
    public ResourceType type() {
        return ResourceType.LOCAL_NETWORK_SITE;
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public LocalNetworkSite inSubscription(String subscription) {
        return new LocalNetworkSite(subscription, name, addressPrefixes, vpnGatewayAddress, bgpSettings, places);
    }
}
