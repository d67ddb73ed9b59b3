package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Limits;
import dev.classicready.finding.Finding;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.ReadProgress;
import dev.classicready.junit.RuleFixture;
import dev.classicready.junit.RuleFixtures;
import dev.classicready.rule.internal.RuleEngine;
import dev.classicready.translate.TranslationOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judged unit by unit, in one thread or in several, an estate has the findings that it has as a whole. */
class RuleScopesTest {

    private static final RuleEngine ENGINE = RuleEngine.of(List.of(new ClassicMigrationRules()));
    private static final List<RuleFixture> SITUATIONS =
            RuleFixtures.ofSituations(Path.of("src/test/resources/situations")).all();
    private static final List<LocalDate> DAYS = Stream.of(
                    "2016-06-01", "2019-01-01", "2021-06-01", "2023-06-01", "2026-11-21")
            .map(LocalDate::parse)
            .toList();

    static List<RuleFixture> fixtures() {
        return RuleFixturesTest.FIXTURES.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void finds_the_same_in_the_estate_as_in_its_units(RuleFixture fixture) {
        compare(
                fixture.descriptors(),
                new EstateBuilder().assumeAbsent(fixture.options().assumedAbsent()),
                fixture.options().asOf().orElse(ENGINE.catalogue().knowledgeDate()),
                fixture.options().translation());
    }

    /**
     * Estates thrown together from cases, where services of the same name meet and contradict one another in one
     * subscription, share networks with strangers, and stand beside other subscriptions.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void finds_the_same_in_estates_thrown_together(long seed) {
        Random random = new Random(seed);
        List<RuleFixture> cases = new ArrayList<>(fixtures());
        cases.addAll(SITUATIONS);
        Collections.shuffle(cases, random);
        List<RuleFixture> drawn = cases.subList(0, 3 + random.nextInt(25));
        Descriptors together = drawn.stream()
                .map(drawnCase -> random.nextInt(3) == 0
                        ? drawnCase.descriptors().inSubscription("subscription-" + random.nextInt(3))
                        : drawnCase.descriptors())
                .reduce(Descriptors::and)
                .orElseThrow();

        List<Finding> found = compare(
                together,
                new EstateBuilder().assumeAbsent(drawn.get(0).options().assumedAbsent()),
                DAYS.get(random.nextInt(DAYS.size())),
                drawn.get(0).options().translation());

        assertThat(found).as("findings in an estate of %s", drawn).isNotEmpty();
    }

    private static List<Finding> compare(
            Descriptors descriptors, EstateBuilder builder, LocalDate asOf, TranslationOptions planned) {
        DescriptorsRead read = DescriptorReader.create().read(descriptors, Limits.DEFAULT, builder, ReadProgress.NONE);

        List<Finding> whole =
                ENGINE.judgeWhole(read.estate(), read.sources(), asOf, planned).findings();

        assertThat(ENGINE.judge(read.estate(), read.sources(), asOf, planned, 1).findings())
                .isEqualTo(whole);
        assertThat(ENGINE.judge(read.estate(), read.sources(), asOf, planned, 4).findings())
                .isEqualTo(whole);
        return whole;
    }
}
