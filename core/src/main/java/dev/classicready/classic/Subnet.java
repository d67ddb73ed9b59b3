package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subnet of a virtual network, with the network security group and the route table attached to it. */
public record Subnet(
        String name,
        List<AddressPrefix> addressPrefixes,
        @Nullable String networkSecurityGroup,
        @Nullable String routeTable,
        Places places)
        implements Keyed {

    /** The name that makes a subnet the one of the virtual network gateway. */
    public static final String GATEWAY = "GatewaySubnet";

    public static final Places.Fields FIELDS = Places.Fields.of("name", "networkSecurityGroup", "routeTable");

    public Subnet {
        addressPrefixes = List.copyOf(addressPrefixes);
    }

    @Override
    public String key() {
        return name;
    }
}
