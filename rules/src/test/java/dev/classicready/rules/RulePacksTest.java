package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.rule.RulePack;
import dev.classicready.rule.SourceDocument;
import dev.classicready.rule.internal.RuleEngine;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private final RulePack ours = new ClassicMigrationRules();

    /** A pack whose rules are those of another. */
    private record Copy(RulePack of, String name, String modelIndex) implements RulePack {

        @Override
        public String version() {
            return of.version();
        }

        @Override
        public LocalDate knowledgeDate() {
            return of.knowledgeDate();
        }

        @Override
        public List<SourceDocument> documents() {
            return of.documents();
        }
    }

    @Test
    void two_packs_cannot_have_the_same_rule() {
        RulePack copy = new Copy(ours, "house-rules", ours.modelIndex());

        assertThatIllegalStateException()
                .isThrownBy(() -> RuleEngine.of(List.of(ours, copy)))
                .withMessageMatching(
                        "the rule [A-Za-z.]+ is in the pack classicready-rules and in the pack house-rules; "
                                + "an id belongs to one rule: leave one pack out, or rename the rule");
    }

    @Test
    void a_pack_without_compiled_rules_is_broken() {
        RulePack empty = new Copy(ours, "house-rules", "META-INF/kie/none/drools-model");

        assertThatIllegalStateException()
                .isThrownBy(() -> RuleEngine.of(List.of(ours, empty)))
                .withMessage("rule pack house-rules has no compiled rules: META-INF/kie/none/drools-model is missing; "
                        + "expected META-INF/kie/GROUP/ARTIFACT/drools-model, as the kie-maven-plugin writes it when it "
                        + "builds that module");
    }

    @Test
    void no_pack_at_all_is_an_error_and_not_a_clean_bill() throws IOException {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ReadinessAnalyzer.create(nothing))
                    .withMessageStartingWith("no rule pack on the class path");
        }
    }
}
