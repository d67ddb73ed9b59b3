package dev.classicready;

import dev.classicready.classic.ResourceRef;
import dev.classicready.finding.Finding;
import java.util.List;
import java.util.Set;

/**
 * The platform's own validate operation held against findings before both were redacted: no known text is left in what is
 * withheld, so that it cannot be done afterwards.
 *
 * @param messages redacted, with the rules that say the same
 * @param unsaid the {@linkplain #key keys} of the redacted findings that no message reports
 */
record RedactedAnswer(List<PlatformMessage> messages, Set<Object> unsaid) {

    RedactedAnswer {
        messages = List.copyOf(messages);
        unsaid = Set.copyOf(unsaid);
    }

    static Object key(String ruleId, String unit, ResourceRef resource) {
        return List.of(ruleId, unit, resource.key());
    }

    List<Finding> unsaid(List<Finding> findings) {
        return findings.stream()
                .filter(f -> unsaid.contains(key(f.ruleId(), f.unit(), f.resource())))
                .toList();
    }
}
