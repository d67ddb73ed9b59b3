package dev.classicready.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every rule of the packs on the class path, sorted by id. */
public final class RuleCatalogue {

    private final Map<String, RuleMetadata> rules = new TreeMap<>();
    private final String version;
    private final LocalDate knowledgeDate;

    /**
     * Gathers rules.
     *
     * @param version the versions of the packs, for reports
     * @param knowledgeDate the day up to which the packs know Azure's calendar
     * @throws IllegalStateException if two rules have the same id
     */
    public RuleCatalogue(Collection<RuleMetadata> rules, String version, LocalDate knowledgeDate) {
        for (RuleMetadata rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rule packs define the rule " + rule.id());
            }
        }
        this.version = version;
        this.knowledgeDate = knowledgeDate;
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

    public String version() {
        return version;
    }

    /** The day up to which the packs know Azure's calendar; the default day as of which estates are judged. */
    public LocalDate knowledgeDate() {
        return knowledgeDate;
    }
}
