package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.Waivers;
import dev.classicready.finding.Effect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An estate with a known obstacle: it has to be found until it is gone, and no other may join it. */
class LegacyTest {

    private static final LocalDate WHILE_AGREED = LocalDate.of(2026, 12, 1);
    private static final LocalDate TOO_LATE = LocalDate.of(2027, 4, 1);

    private final ReadinessReport report = Estate.judged("legacy");

    @Test
    void the_mixed_availability_set_is_found() {
        assertThat(report)
                .isNotReady()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .onResource("billing")
                .withEffect(Effect.REFUSED)
                .withMessageContaining("billing-2 is in no availability set");
    }

    @Test
    void with_what_was_agreed_nothing_blocks() {
        ReadinessReport agreed = report.with(Waivers.from(Estate.RESOURCES.resolve("waivers.json")), WHILE_AGREED);
        assertThat(agreed)
                .hasNoBlockers()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .isWaived();
    }

    @Test
    void what_was_agreed_does_not_hold_for_ever() {
        ReadinessReport late = report.with(Waivers.from(Estate.RESOURCES.resolve("waivers.json")), TOO_LATE);
        assertThat(late)
                .isNotReady()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .isNotWaived();
    }
}
