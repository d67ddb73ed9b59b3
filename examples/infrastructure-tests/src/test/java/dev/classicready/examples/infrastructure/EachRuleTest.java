package dev.classicready.examples.infrastructure;

import dev.classicready.FrozenFindings;
import dev.classicready.ReadinessReport;
import dev.classicready.junit.ClassicDescriptors;
import dev.classicready.junit.ReadinessTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A test for each rule on an estate that is not ready yet: what is known is frozen in a file, which shrinks as findings are
 * mended; what is new fails.
 */
@ClassicDescriptors("src/test/resources/legacy")
class EachRuleTest {

    private static final FrozenFindings KNOWN = FrozenFindings.in(Path.of("src/test/resources/legacy-findings.txt"));

    @TestFactory
    Stream<DynamicTest> legacy(ReadinessReport report) {
        return ReadinessTests.of(report).frozenIn(KNOWN).perRule();
    }
}
