package dev.classicready.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Arrays;
import org.drools.base.base.ValueResolver;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

class FactFilterTest {

    private final Variable<String> text = declarationOf(String.class);
    private final Variable<Long> number = declarationOf(Long.class);
    private final Variable<Object> thing = declarationOf(Object.class);

    @Test
    void a_fact_passes_that_meets_all_conditions_of_a_pattern() {
        KieBase rules = rules(pattern(text)
                .expr("long", t -> t.length() > 3)
                .expr("capital", t -> Character.isUpperCase(t.charAt(0))));

        assertThat(passes(rules, "Berlin")).isTrue();
        assertThat(passes(rules, "berlin")).isFalse();
        assertThat(passes(rules, "Bo")).isFalse();
    }

    @Test
    void the_pattern_of_one_rule_is_enough() {
        KieBase rules = KieBaseBuilder.createKieBaseFromModel(new ModelImpl()
                .addRule(rule("long").build(pattern(text).expr("long", t -> t.length() > 3), execute(() -> {})))
                .addRule(rule("empty").build(pattern(text).expr("empty", String::isEmpty), execute(() -> {}))));

        assertThat(passes(rules, "Berlin")).isTrue();
        assertThat(passes(rules, "")).isTrue();
        assertThat(passes(rules, "Bo")).isFalse();
    }

    @Test
    void a_pattern_without_conditions_lets_all_facts_of_its_type_in() {
        KieBase rules = rules(pattern(text), pattern(number).expr("large", n -> n > 9));

        assertThat(passes(rules, "")).isTrue();
        assertThat(passes(rules, 3L)).isFalse();
        assertThat(passes(rules, 3)).isFalse();
    }

    @Test
    void patterns_of_wider_types_ask_too() {
        KieBase rules = rules(
                pattern(text).expr("long", t -> t.length() > 3),
                pattern(thing).expr("shouting", t -> t.toString().endsWith("!")));

        assertThat(passes(rules, "Bo!")).isTrue();
        assertThat(passes(rules, "Bo")).isFalse();
        assertThat(passes(rules, 3)).isFalse();
    }

    @Test
    void conditions_that_join_facts_are_left_to_the_session() {
        KieBase rules = rules(
                pattern(number).expr("large", n -> n > 9),
                pattern(text).expr("as long", number, (t, n) -> t.length() == n));

        assertThat(passes(rules, "Bo")).isTrue();
    }

    @Test
    void what_must_not_be_there_passes_as_well() {
        KieBase rules = rules(pattern(text), not(pattern(number).expr("large", n -> n > 9)));

        assertThat(passes(rules, 10L)).isTrue();
        assertThat(passes(rules, 9L)).isFalse();
    }

    private static KieBase rules(RuleItemBuilder<?>... patterns) {
        RuleItemBuilder<?>[] whole = Arrays.copyOf(patterns, patterns.length + 1);
        whole[patterns.length] = execute(() -> {});
        return KieBaseBuilder.createKieBaseFromModel(
                new ModelImpl().addRule(rule("rule").build(whole)));
    }

    private static boolean passes(KieBase rules, Object fact) {
        KieSession session = rules.newKieSession();
        try {
            return FactFilter.of((InternalRuleBase) rules, fact.getClass())
                    .passes(new DefaultFactHandle(fact), (ValueResolver) session);
        } finally {
            session.dispose();
        }
    }
}
