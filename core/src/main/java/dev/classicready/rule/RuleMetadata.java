package dev.classicready.rule;

import dev.classicready.finding.Effect;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of a rule.
 *
 * @param id a readable dotted name; the first part is the area
 * @param title one line without a full stop
 * @param from the first day on which the rule holds, or null for always
 * @param until the last day on which the rule holds, or null for ever
 * @param needs evidence without which the absence of a finding means nothing; all of them
 * @param platformValidate whether the platform's own validate operation tells
 * @param message what is found, with placeholders in braces
 * @param rationale why the platform behaves so
 * @param remediation what to do before the platform's own migration, or the redeployment where the rule concerns only
 *     that; commands stand in backticks
 * @param redeploy what to do where the platform's migration is gone and everything is recreated from the plan; null
 *     where nothing has to be said of it
 * @param pack the name of the rule pack that the rule came with
 */
public record RuleMetadata(
        String id,
        String title,
        Severity severity,
        Effect effect,
        DeploymentKind deployment,
        RuleUnit unit,
        RuleScope scope,
        List<Source> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<EvidenceNeed> needs,
        boolean platformValidate,
        Phase phase,
        MigrationPath path,
        String message,
        String rationale,
        String remediation,
        @Nullable String redeploy,
        String pack)
        implements Comparable<RuleMetadata> {

    public RuleMetadata {
        sources = List.copyOf(sources);
        needs = List.copyOf(needs);
    }

    /** Whether the rule holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Where the rule's page is to be found, relative to a report that is written into a folder. */
    public String help() {
        return "rules/" + id + ".md";
    }

    /** This rule with the severity that the user gives it. */
    public RuleMetadata weighing(Severity override) {
        return new RuleMetadata(
                id,
                title,
                override,
                effect,
                deployment,
                unit,
                scope,
                sources,
                from,
                until,
                needs,
                platformValidate,
                phase,
                path,
                message,
                rationale,
                remediation,
                redeploy,
                pack);
    }

    @Override
    public int compareTo(RuleMetadata other) {
        return id.compareTo(other.id);
    }
}
