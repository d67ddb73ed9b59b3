package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;

/**
 * What the user wants of a plan.
 *
 * @param asOf the day as of which the platform's own migration is there or gone
 */
public record PlanOptions(TranslationOptions translation, LocalDate asOf) {

    private static final LocalDate MACHINES_RETIRED = LocalDate.of(2023, 9, 6);
    private static final LocalDate CLASSIC_RETIRED = LocalDate.of(2024, 8, 31);

    /** Whether the platform's own migration can still be run for a unit; else it is recreated from the plan. */
    public boolean platformMoves(MigrationUnit unit) {
        return asOf.isBefore(unit.hasVirtualMachines() ? MACHINES_RETIRED : CLASSIC_RETIRED);
    }

    /** Whether the platform's own migration can still be run for anything. */
    public boolean platformMovesAnything() {
        return asOf.isBefore(CLASSIC_RETIRED);
    }
}
