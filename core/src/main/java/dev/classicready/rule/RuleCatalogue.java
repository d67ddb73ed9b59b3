package dev.classicready.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every rule of the packs on the class path, sorted by id. */
public final class RuleCatalogue {

    private final Map<String, RuleMetadata> rules = new TreeMap<>();
    private final Map<String, RulePack> packs = new HashMap<>();
    private final List<KnownMessage> messages;
    private final String version;
    private final LocalDate knowledgeDate;

    /**
     * Gathers rules.
     *
     * @param packs where the rules came from, at least one
     * @throws IllegalStateException if two rules have the same id
     */
    public RuleCatalogue(Collection<RuleMetadata> rules, Collection<RulePack> packs) {
        for (RuleMetadata rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules have the id " + rule.id());
            }
        }
        packs.forEach(pack -> this.packs.put(pack.name(), pack));
        this.messages =
                packs.stream().flatMap(pack -> pack.platformMessages().stream()).toList();
        this.version = version(packs);
        this.knowledgeDate = packs.stream()
                .map(RulePack::knowledgeDate)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String version(Collection<RulePack> packs) {
        return packs.size() == 1
                ? packs.iterator().next().version()
                : packs.stream()
                        .map(pack -> pack.name() + " " + pack.version())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    public List<RuleMetadata> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules that hold on a day. */
    public List<RuleMetadata> holdingOn(LocalDate day) {
        return rules.values().stream().filter(r -> r.holdsOn(day)).toList();
    }

    public Optional<RuleMetadata> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The page that explains a rule at length, as Markdown, if its pack has one. */
    public Optional<String> page(RuleMetadata rule) {
        return Optional.ofNullable(packs.get(rule.pack())).flatMap(pack -> pack.page(rule.id()));
    }

    /** The rules that say what a message of the platform's own validate operation says, by its text. */
    public Set<String> saying(String message) {
        return messages.stream()
                .filter(known -> known.isIn(message))
                .map(KnownMessage::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The version of the rules, for reports; of several packs with their names. */
    public String version() {
        return version;
    }

    /** The day up to which the packs know Azure's calendar; the default day as of which estates are judged. */
    public LocalDate knowledgeDate() {
        return knowledgeDate;
    }
}
