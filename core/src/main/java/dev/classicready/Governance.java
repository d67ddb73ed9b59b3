package dev.classicready;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies a user's waivers and severities to findings and outcomes, and counts what became of each waiver. */
final class Governance {

    private final Map<String, Severity> severities;
    private final List<WaiverRule> expired;
    private final List<Tally> holding;

    /** A waiver that holds, and what it has matched so far. */
    private static final class Tally {
        private final WaiverRule.Matcher matcher;
        private int findings;
        private int outcomes;

        private Tally(WaiverRule rule) {
            this.matcher = rule.matcher();
        }

        private boolean isUsed() {
            return findings + outcomes > 0;
        }
    }

    Governance(Waivers waivers, LocalDate today) {
        this.severities = waivers.severities();
        this.expired =
                waivers.rules().stream().filter(w -> w.isExpiredOn(today)).toList();
        this.holding = waivers.rules().stream()
                .filter(w -> !w.isExpiredOn(today))
                .map(Tally::new)
                .toList();
    }

    List<Finding> findings(List<Finding> findings) {
        if (holding.isEmpty() && severities.isEmpty()) {
            return findings;
        }
        return findings.stream().map(this::govern).sorted().toList();
    }

    private Finding govern(Finding finding) {
        Severity override = severities.get(finding.ruleId());
        Finding weighed = override == null ? finding : finding.weighing(override);
        Finding governed = weighed;
        for (Tally tally : holding) {
            if (tally.matcher.accepts(finding)) {
                tally.findings++;
                governed = governed.isWaived()
                        ? governed
                        : governed.waived(tally.matcher.source().waiver());
            }
        }
        return governed;
    }

    /** Outcomes that are accepted for some of their units are divided. */
    List<RuleOutcome> outcomes(List<RuleOutcome> outcomes) {
        List<RuleOutcome> governed = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            RuleOutcome weighed = weigh(outcome);
            if (weighed.outcome() == Outcome.UNKNOWN && !holding.isEmpty()) {
                divide(weighed, governed);
            } else {
                governed.add(weighed);
            }
        }
        governed.sort(null);
        return governed;
    }

    private RuleOutcome weigh(RuleOutcome outcome) {
        Severity override = severities.get(outcome.rule().id());
        return override == null ? outcome : outcome.weighing(override);
    }

    private void divide(RuleOutcome outcome, List<RuleOutcome> parts) {
        Map<Optional<WaiverRule>, List<MigrationUnit>> byWaiver = new LinkedHashMap<>();
        for (MigrationUnit unit : outcome.units()) {
            byWaiver.computeIfAbsent(accepting(outcome.rule(), unit), w -> new ArrayList<>())
                    .add(unit);
        }
        byWaiver.forEach((waiver, units) -> parts.add(
                waiver.isPresent() ? outcome.of(units).waived(waiver.get().waiver()) : outcome.of(units)));
    }

    private Optional<WaiverRule> accepting(RuleMetadata rule, MigrationUnit unit) {
        WaiverRule first = null;
        for (Tally tally : holding) {
            if (tally.matcher.acceptsNotJudged(rule.id(), unit)) {
                tally.outcomes++;
                first = first == null ? tally.matcher.source() : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** What became of the waivers, once findings and outcomes have passed. */
    WaiverUse use() {
        return new WaiverUse(
                holding.stream()
                        .filter(Tally::isUsed)
                        .map(t -> new WaiverUse.Used(t.matcher.source(), t.findings, t.outcomes))
                        .toList(),
                expired,
                holding.stream()
                        .filter(t -> !t.isUsed())
                        .map(t -> t.matcher.source())
                        .toList());
    }
}
