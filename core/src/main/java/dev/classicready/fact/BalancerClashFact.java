package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * An internal load balancer whose static address something else of the virtual network holds too.
 *
 * @param others who else holds it
 */
public record BalancerClashFact(
        MigrationUnit unit, CloudService service, InternalLoadBalancer balancer, List<AddressClashFact.Claim> others)
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
        return List.of("internal load balancer " + balancer.name() + " has the address " + balancer.staticAddress()
                + ", which "
                + String.join(
                        " and ",
                        others.stream().map(AddressClashFact.Claim::holder).toList()) + " holds too");
    }

    @Override
    public List<Located> culprits() {
        return others.stream().map(AddressClashFact.Claim::element).toList();
    }
}
