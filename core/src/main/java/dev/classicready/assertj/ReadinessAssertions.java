package dev.classicready.assertj;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Finding;
import dev.classicready.plan.MigrationPlan;
import java.util.function.Consumer;

/**
 * The door to the assertions on reports, findings and plans.
 *
 * <pre>{@code
 * assertThat(report).isNotReady().hasFinding("CloudService.MixedAvailabilitySet").onResource("shop").at("shop.xml", 12);
 * }</pre>
 */
public final class ReadinessAssertions {
    private ReadinessAssertions() {}

    /** Starts assertions on a report. */
    public static ReadinessReportAssert assertThat(ReadinessReport report) {
        return new ReadinessReportAssert(report, SoftableAssert.THROWING);
    }

    /** Starts assertions on a finding. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding, SoftableAssert.THROWING);
    }

    /** Starts assertions on a plan. */
    public static PlanAssert assertThat(MigrationPlan plan) {
        return new PlanAssert(plan, SoftableAssert.THROWING);
    }

    /**
     * Runs assertions that do not stop at the first failure, and fails with all failures at the end.
     *
     * <pre>{@code
     * assertSoftly(softly -> {
     *     softly.assertThat(report).hasNoErrors();
     *     softly.assertThat(report).unit("shop").isReady();
     * });
     * }</pre>
     */
    public static void assertSoftly(Consumer<SoftReadinessAssertions> assertions) {
        SoftReadinessAssertions softly = new SoftReadinessAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }
}
