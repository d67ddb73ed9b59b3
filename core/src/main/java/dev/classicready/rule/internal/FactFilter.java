package dev.classicready.rule.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;

/**
 * The conditions that rules put on facts of a type by themselves, as the rule base's network holds them. A fact that
 * meets those of no pattern changes nothing in a session, and most facts are of that kind: asking costs less than
 * letting them in.
 */
final class FactFilter {

    private final boolean open;
    private final AlphaNodeFieldConstraint[] conditions;
    private final FactFilter[] further;

    private FactFilter(boolean open, AlphaNodeFieldConstraint[] conditions, FactFilter[] further) {
        this.open = open;
        this.conditions = conditions;
        this.further = further;
    }

    /** What rules ask of facts of a type. */
    static FactFilter of(InternalRuleBase rules, Class<?> type) {
        return behind(rules.getRete().getObjectTypeNodes().stream()
                .filter(node ->
                        ((ClassObjectType) node.getObjectType()).getClassType().isAssignableFrom(type))
                .toList());
    }

    private static FactFilter behind(List<? extends ObjectSource> nodes) {
        List<AlphaNode> asking = new ArrayList<>();
        boolean open = false;
        for (ObjectSource node : nodes) {
            for (ObjectSink sink : node.getObjectSinkPropagator().getSinks()) {
                if (sink instanceof AlphaNode alpha) {
                    asking.add(alpha);
                } else {
                    open = true;
                }
            }
        }
        return new FactFilter(
                open,
                asking.stream().map(AlphaNode::getConstraint).toArray(AlphaNodeFieldConstraint[]::new),
                asking.stream().map(alpha -> behind(List.of(alpha))).toArray(FactFilter[]::new));
    }

    /** Whether no rule matches facts of the type at all. */
    boolean isClosed() {
        return !open && conditions.length == 0;
    }

    /** Whether a fact of the type meets all the conditions of some pattern. */
    boolean passes(InternalFactHandle fact, ValueResolver session) {
        if (open) {
            return true;
        }
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i].isAllowed(fact, session) && further[i].passes(fact, session)) {
                return true;
            }
        }
        return false;
    }
}
