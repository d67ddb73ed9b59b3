package dev.classicready.plan;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.translate.ArmResourceGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the waves: what findings ask for first, then each unit's own steps. */
final class WaveWriter {

    private final ClassicEstate estate;
    private final PlanOptions options;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final PlatformSteps platform;
    private final RedeploySteps redeploy;

    WaveWriter(
            ClassicEstate estate,
            List<Finding> findings,
            PlanOptions options,
            MigrationPlan plan,
            Function<ArmResourceGroup, GroupFiles> files) {
        this.estate = estate;
        this.options = options;
        findings.forEach(f ->
                this.findings.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f));
        this.platform = new PlatformSteps(plan, options, files);
        this.redeploy = new RedeploySteps(plan, options, files);
    }

    List<Wave> waves() {
        Waves turns = Waves.of(estate, options);
        List<Wave> waves = new ArrayList<>();
        turns.units().forEach((turn, units) -> {
            List<Step> general = new ArrayList<>();
            if (turn == Turn.SUBSCRIPTIONS) {
                GeneralSteps.before(options, redeploy.needs(), general);
            }
            boolean anyByPlatform = units.stream().anyMatch(options::platformMoves);
            if (anyByPlatform) {
                GeneralSteps.platform(turn, units, general);
            }
            if (units.stream().anyMatch(u -> !options.platformMoves(u))) {
                GeneralSteps.redeploy(turn, options, general);
            }
            List<Step> steps = new ArrayList<>();
            general.stream().filter(s -> s.phase() != Step.Phase.AFTER).forEach(steps::add);
            for (MigrationUnit unit : units) {
                add(turn, unit, steps);
            }
            redeploy.addLate(steps);
            general.stream().filter(s -> s.phase() == Step.Phase.AFTER).forEach(steps::add);
            waves.add(new Wave(turns.order(turn), turn.title(), units, steps));
        });
        return waves;
    }

    private void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        boolean byPlatform = options.platformMoves(unit);
        if (!turn.isSecond()) {
            preconditions(unit, byPlatform, steps);
        }
        if (byPlatform) {
            platform.add(turn, unit, steps);
        } else {
            redeploy.add(turn, unit, steps);
        }
        if (!turn.isSecond()) {
            afterwards(unit, byPlatform, steps);
        }
    }

    private void preconditions(MigrationUnit unit, boolean byPlatform, List<Step> steps) {
        byRule(unit, byPlatform).forEach((rule, found) -> {
            Finding first = found.get(0);
            if (first.phase() != Phase.AFTER && first.severity() != Severity.INFO) {
                steps.add(new Step(
                        Step.Phase.PRECONDITION,
                        unit.id(),
                        "Settle " + rule + ": " + names(found),
                        null,
                        first.message() + ". " + first.remediation()));
            }
        });
    }

    private void afterwards(MigrationUnit unit, boolean byPlatform, List<Step> steps) {
        byRule(unit, byPlatform).forEach((rule, found) -> {
            Finding first = found.get(0);
            if (first.phase() == Phase.AFTER && first.severity() != Severity.INFO) {
                steps.add(new Step(
                        Step.Phase.AFTER,
                        unit.id(),
                        "Then see to " + rule + ": " + names(found),
                        null,
                        first.message() + ". " + first.remediation()));
            }
        });
    }

    private Map<String, List<Finding>> byRule(MigrationUnit unit, boolean byPlatform) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings.getOrDefault(unit.id(), List.of())) {
            boolean concerns =
                    byPlatform ? finding.path().isPlatform() : finding.path().isRedeploy();
            if (!finding.isWaived() && concerns) {
                byRule.computeIfAbsent(finding.ruleId(), r -> new ArrayList<>()).add(finding);
            }
        }
        return byRule;
    }

    private static String names(List<Finding> found) {
        List<String> names =
                found.stream().map(f -> f.resource().name()).distinct().toList();
        return names.size() <= 4
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }
}
