package dev.classicready.rule;

import dev.classicready.finding.Finding;
import java.util.List;

/** The rules' answer for an estate: sorted findings, and an outcome for each rule and unit it applies to. */
public record Judgement(List<Finding> findings, List<RuleOutcome> outcomes) {

    public Judgement {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }
}
