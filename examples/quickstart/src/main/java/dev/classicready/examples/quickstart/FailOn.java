package dev.classicready.examples.quickstart;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import java.util.Locale;

/** What makes a run fail; waived findings never do. */
enum FailOn {
    BLOCKER,
    WARNING,
    UNKNOWN,
    NEVER;

    /** Whether a report holds what this waits for. */
    boolean isReachedBy(ReadinessReport report) {
        boolean blocked = !report.counting(Severity.BLOCKER).isEmpty();
        return switch (this) {
            case BLOCKER -> blocked;
            case WARNING -> blocked || !report.counting(Severity.WARNING).isEmpty();
            case UNKNOWN -> blocked || leavesBlockerOpen(report);
            case NEVER -> false;
        };
    }

    private static boolean leavesBlockerOpen(ReadinessReport report) {
        return report.outcomes().stream()
                .anyMatch(o -> o.outcome() == Outcome.UNKNOWN
                        && !o.isWaived()
                        && o.rule().severity() == Severity.BLOCKER);
    }

    static FailOn ofName(String name) {
        for (FailOn each : values()) {
            if (each.name().equalsIgnoreCase(name.strip())) {
                return each;
            }
        }
        throw new UsageException(
                "--fail-on is \"" + name.toLowerCase(Locale.ROOT) + "\"; expected blocker, warning, unknown or never");
    }
}
