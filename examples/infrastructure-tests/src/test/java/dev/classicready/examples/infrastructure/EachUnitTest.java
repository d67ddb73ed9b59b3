package dev.classicready.examples.infrastructure;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Severity;
import dev.classicready.junit.ClassicDescriptors;
import dev.classicready.junit.ReadinessTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A test for each migration unit, so that the list of tests is the list of what is ready. */
@ClassicDescriptors("src/test/resources/production")
class EachUnitTest {

    @TestFactory
    Stream<DynamicTest> production(ReadinessReport report) {
        return ReadinessTests.of(report).failingOn(Severity.WARNING).perUnit();
    }
}
