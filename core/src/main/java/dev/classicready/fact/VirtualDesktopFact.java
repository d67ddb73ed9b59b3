package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * That a subscription's documents tell of Virtual Desktop (classic).
 *
 * @param tenants at least one
 * @param homeless tenants of which nothing tells the subscription in which to recreate their objects
 * @param withoutRoles subscriptions in which nobody can recreate them for want of roles
 */
public record VirtualDesktopFact(
        MigrationUnit unit, List<RdsTenant> tenants, List<RdsTenant> homeless, List<String> withoutRoles)
        implements Fact {

    public VirtualDesktopFact {
        tenants = List.copyOf(tenants);
        homeless = List.copyOf(homeless);
        withoutRoles = List.copyOf(withoutRoles);
    }

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return tenants.get(0);
    }
}
