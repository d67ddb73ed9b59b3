package dev.classicready.fact;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * A peering that a classic virtual network takes part in.
 *
 * @param shown the resource whose listing shows the peering: the network at the other end, or the peering itself
 */
public record PeeringFact(MigrationUnit unit, AzureResource shown) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return shown;
    }
}
