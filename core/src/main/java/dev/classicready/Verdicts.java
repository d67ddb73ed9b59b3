package dev.classicready;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Finding;
import dev.classicready.finding.MigrationPath;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The one place where readiness is derived: from findings that are not waived, and from what could not be judged. */
final class Verdicts {

    private Verdicts() {}

    /** The verdict on each unit. */
    static List<UnitReadiness> of(
            List<MigrationUnit> units,
            Collection<Finding> findings,
            Collection<RuleOutcome> outcomes,
            ToIntFunction<MigrationUnit> wave) {
        Map<String, Readiness> platform = of(findings, outcomes, MigrationPath::isPlatform);
        Map<String, Readiness> redeploy = of(findings, outcomes, MigrationPath::isRedeploy);
        return units.stream()
                .map(unit -> new UnitReadiness(
                        unit,
                        platform.getOrDefault(unit.id(), Readiness.READY),
                        redeploy.getOrDefault(unit.id(), Readiness.READY),
                        wave.applyAsInt(unit)))
                .toList();
    }

    private static Map<String, Readiness> of(
            Collection<Finding> findings, Collection<RuleOutcome> outcomes, Predicate<MigrationPath> way) {
        Map<String, Readiness> worst = new HashMap<>();
        for (Finding finding : findings) {
            if (way.test(finding.path()) && !finding.isWaived()) {
                worst.merge(finding.unit(), Readiness.ofFound(finding.severity()), Readiness::and);
            }
        }
        for (RuleOutcome outcome : outcomes) {
            if (outcome.outcome() == Outcome.UNKNOWN && way.test(outcome.rule().path()) && !outcome.isWaived()) {
                Readiness readiness = Readiness.ofNotJudged(outcome.rule().severity());
                outcome.units().forEach(unit -> worst.merge(unit.id(), readiness, Readiness::and));
            }
        }
        return worst;
    }
}
