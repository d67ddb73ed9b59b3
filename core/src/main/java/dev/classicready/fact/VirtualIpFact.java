package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualIp;
import dev.classicready.descriptor.Located;

/**
 * A public address (VIP) of a deployment of virtual machines.
 *
 * @param reserved whether the address is a reserved IP, by the deployment or by the reserved IPs described
 */
public record VirtualIpFact(
        MigrationUnit unit, CloudService service, Deployment deployment, VirtualIp virtualIp, boolean reserved)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return virtualIp;
    }

    /** Whether the deployment is in no virtual network. */
    public boolean isOutsideVirtualNetwork() {
        return deployment.whole() && !deployment.isInVirtualNetwork();
    }

    /** Whether an input endpoint uses the address; one that names no VIP uses the deployment's first. */
    public boolean hasEndpoint() {
        boolean first = deployment.virtualIps().get(0).equals(virtualIp);
        boolean only = deployment.virtualIps().size() == 1;
        return deployment.virtualMachines().stream()
                .flatMap(m -> m.endpoints().stream())
                .filter(e -> !e.isInternal())
                .anyMatch(e -> only
                        || first && e.virtualIpName() == null && e.virtualIp() == null
                        || Names.same(e.virtualIpName(), virtualIp.name())
                        || Names.same(e.virtualIp(), virtualIp.address()));
    }
}
