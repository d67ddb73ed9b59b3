package dev.classicready.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Waiver;
import dev.classicready.translate.ArmResourceGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the waves: what findings ask for first, then each unit's own steps. */
final class WaveWriter {

    private final ClassicEstate estate;
    private final PlanOptions options;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final MigrationPlan plan;
    private final PlatformSteps platform;
    private final RedeploySteps redeploy;
    private final ComparisonSteps comparison;

    WaveWriter(
            ClassicEstate estate,
            List<Finding> findings,
            PlanOptions options,
            MigrationPlan plan,
            Function<ArmResourceGroup, GroupFiles> files) {
        this.estate = estate;
        this.options = options;
        this.plan = plan;
        findings.forEach(f ->
                this.findings.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f));
        this.platform = new PlatformSteps(plan, options, files);
        this.redeploy = new RedeploySteps(plan, options, files);
        this.comparison = new ComparisonSteps(plan, files);
    }

    List<Wave> waves() {
        Waves turns = Waves.of(estate, options);
        List<Wave> waves = new ArrayList<>();
        turns.units().forEach((turn, units) -> {
            List<Step> general = new ArrayList<>();
            boolean comparesAll = units.stream().allMatch(options::comparesOnly);
            if (turn == Turn.SUBSCRIPTIONS && !comparesAll) {
                GeneralSteps.before(options, plan.needs(plan.target()), general);
            }
            if (turn == Turn.NETWORKS) {
                GeneralSteps.extendedSupport(units, general);
            }
            boolean anyByPlatform = units.stream().anyMatch(options::platformMoves);
            if (anyByPlatform) {
                GeneralSteps.platform(turn, units, general);
            }
            if (units.stream().anyMatch(options::comparesOnly)) {
                ComparisonSteps.general(general);
            }
            if (units.stream().anyMatch(u -> !options.platformMoves(u) && !options.comparesOnly(u))) {
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
        return saidOnce(waves);
    }

    /** What several waves say in general stands in the first of them, and what comes afterwards in the last. */
    private static List<Wave> saidOnce(List<Wave> waves) {
        Map<Step, Integer> places = new HashMap<>();
        for (int i = 0; i < waves.size(); i++) {
            for (Step step : waves.get(i).steps()) {
                if (isGeneral(step)) {
                    places.merge(step, i, step.phase() == Step.Phase.AFTER ? Math::max : Math::min);
                }
            }
        }
        List<Wave> once = new ArrayList<>();
        for (int i = 0; i < waves.size(); i++) {
            Wave wave = waves.get(i);
            int place = i;
            once.add(new Wave(
                    wave.order(),
                    wave.title(),
                    wave.units(),
                    wave.steps().stream()
                            .filter(s -> !isGeneral(s) || places.get(s) == place)
                            .toList()));
        }
        return once;
    }

    private static boolean isGeneral(Step step) {
        return step.unit() == null;
    }

    private void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        if (options.comparesOnly(unit)) {
            comparison.add(turn, unit, steps);
            return;
        }
        boolean byPlatform = options.platformMoves(unit);
        if (!turn.isSecond()) {
            CloudServiceSteps.decide(unit, steps);
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
        asked(unit, byPlatform, f -> f.phase() != Phase.AFTER)
                .forEach((rule, found) ->
                        steps.add(step(Step.Phase.PRECONDITION, unit, "Settle " + rule + ": ", found)));
        waived(unit, byPlatform, f -> f.phase() != Phase.AFTER, Step.Phase.PRECONDITION, steps);
    }

    private void afterwards(MigrationUnit unit, boolean byPlatform, List<Step> steps) {
        asked(unit, byPlatform, f -> f.phase() == Phase.AFTER)
                .forEach((rule, found) -> steps.add(step(Step.Phase.AFTER, unit, "Then see to " + rule + ": ", found)));
        waived(unit, byPlatform, f -> f.phase() == Phase.AFTER, Step.Phase.AFTER, steps);
    }

    private static Step step(Step.Phase phase, MigrationUnit unit, String title, List<Finding> found) {
        Finding first = found.get(0);
        return new Step(phase, unit.id(), title + names(found), null, sentence(first) + ". " + first.remediation());
    }

    /** What is waived asks for nothing and is not passed over in silence. */
    private void waived(
            MigrationUnit unit, boolean byPlatform, Predicate<Finding> when, Step.Phase phase, List<Step> steps) {
        Map<String, List<Finding>> byWaiver = concerning(unit, byPlatform, when)
                .filter(Finding::isWaived)
                .collect(groupingBy(f -> f.ruleId() + "\n" + f.waiver(), LinkedHashMap::new, toList()));
        for (List<Finding> found : byWaiver.values()) {
            Finding first = found.get(0);
            Waiver waiver = Objects.requireNonNull(first.waiver());
            steps.add(new Step(
                    phase,
                    unit.id(),
                    "Waived until " + waiver.until() + ", " + first.ruleId() + ": " + names(found),
                    null,
                    first.message() + ". Waived: " + waiver.reason()));
        }
    }

    private Map<String, List<Finding>> asked(MigrationUnit unit, boolean byPlatform, Predicate<Finding> when) {
        return concerning(unit, byPlatform, when)
                .filter(f -> !f.isWaived())
                .collect(groupingBy(Finding::ruleId, LinkedHashMap::new, toList()));
    }

    private Stream<Finding> concerning(MigrationUnit unit, boolean byPlatform, Predicate<Finding> when) {
        return findings.getOrDefault(unit.id(), List.of()).stream()
                .filter(f -> byPlatform ? f.path().isPlatform() : f.path().isRedeploy())
                .filter(f -> f.severity() != Severity.INFO)
                .filter(when);
    }

    /** A message begins as sentences do, unless with a name. */
    private static String sentence(Finding finding) {
        String message = finding.message();
        return message.startsWith(finding.resource().name())
                ? message
                : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    private static String names(List<Finding> found) {
        List<String> names =
                found.stream().map(f -> f.resource().name()).distinct().toList();
        return names.size() <= 4
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }
}
