package dev.classicready.rule;

import dev.classicready.descriptor.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a rule needs: one of several kinds that tell the same.
 *
 * @param alternatives at least one
 * @param notWith for some of the alternatives the {@linkplain dev.classicready.fact.Fact#kind() kind} of facts that
 *     shows it to be incomplete: where a unit has such a fact, the alternative does not tell enough
 * @param onlyWith a kind of facts: where a unit has none of them the evidence is not needed; null for always
 */
public record EvidenceNeed(
        List<Evidence> alternatives,
        Map<Evidence, String> notWith,
        @Nullable String onlyWith) {

    public EvidenceNeed {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("a rule that needs evidence must name a kind");
        }
        notWith = Map.copyOf(notWith);
    }

    /**
     * Reads {@code network-configuration|gateways}, {@code storage-accounts@BootDiagnosticsFact} or
     * {@code deployment!OtherSlotUnknownFact}.
     *
     * @throws IllegalArgumentException if a kind is not known
     */
    public static EvidenceNeed parse(String text) {
        int at = text.indexOf('@');
        List<Evidence> alternatives = new ArrayList<>();
        Map<Evidence, String> notWith = new EnumMap<>(Evidence.class);
        for (String alternative : (at < 0 ? text : text.substring(0, at)).split("\\|")) {
            int mark = alternative.indexOf('!');
            Evidence kind = kind(mark < 0 ? alternative : alternative.substring(0, mark));
            alternatives.add(kind);
            if (mark >= 0) {
                notWith.put(kind, alternative.substring(mark + 1).strip());
            }
        }
        return new EvidenceNeed(
                alternatives, notWith, at < 0 ? null : text.substring(at + 1).strip());
    }

    private static Evidence kind(String name) {
        return Evidence.ofKind(name)
                .orElseThrow(() -> new IllegalArgumentException("no such kind of evidence: " + name.strip()));
    }

    /** The kinds as documentation shows them, for example {@code network-configuration|gateways}. */
    @Override
    public String toString() {
        return alternatives.stream().map(Evidence::kind).collect(Collectors.joining("|"));
    }
}
