package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * A deployment of web and worker roles that is in a virtual network while another one is wished for.
 *
 * @param target the virtual network that is wished for
 */
public record TargetNetworkFact(MigrationUnit unit, CloudService service, Deployment deployment, String target)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return deployment;
    }
}
