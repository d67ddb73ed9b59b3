package dev.classicready.examples.benchmarks;

import dev.classicready.rule.RulePack;
import dev.classicready.rule.SourceDocument;
import dev.classicready.rule.internal.RuleEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A pack of some of the platform's rules; everything else of it is the platform pack's. */
final class SomeRules implements RulePack {

    /** The engine makes the model by the name of its class: which rules it is to hold goes by this property. */
    private static final String CHOSEN = "classicready.benchmarks.rules";

    private static final RulePack PLATFORM =
            ServiceLoader.load(RulePack.class).findFirst().orElseThrow();

    private SomeRules() {}

    /** An engine with the rules of some ids, where a name before the dot stands for all rules of its file. */
    static synchronized RuleEngine engine(Collection<String> chosen) {
        System.setProperty(CHOSEN, String.join(",", chosen));
        try {
            return RuleEngine.of(List.of(new SomeRules()));
        } finally {
            System.clearProperty(CHOSEN);
        }
    }

    /** The names of the rule files, as ids begin with them. */
    static Set<String> files() {
        Set<String> files = new TreeSet<>();
        new Rules(rule -> true).getRules().forEach(rule -> files.add(file(rule.getName())));
        return files;
    }

    private static String file(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    @Override
    public String name() {
        return "some rules";
    }

    @Override
    public String version() {
        return PLATFORM.version();
    }

    @Override
    public LocalDate knowledgeDate() {
        return PLATFORM.knowledgeDate();
    }

    @Override
    public String modelIndex() {
        return "dev/classicready/examples/benchmarks/some-rules";
    }

    @Override
    public List<SourceDocument> documents() {
        return PLATFORM.documents();
    }

    @Override
    public Optional<String> page(String ruleId) {
        return PLATFORM.page(ruleId);
    }

    /** The compiled rules of the platform pack without all others. */
    public static final class Rules implements Model {

        private final List<Model> all = models();
        private final Predicate<String> chosen;

        public Rules() {
            this(Set.of(System.getProperty(CHOSEN).split(","))::contains);
        }

        private Rules(Predicate<String> chosen) {
            this.chosen = chosen;
        }

        private static List<Model> models() {
            List<Model> models = new ArrayList<>();
            ClassLoader loader = PLATFORM.getClass().getClassLoader();
            try (InputStream index = loader.getResourceAsStream(PLATFORM.modelIndex());
                    BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
                for (String line : lines.lines().toList()) {
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
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getName() {
            return all.get(0).getName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as Drools declares it
        public List<Global> getGlobals() {
            return all.stream().flatMap(m -> m.getGlobals().stream()).toList();
        }

        @Override
        public List<Rule> getRules() {
            return all.stream()
                    .flatMap(m -> m.getRules().stream())
                    .filter(r -> chosen.test(r.getName()) || chosen.test(file(r.getName())))
                    .toList();
        }

        @Override
        public List<Query> getQueries() {
            return all.stream().flatMap(m -> m.getQueries().stream()).toList();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return all.stream().flatMap(m -> m.getTypeMetaDatas().stream()).toList();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return all.stream().flatMap(m -> m.getEntryPoints().stream()).toList();
        }
    }
}
