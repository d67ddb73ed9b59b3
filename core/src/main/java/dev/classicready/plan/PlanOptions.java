package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.finding.PlatformMigration;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;

/**
 * What the user wants of a plan.
 *
 * @param asOf the day as of which the platform's own migration is there or gone
 */
public record PlanOptions(TranslationOptions translation, LocalDate asOf) {

    private static final LocalDate DESKTOP_RETIRED = LocalDate.of(2026, 9, 30);

    /** Whether the platform's own migration can still be run for a unit; else it is recreated from the plan. */
    public boolean platformMoves(MigrationUnit unit) {
        return unit.kind() != UnitKind.HOST_POOL && PlatformMigration.moves(unit, asOf);
    }

    /**
     * Whether the plan can only be compared with what the platform's migration of a unit made: that migration is gone, and
     * what it made cannot be made anew.
     */
    public boolean comparesOnly(MigrationUnit unit) {
        return unit.kind() != UnitKind.HOST_POOL && !translation.isCurrent() && !platformMoves(unit);
    }

    /** Whether no unit can be moved by the platform any more, nor recreated from this plan. */
    public boolean comparesOnly() {
        return !translation.isCurrent() && !platformMovesAnything();
    }

    /** Whether the classic service of Virtual Desktop still answers, and with it what migrates it automatically. */
    public boolean desktopAnswers() {
        return asOf.isBefore(DESKTOP_RETIRED);
    }

    /** Whether the platform's own migration can still be run for anything. */
    public boolean platformMovesAnything() {
        return PlatformMigration.movesAnything(asOf);
    }
}
