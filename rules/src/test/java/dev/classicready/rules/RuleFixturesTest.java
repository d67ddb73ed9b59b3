package dev.classicready.rules;

import dev.classicready.junit.RuleFixtures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case of every rule. */
class RuleFixturesTest {

    static final RuleFixtures FIXTURES =
            RuleFixtures.ofPack(new ClassicMigrationRules().name(), Path.of("src/test/resources/fixtures"));

    @TestFactory
    Stream<DynamicTest> rules() {
        return FIXTURES.tests();
    }
}
