package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual network site.
 *
 * @param name portal-made networks are named {@code Group <resource group> <network>}
 * @param location null where an affinity group places it
 * @param gateway what the network configuration says of a gateway, or null; it does not show whether one is running
 */
public record VirtualNetwork(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String affinityGroup,
        @Nullable String label,
        @Nullable String siteId,
        @Nullable String state,
        @Nullable String migrationState,
        List<AddressPrefix> addressPrefixes,
        List<Subnet> subnets,
        List<DnsServer> dnsServers,
        @Nullable NetworkGateway gateway,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "location", "affinityGroup", "state", "migrationState");

    public VirtualNetwork {
        addressPrefixes = List.copyOf(addressPrefixes);
        subnets = List.copyOf(subnets);
        dnsServers = List.copyOf(dnsServers);
    }

    @Override
    public ResourceType type() {
        return ResourceType.VIRTUAL_NETWORK;
    }

    @Override
    public VirtualNetwork inSubscription(String subscription) {
        return new VirtualNetwork(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                siteId,
                state,
                migrationState,
                addressPrefixes,
                subnets,
                dnsServers,
                gateway,
                places);
    }

    /** This network under another name. */
    public VirtualNetwork named(String name) {
        return new VirtualNetwork(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                siteId,
                state,
                migrationState,
                addressPrefixes,
                subnets,
                dnsServers,
                gateway,
                places);
    }

    /** Whether only a part of the network was told, such as the route table of a subnet. */
    public boolean isPart() {
        return location == null && affinityGroup == null && siteId == null && addressPrefixes.isEmpty();
    }
}
