package dev.classicready.rule;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every rule what it means that it found, or did not find, something in a unit. */
final class Outcomes {

    private final Map<String, Set<String>> violatedUnits = new HashMap<>();
    private final List<Subject> subjects;
    private final Map<RuleUnit, Map<DeploymentKind, List<Subject>>> applicable = new EnumMap<>(RuleUnit.class);

    /** What a unit or a subscription holds, as far as rules ask. */
    private record Kinds(boolean virtualMachines, boolean webWorkerRoles, boolean virtualDesktop) {
        static final Kinds NONE = new Kinds(false, false, false);

        static Kinds of(MigrationUnit unit) {
            return new Kinds(unit.hasVirtualMachines(), unit.hasWebWorkerRoles(), unit.hasVirtualDesktop());
        }

        boolean isNone() {
            return !virtualMachines && !webWorkerRoles && !virtualDesktop;
        }

        Kinds and(Kinds other) {
            return new Kinds(
                    virtualMachines || other.virtualMachines,
                    webWorkerRoles || other.webWorkerRoles,
                    virtualDesktop || other.virtualDesktop);
        }
    }

    /** A unit with what is known about it. */
    private record Subject(MigrationUnit unit, Kinds kinds, UnitEvidence evidence) {}

    /** @param factsByUnit the simple names of the kinds of facts that each unit has */
    Outcomes(ClassicEstate estate, Map<MigrationUnit, Set<String>> factsByUnit, List<Finding> findings) {
        findings.forEach(f ->
                violatedUnits.computeIfAbsent(f.ruleId(), r -> new HashSet<>()).add(f.unit()));
        Map<String, Kinds> bySubscription = new HashMap<>();
        estate.units().forEach(u -> bySubscription.merge(u.subscription(), Kinds.of(u), Kinds::and));
        this.subjects = estate.units().stream()
                .map(unit -> new Subject(
                        unit,
                        unit.kind() == UnitKind.SUBSCRIPTION
                                ? bySubscription.getOrDefault(unit.subscription(), Kinds.NONE)
                                : Kinds.of(unit),
                        new UnitEvidence(estate, unit, factsByUnit.getOrDefault(unit, Set.of()))))
                .toList();
    }

    /** The outcomes of rules, sorted. */
    List<RuleOutcome> of(List<RuleMetadata> rules) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        rules.forEach(rule -> outcomes(rule, outcomes));
        outcomes.sort(null);
        return outcomes;
    }

    private void outcomes(RuleMetadata rule, List<RuleOutcome> outcomes) {
        Set<String> violated = violatedUnits.getOrDefault(rule.id(), Set.of());
        List<MigrationUnit> found = new ArrayList<>();
        List<MigrationUnit> satisfied = new ArrayList<>();
        Map<List<Evidence>, List<MigrationUnit>> unknown = new HashMap<>();
        for (Subject subject : violated.isEmpty() ? applicable(rule) : subjects) {
            if (violated.contains(subject.unit.id())) {
                found.add(subject.unit);
            } else if (violated.isEmpty() || applies(rule.unit(), rule.deployment(), subject)) {
                List<Evidence> missing = subject.evidence.missing(rule);
                (missing.isEmpty() ? satisfied : unknown.computeIfAbsent(missing, m -> new ArrayList<>()))
                        .add(subject.unit);
            }
        }
        add(rule, Outcome.VIOLATED, found, List.of(), outcomes);
        add(rule, Outcome.SATISFIED, satisfied, List.of(), outcomes);
        unknown.forEach((missing, units) -> add(rule, Outcome.UNKNOWN, units, missing, outcomes));
    }

    private static void add(
            RuleMetadata rule,
            Outcome outcome,
            List<MigrationUnit> units,
            List<Evidence> missing,
            List<RuleOutcome> outcomes) {
        if (!units.isEmpty()) {
            outcomes.add(new RuleOutcome(rule, outcome, units, missing));
        }
    }

    /** Rules that look at the same kind of thing apply to the same units. */
    private List<Subject> applicable(RuleMetadata rule) {
        return applicable
                .computeIfAbsent(rule.unit(), u -> new EnumMap<>(DeploymentKind.class))
                .computeIfAbsent(
                        rule.deployment(),
                        deployment -> subjects.stream()
                                .filter(s -> applies(rule.unit(), deployment, s))
                                .toList());
    }

    /** A unit whose deployments are not known may hold deployments of either kind. */
    private static boolean applies(RuleUnit looksAt, DeploymentKind deployment, Subject subject) {
        UnitKind kind = subject.unit.kind();
        if (!looksAt.appliesTo(kind)) {
            return false;
        }
        boolean deployable =
                kind == UnitKind.VIRTUAL_NETWORK || kind == UnitKind.CLOUD_SERVICE || kind == UnitKind.SUBSCRIPTION;
        if (!deployable) {
            return looksAt != RuleUnit.ANY || deployment == DeploymentKind.ANY;
        }
        boolean unknown =
                kind != UnitKind.SUBSCRIPTION && !subject.evidence.knowsDeployments() && subject.kinds.isNone();
        return switch (deployment) {
            case IAAS -> subject.kinds.virtualMachines || unknown;
            case PAAS -> subject.kinds.webWorkerRoles || unknown;
            case AVD -> subject.kinds.virtualDesktop;
            case ANY -> true;
        };
    }
}
