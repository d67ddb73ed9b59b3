package com.example.harbour;

import dev.classicready.junit.RuleFixtures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house's rules by their cases, and together with the documented rules. */
class HarbourRulesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TestFactory
    Stream<DynamicTest> rules() {
        return RuleFixtures.ofPack("harbour-rules", RESOURCES.resolve("fixtures"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> situations() {
        return RuleFixtures.ofSituations(RESOURCES.resolve("situations")).tests();
    }
}
