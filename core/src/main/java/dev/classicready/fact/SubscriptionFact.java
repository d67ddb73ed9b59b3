package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * What a subscription holds, in numbers.
 *
 * @param anyElement an element of it, as evidence
 * @param publicAddresses public addresses of virtual machines, by their cloud service or their own
 */
public record SubscriptionFact(
        MigrationUnit unit,
        Located anyElement,
        int virtualMachines,
        int webWorkerDeployments,
        int publicAddresses,
        int machineDisks)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return anyElement;
    }
}
