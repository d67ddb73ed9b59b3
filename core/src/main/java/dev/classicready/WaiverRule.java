package dev.classicready;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Waiver;
import java.time.LocalDate;

/**
 * Accepts what some rules say of some resources. Both patterns are globs that ignore case: {@code *} stands for any
 * characters, {@code ?} for one.
 *
 * @param rule over rule ids
 * @param resource over names and ids of resources; where a rule could not be judged, over those of units
 * @param waiver why, and until when
 * @param place where the waiver stands in its file
 */
public record WaiverRule(String rule, String resource, Waiver waiver, SourceLocation place) {

    /** Whether the waiver holds no longer on a day. */
    public boolean isExpiredOn(LocalDate day) {
        return day.isAfter(waiver.until());
    }

    /** The waiver with its patterns made ready, for matching many times. */
    Matcher matcher() {
        return new Matcher(this, new Glob(rule), new Glob(resource));
    }

    record Matcher(WaiverRule source, Glob rule, Glob resource) {

        boolean accepts(Finding finding) {
            return rule.matches(finding.ruleId())
                    && (resource.matches(finding.resource().name())
                            || resource.matches(finding.resource().id()));
        }

        boolean acceptsNotJudged(String ruleId, MigrationUnit unit) {
            return rule.matches(ruleId) && (resource.matches(unit.name()) || resource.matches(unit.id()));
        }
    }
}
