package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.Limits;
import dev.classicready.finding.Finding;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.ReadProgress;
import dev.classicready.junit.RuleFixture;
import dev.classicready.rule.internal.RuleEngine;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judged unit by unit, in one thread or in several, an estate has the findings that it has as a whole. */
class RuleScopesTest {

    private static final RuleEngine ENGINE = RuleEngine.of(List.of(new ClassicMigrationRules()));

    static List<RuleFixture> fixtures() {
        return RuleFixturesTest.FIXTURES.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void finds_the_same_in_the_estate_as_in_its_units(RuleFixture fixture) {
        DescriptorsRead read = DescriptorReader.create()
                .read(
                        fixture.descriptors(),
                        Limits.DEFAULT,
                        new EstateBuilder().assumeAbsent(fixture.options().assumedAbsent()),
                        ReadProgress.NONE);
        TranslationOptions planned = fixture.options().translation();
        LocalDate asOf = fixture.options().asOf().orElse(ENGINE.catalogue().knowledgeDate());

        List<Finding> whole =
                ENGINE.judgeWhole(read.estate(), read.sources(), asOf, planned).findings();

        assertThat(ENGINE.judge(read.estate(), read.sources(), asOf, planned, 1).findings())
                .isEqualTo(whole);
        assertThat(ENGINE.judge(read.estate(), read.sources(), asOf, planned, 4).findings())
                .isEqualTo(whole);
    }
}
