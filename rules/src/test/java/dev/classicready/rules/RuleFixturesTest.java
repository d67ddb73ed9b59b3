package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.finding.Finding;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.rule.Judge;
import dev.classicready.rule.Judgement;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.internal.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of every rule. With {@code -Dclassicready.fixtures=write} the expected findings are written anew. */
class RuleFixturesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("classicready.fixtures"));
    private static final RuleEngine ENGINE = RuleEngine.of(List.of(new ClassicMigrationRules()));
    private static final Judge JUDGE = Judge.of(Judge.packs(RuleFixturesTest.class.getClassLoader()));

    static List<RuleFixture> fixtures() {
        return RuleFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void finds_what_is_expected(RuleFixture fixture) throws IOException {
        DescriptorsRead read = fixture.read();
        Judgement judgement = JUDGE.judge(read.estate(), read.sources(), fixture.asOf(), fixture.planned(), 1);

        List<String> found = RuleFixture.show(judgement.findings());
        if (WRITE) {
            Files.write(fixture.expectedFile(), found);
        }
        assertThat(found).containsExactlyElementsOf(fixture.expected());

        boolean violated =
                judgement.findings().stream().anyMatch(f -> f.ruleId().equals(fixture.rule()));
        assertThat(violated).as("the rule fires").isEqualTo(fixture.fires());
        if (fixture.isUnknown()) {
            assertThat(outcomes(judgement, fixture.rule())).contains(Outcome.UNKNOWN);
        }
    }

    private static List<Outcome> outcomes(Judgement judgement, String rule) {
        return judgement.outcomes().stream()
                .filter(o -> o.rule().id().equals(rule))
                .map(o -> o.outcome())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void finds_the_same_in_the_estate_as_in_its_units(RuleFixture fixture) {
        DescriptorsRead read = fixture.read();

        List<Finding> whole = ENGINE.judgeWhole(read.estate(), read.sources(), fixture.asOf(), fixture.planned())
                .findings();

        assertThat(ENGINE.judge(read.estate(), read.sources(), fixture.asOf(), fixture.planned(), 1)
                        .findings())
                .isEqualTo(whole);
        assertThat(ENGINE.judge(read.estate(), read.sources(), fixture.asOf(), fixture.planned(), 4)
                        .findings())
                .isEqualTo(whole);
    }
}
