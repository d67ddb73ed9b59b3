package dev.classicready.rule.internal;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.fact.Fact;
import dev.classicready.fact.Hit;
import dev.classicready.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.base.base.ValueResolver;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** One session: facts go in, hits come out as findings. */
final class Batch extends DefaultRuleRuntimeEventListener {

    private final KieBase rules;
    private final MatchedFacts matched;
    private final Set<String> enabled;
    private final FindingMaker maker;
    private final Cancellation cancellation;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<MigrationUnit, Set<String>> factsByUnit = new HashMap<>();
    private @Nullable MigrationUnit unit;
    private Set<String> kinds = Set.of();

    /** @param enabled the ids of the rules that may fire */
    Batch(KieBase rules, MatchedFacts matched, Set<String> enabled, FindingMaker maker, Cancellation cancellation) {
        this.rules = rules;
        this.matched = matched;
        this.enabled = enabled;
        this.maker = maker;
        this.cancellation = cancellation;
    }

    Batch run(Consumer<Consumer<Fact>> source) {
        KieSession session = rules.newKieSession();
        InternalFactHandle candidate = new DefaultFactHandle();
        try {
            source.accept(fact -> {
                cancellation.check();
                MatchedFacts.Wanted wanted = matched.of(fact.getClass());
                if (wanted.named() && matched.name(fact.kind())) {
                    note(fact);
                }
                candidate.setObject(fact);
                if (wanted.filter().passes(candidate, (ValueResolver) session)) {
                    session.insert(fact);
                }
            });
            // Facts are of no interest to the listener.
            session.addEventListener(this);
            session.fireAllRules(match -> {
                cancellation.check();
                return enabled.contains(match.getRule().getName());
            });
        } finally {
            session.dispose();
        }
        return this;
    }

    /** What the rules found, in no order. */
    List<Finding> findings() {
        return findings;
    }

    /** The kinds of facts that each unit has, of those that rules name. */
    Map<MigrationUnit, Set<String>> factsByUnit() {
        return factsByUnit;
    }

    /** Facts of one unit come one after the other. */
    private void note(Fact fact) {
        if (fact.unit() != unit) {
            unit = fact.unit();
            kinds = factsByUnit.computeIfAbsent(unit, u -> new HashSet<>());
        }
        kinds.add(fact.kind());
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Hit hit) {
            findings.add(maker.finding(event.getRule().getName(), hit));
        }
    }
}
