package dev.classicready.examples.azuresdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SDK's models know every member of every resource: what is read into them and written again is the same. Estates are
 * the bundled one, those of the translation tests and of the rules' fixtures and, where the property
 * {@code classicready.corpus} names a folder, those of its files.
 */
class RoundTripTest {

    private static final Path BUNDLED = Path.of("..", "quickstart", "estate");
    private static final Path CASES = Path.of("..", "..", "core", "src", "test", "resources", "translation");
    private static final Path FIXTURES = Path.of("..", "..", "rules", "src", "test", "resources", "fixtures");
    private static final String TENANT = "[subscription().tenantId]";
    private static final Pattern PARAMETER = Pattern.compile("\\[parameters\\('([^']+)'\\)]");

    /** What belongs to the template's language, not to the resource. */
    private static final Set<String> OF_THE_TEMPLATE =
            Set.of("type", "apiVersion", "name", "dependsOn", "condition", "copy", "scope");

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    static Stream<Path> estates() throws IOException {
        List<Path> estates = new ArrayList<>(List.of(BUNDLED));
        estates.addAll(find(CASES, p -> Files.isDirectory(p) && !p.equals(CASES)));
        estates.addAll(find(
                FIXTURES, p -> Files.isDirectory(p) && FIXTURES.relativize(p).getNameCount() == 2));
        String corpus = System.getProperty("classicready.corpus");
        if (corpus != null) {
            estates.addAll(find(Path.of(corpus), Files::isRegularFile));
        }
        return estates.stream();
    }

    private static List<Path> find(Path root, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(wanted).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("estates")
    void the_models_lose_nothing(Path documents) throws IOException {
        ClassicEstate estate =
                DescriptorReader.create().read(Descriptors.from(documents)).estate();
        for (Target target : Target.values()) {
            TranslationOptions options = TranslationOptions.DEFAULT.withTarget(target);
            PlanWriter.write(
                    MigrationPlan.of(estate, List.of(), new PlanOptions(options, LocalDate.of(2026, 11, 21))),
                    folder.resolve(target.toString()));
        }
        Predicate<Path> template = p -> p.getFileName().toString().matches("template(-\\d+)?\\.json");
        for (Path file : find(folder, template)) {
            JsonNode read = json.readTree(file.toFile());
            for (JsonNode resource : read.path("resources")) {
                check((ObjectNode) resource, read.path("parameters"));
            }
        }
    }

    private void check(ObjectNode resource, JsonNode parameters) throws IOException {
        String type = resource.path("type").asText();
        if (SdkModels.hasModel(type)) {
            ObjectNode body = (ObjectNode) evaluate(resource, parameters);
            body.remove(OF_THE_TEMPLATE);
            List<String> lost = new ArrayList<>();
            compare(body, SdkModels.roundTrip(type, body.toString()), "", lost);
            assertThat(lost).as(type + " " + resource.path("name").asText()).isEmpty();
        }
    }

    /** Parameters have their default values, numbers any, a tenant an id; other expressions are as good as any text. */
    private JsonNode evaluate(JsonNode value, JsonNode parameters) {
        if (value.isObject()) {
            ObjectNode copy = json.createObjectNode();
            value.fields().forEachRemaining(e -> copy.set(e.getKey(), evaluate(e.getValue(), parameters)));
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = json.createArrayNode();
            value.forEach(v -> copy.add(evaluate(v, parameters)));
            return copy;
        }
        Matcher parameter = PARAMETER.matcher(value.asText());
        if (value.isTextual() && parameter.matches()) {
            JsonNode known = parameters.path(parameter.group(1)).path("defaultValue");
            return known.isMissingNode() || known.asText().startsWith("[") ? value : known;
        }
        return value.asText().equals(TENANT) ? TextNode.valueOf("00000000-0000-4000-8000-000000000000") : value;
    }

    private static void compare(JsonNode sent, JsonNode back, String path, List<String> lost) {
        if (sent.isObject()) {
            sent.fields().forEachRemaining(e -> {
                JsonNode other = back.path(e.getKey());
                boolean empty = e.getValue().isContainerNode() && e.getValue().isEmpty();
                if (!empty || !other.isMissingNode()) {
                    compare(e.getValue(), other, path + "/" + e.getKey(), lost);
                }
            });
        } else if (sent.isArray() && sent.size() == back.size()) {
            for (int i = 0; i < sent.size(); i++) {
                compare(sent.get(i), back.get(i), path + "/" + i, lost);
            }
        } else if (!sent.equals(back)) {
            lost.add(path + " was " + sent + " and is " + back);
        }
    }
}
