package dev.classicready.assertj;

import dev.classicready.Listing;
import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assertions on one migration unit of a report. */
public final class UnitAssert extends SoftableAssert<UnitAssert, UnitReadiness> {

    private final ReadinessReport report;

    UnitAssert(@Nullable UnitReadiness unit, ReadinessReport report, SoftableAssert<?, ?> before) {
        super(unit, UnitAssert.class, before);
        this.report = report;
    }

    /** The unit's platform migration has nothing to consider. */
    public UnitAssert isReady() {
        return is(Readiness.READY);
    }

    /** Nothing blocks the unit's platform migration, but something is lost, changed or unknown. */
    public UnitAssert isReadyWithConditions() {
        return is(Readiness.READY_WITH_CONDITIONS);
    }

    /** Something blocks the unit's platform migration. */
    public UnitAssert isNotReady() {
        return is(Readiness.NOT_READY);
    }

    /** A rule that could block the unit's platform migration lacks evidence. */
    public UnitAssert isUnknown() {
        return is(Readiness.UNKNOWN);
    }

    /** The unit can be recreated from the plan, with nothing to consider. */
    public UnitAssert isReadyToRedeploy() {
        return verdict("readiness for redeployment", UnitReadiness::redeploy, Readiness.READY);
    }

    /** Something stops the unit from being recreated from the plan. */
    public UnitAssert isNotReadyToRedeploy() {
        return verdict("readiness for redeployment", UnitReadiness::redeploy, Readiness.NOT_READY);
    }

    private UnitAssert is(Readiness expected) {
        return verdict("readiness", UnitReadiness::readiness, expected);
    }

    private UnitAssert verdict(String what, Function<UnitReadiness, Readiness> verdict, Readiness expected) {
        return check(
                unit -> verdict.apply(unit) == expected,
                unit -> failureWithActualExpected(
                        verdict.apply(unit),
                        expected,
                        "%nExpected the %s of %s to be %s but it is %s.%nFindings:%n%s%nNot judged:%n%s",
                        what,
                        unit.unit().name(),
                        expected,
                        verdict.apply(unit),
                        Listing.of(findings()),
                        Listing.ofNotJudged(
                                Listing.notJudged(report, o -> o.units().contains(unit.unit())))));
    }

    /** The unit migrates in a wave, counted from 1. */
    public UnitAssert isInWave(int wave) {
        return check(
                unit -> unit.wave() == wave,
                unit -> failureWithActualExpected(
                        unit.wave(),
                        wave,
                        "%nExpected %s to be in wave %s but it is in wave %s",
                        unit.unit().name(),
                        wave,
                        unit.wave()));
    }

    /** No unwaived finding of the unit blocks. */
    public UnitAssert hasNoBlockers() {
        return check(
                unit -> blockers().isEmpty(),
                unit -> failure(
                        "%nExpected no blockers in %s but found %s:%n%s",
                        unit.unit().name(), blockers().size(), Listing.of(blockers())));
    }

    /** Something was found by a rule in the unit. */
    public FindingAssert hasFinding(String ruleId) {
        return step(
                unit -> by(ruleId),
                found -> !found.isEmpty(),
                none -> failure(
                        "%nExpected a finding of %s in %s but found:%n%s",
                        ruleId, actual.unit().name(), Listing.of(findings())),
                found -> new FindingAssert(ruleId, found, this));
    }

    /** Nothing was found by a rule in the unit, not even something that is waived. */
    public UnitAssert hasNoFinding(String ruleId) {
        return check(
                unit -> by(ruleId).isEmpty(),
                unit -> failure(
                        "%nExpected no finding of %s in %s but found:%n%s",
                        ruleId, unit.unit().name(), Listing.of(by(ruleId))));
    }

    private List<Finding> by(String ruleId) {
        return findings().stream()
                .filter(f -> f.ruleId().equalsIgnoreCase(ruleId))
                .toList();
    }

    private List<Finding> blockers() {
        return findings().stream()
                .filter(f -> f.severity() == Severity.BLOCKER && !f.isWaived())
                .toList();
    }

    private List<Finding> findings() {
        return report.findings().stream()
                .filter(f -> f.unit().equals(actual.unit().id()))
                .toList();
    }
}
