package dev.classicready.finding;

import dev.classicready.classic.ResourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule found something of one resource. Findings order by severity (blockers first), unit, rule and place.
 *
 * @param ruleId the rule, for example {@code CloudService.MixedAvailabilitySet}
 * @param severity what counts: the rule's own, unless the user overrides it
 * @param ruleSeverity the rule's own
 * @param unit the id of the migration unit that the resource belongs to
 * @param message what was found, in one sentence
 * @param remediation what to do
 * @param platformValidate whether the platform's own validate operation would tell
 * @param phase in which step of the migration it would hurt
 * @param path which way to Resource Manager it concerns
 * @param evidence sorted, at least one unless the resource was read from no file
 * @param waiver why it is accepted, or null
 */
public record Finding(
        String ruleId,
        Severity severity,
        Severity ruleSeverity,
        Effect effect,
        String unit,
        ResourceRef resource,
        String message,
        String remediation,
        boolean platformValidate,
        Phase phase,
        MigrationPath path,
        List<Source> sources,
        List<EvidenceItem> evidence,
        @Nullable Waiver waiver)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(f -> f.unit)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::resource)
            .thenComparing(
                    f -> f.evidence.isEmpty() ? null : f.evidence.get(0),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    public Finding {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    public boolean isWaived() {
        return waiver != null;
    }

    /** Why the finding is accepted, if it is. */
    public Optional<Waiver> acceptedBecause() {
        return Optional.ofNullable(waiver);
    }

    /** Where the finding is best looked at: its first evidence. */
    public Optional<EvidenceItem> place() {
        return evidence.stream().findFirst();
    }

    /** This finding, accepted. */
    public Finding waived(Waiver reason) {
        return with(severity, reason);
    }

    /** This finding with the severity that the user gives it. */
    public Finding weighing(Severity override) {
        return with(override, waiver);
    }

    private Finding with(Severity weight, @Nullable Waiver reason) {
        return new Finding(
                ruleId,
                weight,
                ruleSeverity,
                effect,
                unit,
                resource,
                message,
                remediation,
                platformValidate,
                phase,
                path,
                sources,
                evidence,
                reason);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
