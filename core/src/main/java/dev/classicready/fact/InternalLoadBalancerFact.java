package dev.classicready.fact;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internal load balancer of a deployment.
 *
 * @param network the virtual network of the deployment; null for none, or where no descriptor describes it
 */
public record InternalLoadBalancerFact(
        MigrationUnit unit,
        CloudService service,
        Deployment deployment,
        InternalLoadBalancer balancer,
        @Nullable VirtualNetwork network)
        implements LoadBalancing {

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return balancer;
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (isInUnknownSubnet()) {
            faults.add("internal load balancer " + balancer.name() + " is in subnet " + balancer.subnet()
                    + ", which its virtual network does not have");
        }
        if (isOutsideAddressSpace()) {
            faults.add("internal load balancer " + balancer.name() + " has the address " + balancer.staticAddress()
                    + ", which lies outside of its virtual network");
        }
        return faults;
    }

    @Override
    public List<InternalLoadBalancer> culprits() {
        return List.of(balancer);
    }

    /** Whether the described network lacks the subnet. */
    public boolean isInUnknownSubnet() {
        return network != null
                && balancer.subnet() != null
                && network.subnets().stream().noneMatch(s -> Names.same(s.name(), balancer.subnet()));
    }

    /** Whether the static address lies in no prefix of the described network. */
    public boolean isOutsideAddressSpace() {
        return network != null
                && balancer.staticAddress() != null
                && !network.addressPrefixes().isEmpty()
                && network.addressPrefixes().stream()
                        .noneMatch(p -> AddressRange.of(p.value())
                                .map(prefix -> prefix.contains(balancer.staticAddress()))
                                .orElse(true));
    }
}
