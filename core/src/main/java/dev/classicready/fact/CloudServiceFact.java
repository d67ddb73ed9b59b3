package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.Objects;

/** A cloud service. */
public record CloudServiceFact(MigrationUnit unit, CloudService service) implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return service;
    }

    /** Whether the document tells that the service has no deployment in any slot. */
    public boolean isEmpty() {
        return service.detail() && service.deployments().isEmpty();
    }

    /** Whether the service holds web or worker roles. */
    public boolean isPaas() {
        return service.deployments().stream().anyMatch(Deployment::isPaas);
    }

    private boolean holds(DeploymentSlot slot) {
        return service.deployment(slot).isPresent();
    }

    /** Whether both slots are occupied. */
    public boolean isDoublyOccupied() {
        return holds(DeploymentSlot.PRODUCTION) && holds(DeploymentSlot.STAGING);
    }

    /** Whether one slot is occupied and the document tells that the other is not. */
    public boolean isSinglyOccupied() {
        return service.detail() && holds(DeploymentSlot.PRODUCTION) != holds(DeploymentSlot.STAGING);
    }

    /** Whether the staging slot is occupied and the document tells that the production slot is not. */
    public boolean isStagingOnly() {
        return isSinglyOccupied() && holds(DeploymentSlot.STAGING);
    }

    /** Whether an address of one of the slots is a reserved IP. */
    public boolean isReserved() {
        return service.deployments().stream()
                .anyMatch(d -> d.reservedIpName() != null
                        || d.virtualIps().stream().anyMatch(v -> v.reservedIpName() != null));
    }

    /** Whether the slots are in different virtual networks. */
    public boolean isSplitBetweenNetworks() {
        return service.deployments().stream()
                        .map(Deployment::virtualNetworkName)
                        .filter(Objects::nonNull)
                        .map(Names::key)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether the service has roles and one of its slots was described without a word of the other. */
    boolean isHalfKnown() {
        return !service.detail() && service.deployments().size() == 1 && isPaas();
    }
}
