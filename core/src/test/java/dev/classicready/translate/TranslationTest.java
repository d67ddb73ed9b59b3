package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code translation/} holds classic documents and {@code arm.json}, what they become for each target.
 * {@code -Dclassicready.golden=write} writes the latter anew, to be looked at before it is committed.
 */
class TranslationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    static Stream<TranslationCase> cases() {
        return TranslationCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void classic_documents_become_templates(TranslationCase each) throws IOException {
        ObjectNode both = JSON.createObjectNode();
        for (Target target : Target.values()) {
            both.set(target.toString(), translate(each.estate(), target));
        }
        String actual = pretty(both);
        if ("write".equals(System.getProperty("classicready.golden"))) {
            Files.writeString(each.golden(), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(each.golden()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equal_documents_give_equal_bytes(TranslationCase each) throws IOException {
        write(each.estate(), Target.CURRENT, folder.resolve("one"));
        write(each.estate(), Target.CURRENT, folder.resolve("two"));
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    private ObjectNode translate(ClassicEstate estate, Target target) throws IOException {
        Path written = folder.resolve(target.toString());
        write(estate, target, written);
        ObjectNode node = JSON.createObjectNode();
        TreeMap<String, String> contents = contents(written);
        for (String file : contents.keySet()) {
            if (file.matches(".*template(-\\d+)?\\.json")) {
                node.set(file, JSON.readTree(contents.get(file)));
            } else if (file.matches(".*\\.(cscfg|csdef)")) {
                ArrayNode lines = node.putArray(file);
                contents.get(file).lines().forEach(lines::add);
            }
        }
        MigrationPlan plan = plan(estate, target);
        ArrayNode mapping = node.putArray("mapping");
        plan.mapping().map(TranslationTest::line).forEach(mapping::add);
        ObjectNode untranslated = node.putObject("untranslated");
        plan.untranslated().forEach(u -> untranslated.put(u.classic().path(), u.why()));
        return node;
    }

    private static String line(Mapping mapping) {
        return mapping.rule() + " " + mapping.classic().path() + " -> " + String.join(", ", mapping.arm())
                + (mapping.note() == null ? "" : " | " + mapping.note());
    }

    private static void write(ClassicEstate estate, Target target, Path to) throws IOException {
        PlanWriter.write(plan(estate, target), to);
    }

    private static MigrationPlan plan(ClassicEstate estate, Target target) {
        TranslationOptions options = TranslationOptions.DEFAULT.withTarget(target);
        return MigrationPlan.of(estate, List.of(), new PlanOptions(options, LocalDate.of(2026, 11, 21)));
    }

    private static TreeMap<String, String> contents(Path root) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static String pretty(ObjectNode node) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JSON.writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(node)
                + "\n";
    }
}
