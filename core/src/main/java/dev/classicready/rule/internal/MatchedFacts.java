package dev.classicready.rule.internal;

import dev.classicready.fact.Fact;
import dev.classicready.fact.Interest;
import dev.classicready.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * Which facts some rule looks at. Those that rules only name, beside the evidence that they need, need not enter a
 * session, nor those that meet no rule's conditions.
 */
final class MatchedFacts implements Interest {

    private final InternalRuleBase rules;
    private final Set<String> names;
    private final ClassValue<Wanted> wanted = new ClassValue<>() {
        @Override
        protected Wanted computeValue(Class<?> type) {
            return new Wanted(FactFilter.of(rules, type), names.contains(type.getSimpleName()) || namesItself(type));
        }
    };

    /**
     * What is wanted of the facts of one type.
     *
     * @param filter what rules ask of them
     * @param named whether rules name their kind, or may name it where each tells its own
     */
    record Wanted(FactFilter filter, boolean named) {}

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

    Wanted of(Class<? extends Fact> type) {
        return wanted.get(type);
    }

    /** Whether some rule names a kind of facts. */
    boolean name(String kind) {
        return names.contains(kind);
    }

    @Override
    public boolean in(Class<? extends Fact> type, String... circumstances) {
        return !of(type).filter().isClosed()
                || names.contains(type.getSimpleName())
                || Arrays.stream(circumstances).anyMatch(names::contains);
    }
}
