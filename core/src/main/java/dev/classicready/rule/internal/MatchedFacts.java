package dev.classicready.rule.internal;

import dev.classicready.fact.Fact;
import dev.classicready.fact.Interest;
import dev.classicready.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.drools.base.base.ValueResolver;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * Which facts some rule looks at. Those that rules only name, beside the evidence that they need, need not enter a
 * session, nor those that meet no rule's conditions.
 */
final class MatchedFacts implements Interest {

    private final InternalRuleBase rules;
    private final Set<String> names;
    private final ClassValue<FactFilter> filters = new ClassValue<>() {
        @Override
        protected FactFilter computeValue(Class<?> type) {
            return FactFilter.of(rules, type);
        }
    };
    private final ClassValue<Boolean> named = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return names.contains(type.getSimpleName()) || namesItself(type);
        }
    };

    private MatchedFacts(InternalRuleBase rules, Set<String> names) {
        this.rules = rules;
        this.names = names;
    }

    static MatchedFacts by(KieBase rules, RuleCatalogue catalogue) {
        Set<String> names = new HashSet<>();
        catalogue.rules().stream().flatMap(rule -> rule.needs().stream()).forEach(need -> {
            names.addAll(need.notWith().values());
            if (need.onlyWith() != null) {
                names.add(need.onlyWith());
            }
        });
        return new MatchedFacts((InternalRuleBase) rules, names);
    }

    private static boolean namesItself(Class<?> type) {
        try {
            return type.getMethod("kind").getDeclaringClass() != Fact.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no fact", e);
        }
    }

    /** Whether a fact meets what some rule asks of it alone. */
    boolean has(InternalFactHandle fact, ValueResolver session) {
        return filters.get(fact.getObject().getClass()).passes(fact, session);
    }

    /** Whether some rule names the kind of a fact. */
    boolean names(Fact fact) {
        return named.get(fact.getClass()) && names.contains(fact.kind());
    }

    @Override
    public boolean in(Class<? extends Fact> type, String... circumstances) {
        return !filters.get(type).isClosed()
                || names.contains(type.getSimpleName())
                || Arrays.stream(circumstances).anyMatch(names::contains);
    }
}
