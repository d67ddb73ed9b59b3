package dev.classicready.assertj;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Finding;
import dev.classicready.plan.MigrationPlan;
import org.assertj.core.api.AbstractSoftAssertions;

/**
 * Assertions that gather their failures until {@link #assertAll()}. Where a chain comes to something that is not there,
 * for example a unit, that is its one failure.
 */
public final class SoftReadinessAssertions extends AbstractSoftAssertions {

    /** Starts assertions on a report. */
    public ReadinessReportAssert assertThat(ReadinessReport report) {
        return new ReadinessReportAssert(report, this);
    }

    /** Starts assertions on a finding. */
    public FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding, this);
    }

    /** Starts assertions on a plan. */
    public PlanAssert assertThat(MigrationPlan plan) {
        return new PlanAssert(plan, this);
    }
}
