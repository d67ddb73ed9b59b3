package dev.classicready.assertj;

import dev.classicready.ReadinessReport;

/**
 * The door to the assertions on reports.
 *
 * <pre>{@code
 * assertThat(report).isNotReady().hasFinding("CloudService.MixedAvailabilitySet").onResource("shop").at("shop.xml", 12);
 * }</pre>
 */
public final class ReadinessAssertions {
    private ReadinessAssertions() {}

    /** Starts assertions on a report. */
    public static ReadinessReportAssert assertThat(ReadinessReport report) {
        return new ReadinessReportAssert(report);
    }
}
