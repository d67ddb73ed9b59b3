package dev.classicready.assertj;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.Names;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.RuleOutcome;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a report. Waived findings do not count, except where a finding is asked for by its rule. */
public final class ReadinessReportAssert extends AbstractAssert<ReadinessReportAssert, ReadinessReport> {

    ReadinessReportAssert(ReadinessReport report) {
        super(report, ReadinessReportAssert.class);
    }

    /** The platform's migration is open to the estate, with nothing lost, changed or unknown. */
    public ReadinessReportAssert isReady() {
        return is(Readiness.READY);
    }

    /** Nothing blocks the platform's migration, but something is lost, changed or unknown. */
    public ReadinessReportAssert isReadyWithConditions() {
        return is(Readiness.READY_WITH_CONDITIONS);
    }

    /** Something blocks the platform's migration. */
    public ReadinessReportAssert isNotReady() {
        return is(Readiness.NOT_READY);
    }

    /** Nothing is known to block the platform's migration, but a rule that could block it lacks evidence. */
    public ReadinessReportAssert isUnknown() {
        return is(Readiness.UNKNOWN);
    }

    /** The estate can be recreated from the plan, with nothing to consider. */
    public ReadinessReportAssert isReadyToRedeploy() {
        return redeployIs(Readiness.READY);
    }

    /** The estate can be recreated from the plan, but something has to be considered. */
    public ReadinessReportAssert isReadyToRedeployWithConditions() {
        return redeployIs(Readiness.READY_WITH_CONDITIONS);
    }

    /** Something stops the estate from being recreated from the plan. */
    public ReadinessReportAssert isNotReadyToRedeploy() {
        return redeployIs(Readiness.NOT_READY);
    }

    /** A rule that could stop the estate from being recreated lacks evidence. */
    public ReadinessReportAssert isUnknownToRedeploy() {
        return redeployIs(Readiness.UNKNOWN);
    }

    private ReadinessReportAssert is(Readiness expected) {
        isNotNull();
        return verdict("readiness", actual.readiness(), expected, actual.findings(), notJudged());
    }

    private ReadinessReportAssert redeployIs(Readiness expected) {
        isNotNull();
        return verdict(
                "readiness for redeployment",
                actual.redeployReadiness(),
                expected,
                actual.findings().stream().filter(f -> f.path().isRedeploy()).toList(),
                Listing.notJudged(actual, o -> o.rule().path().isRedeploy()));
    }

    private ReadinessReportAssert verdict(
            String what, Readiness found, Readiness expected, List<Finding> findings, List<RuleOutcome> notJudged) {
        if (found != expected) {
            failWithActualExpectedAndMessage(
                    found,
                    expected,
                    "%nExpected %s to be %s but it is %s.%nFindings:%n%s%nNot judged:%n%s",
                    what,
                    expected,
                    found,
                    Listing.of(findings),
                    Listing.ofNotJudged(notJudged));
        }
        return this;
    }

    /** No unwaived finding blocks, neither the platform's migration nor recreating. */
    public ReadinessReportAssert hasNoBlockers() {
        isNotNull();
        List<Finding> blockers = actual.counting(Severity.BLOCKER);
        if (!blockers.isEmpty()) {
            failWithMessage("%nExpected no blockers but found %s:%n%s", blockers.size(), Listing.of(blockers));
        }
        return this;
    }

    /** Something was found by a rule; narrow down with the assertions on what was found. */
    public FindingAssert hasFinding(String ruleId) {
        isNotNull();
        List<Finding> found = by(ruleId);
        if (found.isEmpty()) {
            failWithMessage("%nExpected a finding of %s but found:%n%s", ruleId, Listing.of(actual.findings()));
        }
        return new FindingAssert(ruleId, found);
    }

    /** Nothing was found by a rule, not even something that is waived. */
    public ReadinessReportAssert hasNoFinding(String ruleId) {
        isNotNull();
        List<Finding> found = by(ruleId);
        if (!found.isEmpty()) {
            failWithMessage("%nExpected no finding of %s but found:%n%s", ruleId, Listing.of(found));
        }
        return this;
    }

    private List<Finding> by(String ruleId) {
        return actual.findings().stream()
                .filter(f -> f.ruleId().equalsIgnoreCase(ruleId))
                .toList();
    }

    /** Every rule had the evidence that it needs, or what it lacks is waived. */
    public ReadinessReportAssert knowsEverything() {
        isNotNull();
        if (!notJudged().isEmpty()) {
            failWithMessage(
                    "%nExpected every rule to be judged but these could not:%n%s", Listing.ofNotJudged(notJudged()));
        }
        return this;
    }

    private List<RuleOutcome> notJudged() {
        return Listing.notJudged(actual, o -> true);
    }

    /** Every file was read whole. */
    public ReadinessReportAssert hasNoErrors() {
        isNotNull();
        String errors = actual.inputs().stream()
                .flatMap(input -> input.problems().stream()
                        .filter(p -> p.isError())
                        .map(p -> "  " + input.file() + ":" + p.line() + ":" + p.column() + ": " + p.message()))
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            failWithMessage("%nExpected every file to be read whole but:%n%s", errors);
        }
        return this;
    }

    /** Goes on with one unit, by its name or id; case does not matter. */
    public UnitAssert unit(String nameOrId) {
        isNotNull();
        List<UnitReadiness> units = actual.units().stream()
                .filter(u -> Names.same(u.unit().name(), nameOrId)
                        || Names.same(u.unit().id(), nameOrId))
                .toList();
        if (units.size() != 1) {
            failWithMessage(
                    "%nExpected one unit named %s but found %s; the units are:%n%s",
                    nameOrId,
                    units.size(),
                    actual.units().stream().map(u -> "  " + u.unit().id()).collect(Collectors.joining("\n")));
        }
        return new UnitAssert(units.get(0), actual);
    }
}
