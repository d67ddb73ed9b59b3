package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Effect;
import dev.classicready.junit.ClassicDescriptors;
import org.junit.jupiter.api.Test;

/** An estate with a known obstacle: it has to be found until it is gone, and no other may join it. */
@ClassicDescriptors("classpath:legacy")
class LegacyTest {

    @Test
    void the_mixed_availability_set_is_found(ReadinessReport report) {
        assertThat(report)
                .isNotReady()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .onResource("billing")
                .withEffect(Effect.REFUSED)
                .withMessageContaining("no availability set holds billing-2");
    }

    @Test
    @ClassicDescriptors(value = "classpath:legacy", waivers = "classpath:waivers.json", today = "2026-12-01")
    void with_what_was_agreed_nothing_blocks(ReadinessReport agreed) {
        assertThat(agreed)
                .hasNoBlockers()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .isWaived();
    }

    @Test
    @ClassicDescriptors(value = "classpath:legacy", waivers = "classpath:waivers.json", today = "2027-04-01")
    void what_was_agreed_does_not_hold_for_ever(ReadinessReport late) {
        assertThat(late)
                .isNotReady()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .isNotWaived();
    }
}
