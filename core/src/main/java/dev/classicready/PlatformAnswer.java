package dev.classicready;

import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.finding.Finding;
import dev.classicready.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The platform's own validate operation held against our findings: what both say, what only it says, what only we say. */
final class PlatformAnswer {

    private final RuleCatalogue rules;
    private final Map<String, List<Finding>> byRule = new HashMap<>();
    private final List<Finding> checked;
    private final Set<Finding> said = new HashSet<>();
    private final List<PlatformMessage> messages = new ArrayList<>();

    PlatformAnswer(List<ValidationMessage> messages, Collection<Finding> findings, RuleCatalogue rules) {
        this.rules = rules;
        this.checked = findings.stream().filter(Finding::platformValidate).toList();
        findings.forEach(
                f -> byRule.computeIfAbsent(f.ruleId(), r -> new ArrayList<>()).add(f));
        messages.forEach(m -> this.messages.add(new PlatformMessage(m, match(m))));
    }

    List<PlatformMessage> messages() {
        return List.copyOf(messages);
    }

    /** The findings that validate looks for and did not report. */
    List<Finding> unsaid() {
        return checked.stream().filter(f -> !said.contains(f)).toList();
    }

    private Optional<String> match(ValidationMessage message) {
        String text = message.message();
        if (text == null) {
            return Optional.empty();
        }
        Set<String> words = words(text);
        List<Finding> known = rules.saying(text).stream()
                .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                .toList();
        List<Predicate<ResourceRef>> closeness = List.of(
                ref -> isNamed(ref.name(), message.virtualMachine()),
                ref -> ref.cloudService() != null && words.contains(Names.key(ref.name())),
                ref -> isNamed(ref.name(), message.resourceName())
                        || isNamed(ref.cloudService(), message.resourceName()),
                ref -> words.contains(Names.key(ref.name())) || ref.name().contains(" ") && text.contains(ref.name()),
                ref -> ref.type().equals(ResourceType.SUBSCRIPTION.azureName()));
        for (Predicate<ResourceRef> close : closeness) {
            List<Finding> same =
                    known.stream().filter(f -> close.test(f.resource())).toList();
            if (!same.isEmpty()) {
                said.addAll(same);
                return same.stream().map(Finding::ruleId).min(Comparator.naturalOrder());
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(@Nullable String name, @Nullable String by) {
        return name != null && by != null && !by.isBlank() && Names.same(name, by.strip());
    }

    /** Names do not end in a full stop, sentences do. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9._-]+"))
                .map(word -> word.replaceAll("[.]+$", ""))
                .collect(Collectors.toSet());
    }
}
