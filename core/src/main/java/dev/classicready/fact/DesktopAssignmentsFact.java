package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * What is published to users in the tenants of Virtual Desktop (classic) that move to one subscription, where each
 * publication becomes a role assignment.
 *
 * @param tenant the first of the tenants
 * @param assignments how many users are published to, once for each of their application groups
 * @param most how many role assignments the subscription can have
 */
public record DesktopAssignmentsFact(MigrationUnit unit, RdsTenant tenant, int assignments, int most) implements Fact {

    @Override
    public ResourceRef resource() {
        return tenant.ref();
    }

    @Override
    public Located element() {
        return tenant;
    }

    public boolean isTooMany() {
        return assignments > most;
    }
}
