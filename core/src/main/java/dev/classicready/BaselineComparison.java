package dev.classicready;

import dev.classicready.classic.Names;
import dev.classicready.finding.Finding;
import java.util.List;

/**
 * What changed since an earlier report, by rule and resource.
 *
 * @param added found now and not then
 * @param fixed found then and not now
 * @param unchanged how many were found both times
 */
public record BaselineComparison(List<Entry> added, List<Entry> fixed, int unchanged) {

    public BaselineComparison {
        added = List.copyOf(added);
        fixed = List.copyOf(fixed);
    }

    /** One or more findings of a rule on a resource. */
    public record Entry(String ruleId, String resource) {

        static Entry of(Finding finding) {
            return new Entry(finding.ruleId(), finding.resource().id());
        }

        /** What is the same finding: the rule, and the resource without case. */
        String key() {
            return ruleId + " " + Names.key(resource);
        }
    }
}
