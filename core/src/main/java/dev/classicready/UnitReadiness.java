package dev.classicready;

import dev.classicready.classic.MigrationUnit;

/**
 * A migration unit with the verdict on it.
 *
 * @param readiness for the platform's migration, by the documents
 * @param redeploy for recreating the unit from the plan
 * @param wave in which it migrates, counted from 1
 */
public record UnitReadiness(MigrationUnit unit, Readiness readiness, Readiness redeploy, int wave) {}
