package dev.classicready;

import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Findings and outcomes as the text of a failing test: what a reader needs to go and mend it, with
 * {@code file:line:column}. Long lists are cut with a count.
 */
public final class Listing {

    private static final int MOST = 20;

    private Listing() {}

    /** One finding a paragraph, with place and remedy. */
    public static String of(Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return "  none";
        }
        String text = findings.stream().limit(MOST).map(Listing::of).collect(Collectors.joining("\n"));
        return findings.size() > MOST ? text + "\n  and " + (findings.size() - MOST) + " more" : text;
    }

    private static String of(Finding finding) {
        String place = finding.place()
                .map(EvidenceItem::location)
                .map(location -> " at " + location)
                .orElse("");
        String waived = finding.acceptedBecause()
                .map(w -> " (waived until " + w.until() + ")")
                .orElse("");
        return "  " + finding.severity() + " " + finding.ruleId() + " on "
                + finding.resource().name() + place + waived + "\n      " + finding.message() + "\n      -> "
                + finding.remediation();
    }

    /** What could not be judged and is not waived. */
    public static List<RuleOutcome> notJudged(ReadinessReport report, Predicate<RuleOutcome> which) {
        return report.outcomes().stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN && !o.isWaived())
                .filter(which)
                .toList();
    }

    /** One outcome a line, with the kinds of evidence that would settle it. */
    public static String ofNotJudged(Collection<RuleOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return "  none";
        }
        String text = outcomes.stream()
                .limit(MOST)
                .map(o -> "  " + o.rule().severity() + " " + o.rule().id() + " lacks "
                        + o.missing().stream()
                                .map(kind -> kind.kind() + " (" + kind.collectWith() + ")")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        return outcomes.size() > MOST ? text + "\n  and " + (outcomes.size() - MOST) + " more" : text;
    }
}
