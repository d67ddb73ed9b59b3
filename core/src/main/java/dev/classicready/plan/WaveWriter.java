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
import java.util.EnumMap;
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

    void tell(WaveListener listener) {
        Waves turns = Waves.of(estate, options);
        Map<Turn, List<Step>> general = general(turns);
        turns.units().forEach((turn, units) -> {
            listener.wave(turns.order(turn), turn.title(), units);
            general.get(turn).stream()
                    .filter(s -> s.phase() != Step.Phase.AFTER)
                    .forEach(listener::step);
            for (MigrationUnit unit : units) {
                List<Step> steps = new ArrayList<>();
                add(turn, unit, steps);
                steps.forEach(listener::step);
            }
            redeploy.late().forEach(listener::step);
            general.get(turn).stream()
                    .filter(s -> s.phase() == Step.Phase.AFTER)
                    .forEach(listener::step);
        });
    }

    /** What several waves say in general stands in the first of them, and what comes afterwards in the last. */
    private Map<Turn, List<Step>> general(Waves turns) {
        Map<Turn, List<Step>> general = new EnumMap<>(Turn.class);
        turns.units().forEach((turn, units) -> general.put(turn, general(turn, units)));
        Map<Step, Turn> places = new HashMap<>();
        general.forEach((turn, steps) -> {
            for (Step step : steps) {
                if (step.phase() == Step.Phase.AFTER) {
                    places.put(step, turn);
                } else {
                    places.putIfAbsent(step, turn);
                }
            }
        });
        general.forEach((turn, steps) -> steps.removeIf(step -> places.get(step) != turn));
        return general;
    }

    private List<Step> general(Turn turn, List<MigrationUnit> units) {
        List<Step> general = new ArrayList<>();
        boolean comparesAll = units.stream().allMatch(options::comparesOnly);
        if (turn == Turn.SUBSCRIPTIONS && !comparesAll) {
            GeneralSteps.before(options, plan.needs(plan.target()), general);
        }
        if (turn == Turn.NETWORKS) {
            GeneralSteps.extendedSupport(units, general);
        }
        if (units.stream().anyMatch(options::platformMoves)) {
            GeneralSteps.platform(turn, units, general);
        }
        if (units.stream().anyMatch(options::comparesOnly)) {
            ComparisonSteps.general(general);
        }
        if (units.stream().anyMatch(u -> !options.platformMoves(u) && !options.comparesOnly(u))) {
            GeneralSteps.redeploy(turn, options, general);
        }
        return general;
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
