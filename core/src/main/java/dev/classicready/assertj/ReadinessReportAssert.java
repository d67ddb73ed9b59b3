package dev.classicready.assertj;

import dev.classicready.FrozenFindings;
import dev.classicready.Listing;
import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.Names;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.RuleOutcome;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AssertionErrorCollector;
import org.jspecify.annotations.Nullable;

/** Assertions on a report. Waived findings do not count, except where a finding is asked for by its rule. */
public final class ReadinessReportAssert extends SoftableAssert<ReadinessReportAssert, ReadinessReport> {

    ReadinessReportAssert(ReadinessReport report, @Nullable AssertionErrorCollector collector) {
        super(report, ReadinessReportAssert.class, collector);
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
        return verdict(
                "readiness",
                ReadinessReport::readiness,
                expected,
                ReadinessReport::findings,
                ReadinessReportAssert::notJudged);
    }

    private ReadinessReportAssert redeployIs(Readiness expected) {
        return verdict(
                "readiness for redeployment",
                ReadinessReport::redeployReadiness,
                expected,
                report -> report.findings().stream()
                        .filter(f -> f.path().isRedeploy())
                        .toList(),
                report -> Listing.notJudged(report, o -> o.rule().path().isRedeploy()));
    }

    private ReadinessReportAssert verdict(
            String what,
            Function<ReadinessReport, Readiness> verdict,
            Readiness expected,
            Function<ReadinessReport, List<Finding>> findings,
            Function<ReadinessReport, List<RuleOutcome>> notJudged) {
        return check(
                report -> verdict.apply(report) == expected,
                report -> failureWithActualExpected(
                        verdict.apply(report),
                        expected,
                        "%nExpected %s to be %s but it is %s.%nFindings:%n%s%nNot judged:%n%s",
                        what,
                        expected,
                        verdict.apply(report),
                        Listing.of(findings.apply(report)),
                        Listing.ofNotJudged(notJudged.apply(report))));
    }

    /** No unwaived finding blocks, neither the platform's migration nor recreating. */
    public ReadinessReportAssert hasNoBlockers() {
        return check(report -> report.counting(Severity.BLOCKER).isEmpty(), report -> {
            List<Finding> blockers = report.counting(Severity.BLOCKER);
            return failure("%nExpected no blockers but found %s:%n%s", blockers.size(), Listing.of(blockers));
        });
    }

    /**
     * Nothing was found beside what is frozen; what is frozen and was mended is taken out of the file.
     *
     * @throws dev.classicready.BadInputException if the file of frozen findings cannot be used
     */
    public ReadinessReportAssert hasNoFindingsBeyond(FrozenFindings frozen) {
        isNotNull();
        List<Finding> added = frozen.compare(actual).added();
        return check(
                report -> added.isEmpty(),
                report -> failure(
                        "%nExpected no findings but the frozen ones but found %s:%n%s",
                        added.size(), Listing.of(added)));
    }

    /** Something was found by a rule; narrow down with the assertions on what was found. */
    public FindingAssert hasFinding(String ruleId) {
        return step(
                report -> by(ruleId, report),
                found -> !found.isEmpty(),
                none -> failure("%nExpected a finding of %s but found:%n%s", ruleId, Listing.of(actual.findings())),
                found -> new FindingAssert(ruleId, found, this));
    }

    /** Nothing was found by a rule, not even something that is waived. */
    public ReadinessReportAssert hasNoFinding(String ruleId) {
        return check(
                report -> by(ruleId, report).isEmpty(),
                report ->
                        failure("%nExpected no finding of %s but found:%n%s", ruleId, Listing.of(by(ruleId, report))));
    }

    private static List<Finding> by(String ruleId, ReadinessReport report) {
        return report.findings().stream()
                .filter(f -> f.ruleId().equalsIgnoreCase(ruleId))
                .toList();
    }

    /** Every rule had the evidence that it needs, or what it lacks is waived. */
    public ReadinessReportAssert knowsEverything() {
        return check(
                report -> notJudged(report).isEmpty(),
                report -> failure(
                        "%nExpected every rule to be judged but these could not:%n%s",
                        Listing.ofNotJudged(notJudged(report))));
    }

    private static List<RuleOutcome> notJudged(ReadinessReport report) {
        return Listing.notJudged(report, o -> true);
    }

    /** Every file was read whole. */
    public ReadinessReportAssert hasNoErrors() {
        return check(
                report -> !report.hasErrors(),
                report -> failure(
                        "%nExpected every file to be read whole but:%n%s",
                        report.inputs().stream()
                                .flatMap(input -> input.problems().stream()
                                        .filter(p -> p.isError())
                                        .map(p -> "  " + input.file() + ":" + p.line() + ":" + p.column() + ": "
                                                + p.message()))
                                .collect(Collectors.joining("\n"))));
    }

    /** Goes on with one unit, by its name or id; case does not matter. */
    public UnitAssert unit(String nameOrId) {
        return step(
                report -> only(named(nameOrId, report)),
                Objects::nonNull,
                none -> failure(
                        "%nExpected one unit named %s but found %s; the units are:%n%s",
                        nameOrId,
                        named(nameOrId, actual).size(),
                        actual.units().stream().map(u -> "  " + u.unit().id()).collect(Collectors.joining("\n"))),
                unit -> new UnitAssert(unit, actual, this));
    }

    private static List<UnitReadiness> named(String nameOrId, ReadinessReport report) {
        return report.units().stream()
                .filter(u -> Names.same(u.unit().name(), nameOrId)
                        || Names.same(u.unit().id(), nameOrId))
                .toList();
    }

    /** Goes on with the plan. */
    public PlanAssert plan() {
        return step(
                ReadinessReport::plan,
                plan -> true,
                plan -> failure("%nExpected a plan"),
                plan -> new PlanAssert(plan, this));
    }
}
