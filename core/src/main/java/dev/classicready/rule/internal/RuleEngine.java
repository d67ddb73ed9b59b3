package dev.classicready.rule.internal;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.Workers;
import dev.classicready.fact.Facts;
import dev.classicready.finding.Finding;
import dev.classicready.rule.JudgeProgress;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RulePack;
import dev.classicready.rule.RuleScope;
import dev.classicready.translate.TranslationOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Runs compiled rules over facts. The rule base is built once and shared; a session lives for one batch of units. The
 * order in which Drools fires does not matter: findings are sorted.
 */
public final class RuleEngine {

    /** Weight of the units in one session: enough to make the session's own cost small, few enough to share them out. */
    private static final int BATCH = 1_000;

    /** What a cloud service weighs beside a resource of a unit. */
    private static final int SERVICE = 40;

    private final KieBase rules;
    private final MatchedFacts matched;
    private final RuleCatalogue catalogue;
    private final TextTemplates templates = new TextTemplates();

    private RuleEngine(KieBase rules, RuleCatalogue catalogue) {
        this.rules = rules;
        this.matched = MatchedFacts.by(rules, catalogue);
        this.catalogue = catalogue;
    }

    /**
     * What the rules found.
     *
     * @param findings sorted, each once
     * @param factsByUnit the kinds of facts that each unit has, of those that rules name
     */
    public record Result(List<Finding> findings, Map<MigrationUnit, Set<String>> factsByUnit) {}

    /**
     * Builds the rule base of some packs.
     *
     * @throws IllegalStateException if a pack's rules cannot be loaded, or one of them lacks metadata
     */
    public static RuleEngine of(List<RulePack> packs) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = RuleEngine.class.getClassLoader();
        // Drools takes its services from the context class loader at its first use and keeps what it found then.
        thread.setContextClassLoader(own);
        try {
            List<Model> models = new ArrayList<>();
            Map<String, RulePack> packByRule = new HashMap<>();
            for (RulePack pack : packs) {
                List<Model> rulesOfPack = models(pack);
                rulesOfPack.forEach(model -> model.getRules().forEach(rule -> claim(rule.getName(), pack, packByRule)));
                models.addAll(rulesOfPack);
            }
            KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            KieBase rules = KieBaseBuilder.createKieBaseFromModel(models, configuration);
            rules.newKieSession().dispose();
            return new RuleEngine(rules, catalogue(rules, packs, packByRule));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Model> models(RulePack pack) {
        ClassLoader loader = pack.getClass().getClassLoader();
        List<Model> models = new ArrayList<>();
        try (InputStream index = loader.getResourceAsStream(pack.modelIndex())) {
            if (index == null) {
                throw new IllegalStateException(
                        "rule pack " + pack.name() + " has no compiled rules: " + pack.modelIndex()
                                + " is missing; expected META-INF/kie/GROUP/ARTIFACT/drools-model, as the"
                                + " kie-maven-plugin writes it when it builds that module");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add((Model) Class.forName(line.strip(), true, loader)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule pack " + pack.name() + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static void claim(String rule, RulePack pack, Map<String, RulePack> packByRule) {
        RulePack other = packByRule.put(rule, pack);
        if (other != null) {
            throw new IllegalStateException("the rule " + rule + " is in the pack " + other.name() + " and in the pack "
                    + pack.name() + "; an id belongs to one rule: leave one pack out, or rename the rule");
        }
    }

    private static RuleCatalogue catalogue(KieBase rules, List<RulePack> packs, Map<String, RulePack> packByRule) {
        Map<String, MetadataReader> readers = new HashMap<>();
        for (RulePack pack : packs) {
            if (readers.put(pack.name(), new MetadataReader(pack, packs)) != null) {
                throw new IllegalStateException("two rule packs have the name " + pack.name() + "; leave one out");
            }
        }
        List<RuleMetadata> metadata = new ArrayList<>();
        for (KiePackage kiePackage : rules.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                RulePack pack = Objects.requireNonNull(packByRule.get(rule.getName()));
                metadata.add(Objects.requireNonNull(readers.get(pack.name())).read(rule.getName(), rule.getMetaData()));
            }
        }
        if (metadata.isEmpty()) {
            throw new IllegalStateException("the rule packs on the class path hold no rules");
        }
        return new RuleCatalogue(metadata, packs);
    }

    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** Judges an estate with rules of each scope in sessions of their own. */
    public Result judge(ClassicEstate estate, SourceFiles files, LocalDate asOf, int threads) {
        return judge(estate, files, asOf, TranslationOptions.DEFAULT, threads);
    }

    /** The same, where the estate would be translated with options. */
    public Result judge(
            ClassicEstate estate, SourceFiles files, LocalDate asOf, TranslationOptions planned, int threads) {
        return judge(estate, files, asOf, planned, threads, JudgeProgress.NONE, new Cancellation());
    }

    /** The same, telling how far it has come, until it is stopped. */
    public Result judge(
            ClassicEstate estate,
            SourceFiles files,
            LocalDate asOf,
            TranslationOptions planned,
            int threads,
            JudgeProgress progress,
            Cancellation cancellation) {
        cancellation.check();
        Facts facts = Facts.of(estate, asOf, planned, matched);
        FindingMaker findings = new FindingMaker(catalogue, templates, files, asOf);
        Set<String> unitRules = names(RuleScope.UNIT, asOf);
        Set<String> estateRules = names(RuleScope.ESTATE, asOf);
        JudgeCount count = new JudgeCount(progress, estate.units().size());
        List<Callable<Batch>> work = new ArrayList<>();
        for (List<MigrationUnit> units : batches(longestFirst(estate))) {
            work.add(() -> {
                cancellation.check();
                Batch batch = new Batch(rules, matched, unitRules, findings, cancellation);
                batch.run(to -> units.forEach(u -> facts.ofUnit(u, to)));
                count.judged(units.size());
                return batch;
            });
        }
        work.add(() -> new Batch(rules, matched, estateRules, findings, cancellation).run(facts::ofEstate));
        return collect(run(work, threads));
    }

    /** The facts of a subscription take the longest to make: they count what the whole of it needs. */
    private static List<MigrationUnit> longestFirst(ClassicEstate estate) {
        return Stream.concat(
                        estate.units(UnitKind.SUBSCRIPTION),
                        estate.units().stream().filter(u -> u.kind() != UnitKind.SUBSCRIPTION))
                .toList();
    }

    /** Judges an estate with all rules in one session; findings are the same, which tests rely on. */
    public Result judgeWhole(ClassicEstate estate, SourceFiles files, LocalDate asOf, TranslationOptions planned) {
        Facts facts = Facts.of(estate, asOf, planned, matched);
        Set<String> all = names(RuleScope.UNIT, asOf);
        all.addAll(names(RuleScope.ESTATE, asOf));
        FindingMaker findings = new FindingMaker(catalogue, templates, files, asOf);
        return collect(List.of(new Batch(rules, matched, all, findings, new Cancellation()).run(to -> {
            facts.ofEstate(to);
            estate.units().forEach(u -> facts.ofUnit(u, to));
        })));
    }

    private Set<String> names(RuleScope scope, LocalDate asOf) {
        Set<String> names = new TreeSet<>();
        catalogue.holdingOn(asOf).stream().filter(r -> r.scope() == scope).forEach(r -> names.add(r.id()));
        return names;
    }

    /** Units by the number of their cloud services, which stands for that of their facts. */
    private static List<List<MigrationUnit>> batches(List<MigrationUnit> units) {
        List<List<MigrationUnit>> batches = new ArrayList<>();
        List<MigrationUnit> batch = new ArrayList<>();
        int weight = 0;
        for (MigrationUnit unit : units) {
            batch.add(unit);
            weight += 2 + unit.parts().size() + SERVICE * unit.cloudServices().size();
            if (weight >= BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
                weight = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private static List<Batch> run(List<Callable<Batch>> work, int threads) {
        List<Batch> done = new ArrayList<>(work.size());
        if (threads <= 1 || work.size() < 3) {
            for (Callable<Batch> batch : work) {
                done.add(call(batch));
            }
            return done;
        }
        try (Workers workers = Workers.of("judging", threads)) {
            for (Future<Batch> batch : workers.threads().invokeAll(work)) {
                done.add(batch.get());
            }
            return done;
        } catch (InterruptedException e) {
            throw AnalysisCancelledException.interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AnalysisCancelledException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a rule failed: " + e.getCause(), e.getCause());
        }
    }

    private static Batch call(Callable<Batch> batch) {
        try {
            return batch.call();
        } catch (AnalysisCancelledException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a rule failed: " + e, e);
        }
    }

    private static Result collect(Collection<Batch> batches) {
        List<Finding> findings = new ArrayList<>();
        Map<MigrationUnit, Set<String>> facts = new HashMap<>();
        Map<Set<String>, Set<String>> shared = new HashMap<>();
        for (Batch batch : batches) {
            findings.addAll(batch.findings());
            batch.factsByUnit()
                    .forEach((unit, kinds) -> facts.merge(unit, shared.computeIfAbsent(kinds, k -> k), (some, more) -> {
                        Set<String> all = new TreeSet<>(some);
                        all.addAll(more);
                        return all;
                    }));
        }
        return new Result(sorted(findings), facts);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        findings.sort(null);
        List<Finding> distinct = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (distinct.isEmpty() || finding.compareTo(distinct.get(distinct.size() - 1)) != 0) {
                distinct.add(finding);
            }
        }
        return List.copyOf(distinct);
    }
}
