package dev.classicready.render.internal;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How ready single resources are: by what was found of them, and where nothing was found, by what is not known of their
 * unit.
 */
final class Tones {

    private final Map<Way, Map<ResourceRef, Severity>> worst = new EnumMap<>(Way.class);
    private final Map<Way, Set<MigrationUnit>> open = new EnumMap<>(Way.class);

    Tones(ReadinessReport report) {
        for (Way way : Way.values()) {
            Map<ResourceRef, Severity> found = new HashMap<>();
            for (Finding finding : report.findings()) {
                if (!finding.isWaived() && way.counts(finding.path())) {
                    found.merge(finding.resource(), finding.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
            worst.put(way, found);
            Set<MigrationUnit> unknown = new HashSet<>();
            for (RuleOutcome outcome : report.outcomes()) {
                if (outcome.outcome() == Outcome.UNKNOWN
                        && !outcome.isWaived()
                        && outcome.rule().severity() == Severity.BLOCKER
                        && way.counts(outcome.rule().path())) {
                    unknown.addAll(outcome.units());
                }
            }
            open.put(way, unknown);
        }
    }

    /** How ready a resource of a unit is. */
    Readiness of(ResourceRef resource, UnitReadiness unit, Way way) {
        Severity severity = worst.getOrDefault(way, Map.of()).getOrDefault(resource, Severity.INFO);
        return switch (severity) {
            case BLOCKER -> Readiness.NOT_READY;
            case WARNING -> Readiness.READY_WITH_CONDITIONS;
            case INFO -> open.getOrDefault(way, Set.of()).contains(unit.unit()) ? Readiness.UNKNOWN : Readiness.READY;
        };
    }
}
