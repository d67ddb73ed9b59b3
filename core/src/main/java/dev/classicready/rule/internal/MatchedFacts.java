package dev.classicready.rule.internal;

import dev.classicready.fact.Fact;
import dev.classicready.fact.Interest;
import dev.classicready.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * Which facts some rule looks at. Those that rules only name, beside the evidence that they need, need not enter a
 * session.
 */
final class MatchedFacts implements Interest {

    private final Set<Class<?>> types;
    private final Set<String> names;
    private final ClassValue<Boolean> matched = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return types.stream().anyMatch(t -> t.isAssignableFrom(type));
        }
    };
    private final ClassValue<Boolean> named = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return names.contains(type.getSimpleName()) || namesItself(type);
        }
    };

    private MatchedFacts(Set<Class<?>> types, Set<String> names) {
        this.types = types;
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
        return new MatchedFacts(
                ((InternalRuleBase) rules)
                        .getRete().getObjectTypeNodes().stream()
                                .map(node -> ((ClassObjectType) node.getObjectType()).getClassType())
                                .collect(Collectors.toUnmodifiableSet()),
                names);
    }

    private static boolean namesItself(Class<?> type) {
        try {
            return type.getMethod("kind").getDeclaringClass() != Fact.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no fact", e);
        }
    }

    /** Whether some rule matches a fact. */
    boolean has(Fact fact) {
        return matched.get(fact.getClass());
    }

    /** Whether some rule names the kind of a fact. */
    boolean names(Fact fact) {
        return named.get(fact.getClass()) && names.contains(fact.kind());
    }

    @Override
    public boolean in(Class<? extends Fact> type, String... circumstances) {
        return matched.get(type)
                || names.contains(type.getSimpleName())
                || Arrays.stream(circumstances).anyMatch(names::contains);
    }
}
