package dev.classicready;

import dev.classicready.classic.Names;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.finding.Finding;
import dev.classicready.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message of the platform's own validate operation, with the rule that says the same of the same resource.
 *
 * @param ruleId empty if no rule found that, or it cannot be told which
 */
public record PlatformMessage(ValidationMessage message, Optional<String> ruleId) {

    /** Words in common below which two sentences are not about the same. */
    private static final int ENOUGH = 2;

    static List<PlatformMessage> of(
            List<ValidationMessage> messages, Collection<Finding> findings, RuleCatalogue rules) {
        if (messages.isEmpty()) {
            return List.of();
        }
        Map<String, List<Finding>> byName = findings.stream()
                .filter(Finding::platformValidate)
                .collect(Collectors.groupingBy(f -> Names.key(f.resource().name())));
        return messages.stream()
                .map(m -> new PlatformMessage(m, ruleFor(m, byName, rules)))
                .toList();
    }

    private static Optional<String> ruleFor(
            ValidationMessage message, Map<String, List<Finding>> byName, RuleCatalogue rules) {
        Set<String> said = words(message.message());
        Map<String, Integer> shared = new TreeMap<>();
        for (String name : Arrays.asList(message.virtualMachine(), message.resourceName())) {
            for (Finding finding : byName.getOrDefault(name == null ? "" : Names.key(name), List.of())) {
                Set<String> words = words(finding.message());
                rules.find(finding.ruleId())
                        .ifPresent(rule -> words.addAll(words(rule.title() + " " + rule.rationale())));
                words.retainAll(said);
                shared.merge(finding.ruleId(), words.size(), Math::max);
            }
        }
        int most = shared.values().stream().mapToInt(n -> n).max().orElse(0);
        List<String> best = shared.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most >= ENOUGH && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? new TreeSet<>()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .filter(word -> word.length() > 3)
                        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
