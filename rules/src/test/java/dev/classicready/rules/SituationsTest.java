package dev.classicready.rules;

import dev.classicready.junit.RuleFixtures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The situations that the documents describe, each in an estate of its own, get the findings they should and no more. */
class SituationsTest {

    @TestFactory
    Stream<DynamicTest> situations() {
        return RuleFixtures.ofSituations(Path.of("src/test/resources/situations"))
                .tests();
    }
}
