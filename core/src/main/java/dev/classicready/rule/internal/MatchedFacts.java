package dev.classicready.rule.internal;

import dev.classicready.fact.Fact;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/** Which facts some rule looks at. The others decide what evidence is needed, and need not enter a session. */
final class MatchedFacts {

    private final Set<Class<?>> types;
    private final ClassValue<Boolean> matched = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return types.stream().anyMatch(t -> t.isAssignableFrom(type));
        }
    };

    private MatchedFacts(Set<Class<?>> types) {
        this.types = types;
    }

    static MatchedFacts by(KieBase rules) {
        return new MatchedFacts(((InternalRuleBase) rules)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> ((ClassObjectType) node.getObjectType()).getClassType())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Fact fact) {
        return matched.get(fact.getClass());
    }
}
