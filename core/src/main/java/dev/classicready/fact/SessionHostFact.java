package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** A session host of a host pool of Virtual Desktop (classic). */
public record SessionHostFact(MigrationUnit unit, RdsSessionHost host) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return host;
    }

    /** Whether its agent says that no user can be sent to it. */
    public boolean isUnavailable() {
        return host.status() != null && !host.isAvailable();
    }
}
