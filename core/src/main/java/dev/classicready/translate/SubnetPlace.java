package dev.classicready.translate;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.Subnet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a subnet is translated to, and what machines in it have to know of it. */
final class SubnetPlace {

    private final String name;
    private final @Nullable Subnet subnet;
    private final Object reference;
    private final List<AddressRange> ranges;
    private boolean secured;
    private boolean routedElsewhere;
    private boolean needsNatGateway;
    private boolean holdsCloudService;

    /**
     * A subnet.
     *
     * @param name the name in Resource Manager
     * @param subnet null where no descriptor describes it
     * @param reference how resources refer to it
     * @param ranges the prefixes that Resource Manager takes; empty where none is known
     */
    SubnetPlace(String name, @Nullable Subnet subnet, Object reference, List<AddressRange> ranges) {
        this.name = name;
        this.subnet = subnet;
        this.reference = reference;
        this.ranges = List.copyOf(ranges);
    }

    String name() {
        return name;
    }

    Object reference() {
        return reference;
    }

    List<AddressRange> ranges() {
        return ranges;
    }

    boolean isGateway() {
        return name.equalsIgnoreCase(Subnet.GATEWAY);
    }

    /** Whether a machine in the subnet can have an address; true where the subnet's range is not known. */
    boolean accepts(String address) {
        long number = AddressRange.address(address);
        return number >= 0 && (ranges.isEmpty() || ranges.stream().anyMatch(r -> r.isUsable(number)));
    }

    /** Whether a security group of the subnet decides what comes in. */
    boolean isSecured() {
        return secured;
    }

    /** Whether a route of the user's own takes what leaves for the internet somewhere else. */
    boolean isRoutedElsewhere() {
        return routedElsewhere;
    }

    /** Whether machines in the subnet have no other way out than a NAT gateway. */
    boolean needsNatGateway() {
        return needsNatGateway && !holdsCloudService;
    }

    /**
     * Whether web or worker roles are in the subnet. Their addresses and load balancers are Basic, beside which Azure
     * takes no NAT gateway: instances leave by the load balancer or by the default way.
     */
    boolean holdsCloudService() {
        return holdsCloudService;
    }

    void describe(boolean hasSecurityGroup, boolean hasDefaultRoute) {
        secured = hasSecurityGroup;
        routedElsewhere = hasDefaultRoute;
    }

    void holdCloudService() {
        holdsCloudService = true;
    }

    void requireNatGateway() {
        needsNatGateway = !routedElsewhere;
    }

    @Nullable
    Subnet subnet() {
        return subnet;
    }
}
