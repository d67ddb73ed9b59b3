package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.junit.ClassicDescriptors;
import org.junit.jupiter.api.Test;

/** Fails on purpose: the README shows what it says. Its name keeps it out of ordinary runs. */
@ClassicDescriptors("src/test/resources/legacy")
class FailingSample {

    @Test
    void nothing_blocks(ReadinessReport report) {
        assertThat(report).hasNoBlockers();
    }
}
