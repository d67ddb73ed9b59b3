package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.PlatformMigration;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;

/**
 * What the user wants of a plan.
 *
 * @param asOf the day as of which the platform's own migration is there or gone
 */
public record PlanOptions(TranslationOptions translation, LocalDate asOf) {

    /** Whether the platform's own migration can still be run for a unit; else it is recreated from the plan. */
    public boolean platformMoves(MigrationUnit unit) {
        return PlatformMigration.moves(unit, asOf);
    }

    /** Whether the platform's own migration can still be run for anything. */
    public boolean platformMovesAnything() {
        return PlatformMigration.movesAnything(asOf);
    }
}
