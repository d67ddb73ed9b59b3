package dev.classicready.rule;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same outcome of a rule for several units.
 *
 * @param units sorted
 * @param missing kinds of evidence that were not supplied; empty unless the outcome is UNKNOWN
 * @param waiver why it is accepted that this could not be judged, or null
 */
public record RuleOutcome(
        RuleMetadata rule,
        Outcome outcome,
        List<MigrationUnit> units,
        List<Evidence> missing,
        @Nullable Waiver waiver) implements Comparable<RuleOutcome> {

    private static final Comparator<RuleOutcome> ORDER = Comparator.comparing(RuleOutcome::rule)
            .thenComparing(RuleOutcome::outcome)
            .thenComparing(o -> o.missing.toString())
            .thenComparing(o -> o.waiver == null ? "" : o.waiver.toString());

    public RuleOutcome {
        units = List.copyOf(units);
        missing = List.copyOf(missing);
    }

    public RuleOutcome(RuleMetadata rule, Outcome outcome, List<MigrationUnit> units, List<Evidence> missing) {
        this(rule, outcome, units, missing, null);
    }

    public boolean isWaived() {
        return waiver != null;
    }

    /** Why the outcome is accepted, if it is. */
    public Optional<Waiver> acceptedBecause() {
        return Optional.ofNullable(waiver);
    }

    /** This outcome, accepted. */
    public RuleOutcome waived(Waiver reason) {
        return new RuleOutcome(rule, outcome, units, missing, reason);
    }

    /** This outcome for some of its units only. */
    public RuleOutcome of(List<MigrationUnit> some) {
        return new RuleOutcome(rule, outcome, some, missing, waiver);
    }

    /** This outcome of a rule with the severity that the user gives it. */
    public RuleOutcome weighing(Severity override) {
        return new RuleOutcome(rule.weighing(override), outcome, units, missing, waiver);
    }

    @Override
    public int compareTo(RuleOutcome other) {
        return ORDER.compare(this, other);
    }
}
