package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * A tenant of Virtual Desktop (classic), or the first of several that belong to one tenant of Microsoft Entra, which they
 * are counted by.
 *
 * @param appGroups how many application groups there are
 * @param most how many can be migrated automatically
 */
public record DesktopTenantFact(MigrationUnit unit, RdsTenant tenant, int appGroups, int most) implements Fact {

    @Override
    public ResourceRef resource() {
        return tenant.ref();
    }

    @Override
    public Located element() {
        return tenant;
    }

    public boolean isTooLarge() {
        return appGroups > most;
    }
}
