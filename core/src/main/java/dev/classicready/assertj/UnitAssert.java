package dev.classicready.assertj;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one migration unit of a report. */
public final class UnitAssert extends AbstractAssert<UnitAssert, UnitReadiness> {

    private final ReadinessReport report;

    UnitAssert(UnitReadiness unit, ReadinessReport report) {
        super(unit, UnitAssert.class);
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
        return verdict("readiness for redeployment", actual.redeploy(), Readiness.READY);
    }

    /** Something stops the unit from being recreated from the plan. */
    public UnitAssert isNotReadyToRedeploy() {
        return verdict("readiness for redeployment", actual.redeploy(), Readiness.NOT_READY);
    }

    private UnitAssert is(Readiness expected) {
        return verdict("readiness", actual.readiness(), expected);
    }

    private UnitAssert verdict(String what, Readiness found, Readiness expected) {
        if (found != expected) {
            failWithActualExpectedAndMessage(
                    found,
                    expected,
                    "%nExpected the %s of %s to be %s but it is %s.%nFindings:%n%s%nNot judged:%n%s",
                    what,
                    actual.unit().name(),
                    expected,
                    found,
                    Listing.of(findings()),
                    Listing.ofNotJudged(Listing.notJudged(report, o -> o.units().contains(actual.unit()))));
        }
        return this;
    }

    /** The unit migrates in a wave, counted from 1. */
    public UnitAssert isInWave(int wave) {
        if (actual.wave() != wave) {
            failWithActualExpectedAndMessage(
                    actual.wave(),
                    wave,
                    "%nExpected %s to be in wave %s but it is in wave %s",
                    actual.unit().name(),
                    wave,
                    actual.wave());
        }
        return this;
    }

    /** No unwaived finding of the unit blocks. */
    public UnitAssert hasNoBlockers() {
        List<Finding> blockers = findings().stream()
                .filter(f -> f.severity() == Severity.BLOCKER && !f.isWaived())
                .toList();
        if (!blockers.isEmpty()) {
            failWithMessage(
                    "%nExpected no blockers in %s but found %s:%n%s",
                    actual.unit().name(), blockers.size(), Listing.of(blockers));
        }
        return this;
    }

    /** Something was found by a rule in the unit. */
    public FindingAssert hasFinding(String ruleId) {
        List<Finding> found = findings().stream()
                .filter(f -> f.ruleId().equalsIgnoreCase(ruleId))
                .toList();
        if (found.isEmpty()) {
            failWithMessage(
                    "%nExpected a finding of %s in %s but found:%n%s",
                    ruleId, actual.unit().name(), Listing.of(findings()));
        }
        return new FindingAssert(ruleId, found);
    }

    private List<Finding> findings() {
        return report.findings().stream()
                .filter(f -> f.unit().equals(actual.unit().id()))
                .toList();
    }
}
