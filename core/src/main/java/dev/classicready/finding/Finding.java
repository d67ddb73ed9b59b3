package dev.classicready.finding;

import dev.classicready.classic.ResourceRef;
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
        int order = other.severity.compareTo(severity);
        if (order == 0) {
            order = compare(unit, other.unit);
        }
        if (order == 0) {
            order = compare(ruleId, other.ruleId);
        }
        if (order == 0) {
            order = resource.compareTo(other.resource);
        }
        if (order == 0) {
            order = comparePlaces(other);
        }
        return order != 0 ? order : message.compareTo(other.message);
    }

    private int comparePlaces(Finding other) {
        if (evidence.isEmpty() || other.evidence.isEmpty()) {
            return Boolean.compare(other.evidence.isEmpty(), evidence.isEmpty());
        }
        return evidence.get(0).compareTo(other.evidence.get(0));
    }

    /** Findings of one unit share its id, and those of one rule its name: long texts need not be looked at then. */
    @SuppressWarnings("StringEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }
}
