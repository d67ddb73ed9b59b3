package dev.classicready.render.internal;

import dev.classicready.Readiness;
import dev.classicready.UnitReadiness;
import dev.classicready.finding.MigrationPath;

/** A way to Resource Manager, as the drawing's sides are coloured by it. */
enum Way {
    PLATFORM,
    REDEPLOY;

    boolean counts(MigrationPath path) {
        return this == PLATFORM ? path.isPlatform() : path.isRedeploy();
    }

    Readiness of(UnitReadiness unit) {
        return this == PLATFORM ? unit.readiness() : unit.redeploy();
    }
}
