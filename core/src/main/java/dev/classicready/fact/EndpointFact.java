package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.List;

/** An input endpoint of a virtual machine. */
public record EndpointFact(
        MigrationUnit unit, CloudService service, Deployment deployment, VirtualMachine machine, InputEndpoint endpoint)
        implements LoadBalancing {

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return endpoint;
    }

    @Override
    public List<String> faults() {
        return isDangling()
                ? List.of("endpoint " + endpoint.name() + " names the internal load balancer " + endpoint.loadBalancer()
                        + ", which its deployment does not have")
                : List.of();
    }

    @Override
    public List<InputEndpoint> culprits() {
        return List.of(endpoint);
    }

    /** Whether the endpoint names an internal load balancer that the deployment does not have. */
    public boolean isDangling() {
        return endpoint.loadBalancer() != null
                && deployment.whole()
                && deployment.loadBalancers().stream().noneMatch(b -> Names.same(b.name(), endpoint.loadBalancer()));
    }
}
