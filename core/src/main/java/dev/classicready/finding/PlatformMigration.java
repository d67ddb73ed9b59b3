package dev.classicready.finding;

import dev.classicready.classic.MigrationUnit;
import java.time.LocalDate;

/** Until when the platform's own migration (validate, prepare, commit) could be run. */
public final class PlatformMigration {

    private static final LocalDate MACHINES_RETIRED = LocalDate.of(2023, 9, 6);
    private static final LocalDate CLASSIC_RETIRED = LocalDate.of(2024, 8, 31);

    /** The last day of Cloud Services (extended support), which web and worker roles become whichever way they go. */
    public static final LocalDate EXTENDED_SUPPORT_ENDS = LocalDate.of(2027, 3, 31);

    private PlatformMigration() {}

    /** The first day on which a unit could not be migrated any more: that of its virtual machines, else of classic. */
    public static LocalDate goneFrom(MigrationUnit unit) {
        return unit.hasVirtualMachines() ? MACHINES_RETIRED : CLASSIC_RETIRED;
    }

    /** Whether a unit can be migrated on a day; else it is recreated from the plan. */
    public static boolean moves(MigrationUnit unit, LocalDate day) {
        return day.isBefore(goneFrom(unit));
    }

    /** Whether anything can be migrated on a day. */
    public static boolean movesAnything(LocalDate day) {
        return day.isBefore(CLASSIC_RETIRED);
    }
}
