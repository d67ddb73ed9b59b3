package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Works out what was supplied and what to collect first. */
final class Coverages {

    private Coverages() {}

    static Coverage of(ClassicEstate estate, Collection<RuleOutcome> outcomes) {
        Set<Evidence> supplied = EnumSet.noneOf(Evidence.class);
        Set<Evidence> absent = EnumSet.noneOf(Evidence.class);
        estate.evidence().values().forEach(evidence -> {
            supplied.addAll(evidence.supplied().keySet());
            absent.addAll(evidence.assumedAbsent());
        });
        Map<Evidence, Integer> settles = new EnumMap<>(Evidence.class);
        Map<Evidence, Set<MigrationUnit>> units = new EnumMap<>(Evidence.class);
        for (RuleOutcome outcome : outcomes) {
            if (outcome.outcome() == Outcome.UNKNOWN && !outcome.isWaived()) {
                boolean blocks = outcome.rule().severity() == Severity.BLOCKER;
                for (Evidence kind : outcome.missing()) {
                    settles.merge(kind, blocks ? outcome.units().size() : 0, Integer::sum);
                    units.computeIfAbsent(kind, k -> new HashSet<>()).addAll(outcome.units());
                }
            }
        }
        CollectCommands commands = new CollectCommands(estate);
        return new Coverage(
                supplied.stream().toList(),
                absent.stream().toList(),
                settles.entrySet().stream()
                        .map(e -> new Coverage.Missing(
                                e.getKey(),
                                e.getValue(),
                                commands.of(
                                        e.getKey(),
                                        units.get(e.getKey()).stream().sorted().toList())))
                        .sorted(Comparator.comparingInt(Coverage.Missing::settles)
                                .reversed()
                                .thenComparing(Coverage.Missing::kind))
                        .toList());
    }
}
