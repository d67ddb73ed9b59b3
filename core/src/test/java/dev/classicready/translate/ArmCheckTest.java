package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates pass the template checker that the property {@code classicready.armcheck} points at; without it, or without
 * node, the test is skipped and says so.
 */
class ArmCheckTest {

    /**
     * Warnings that templates may give, by rule, with the reason: the platform's target shows what the platform made, and
     * some of that is retired; and some things are as they were in classic, or cannot be told from descriptors.
     */
    private static final Map<String, String> EXPLAINED = Map.of(
            "nsg-open-management",
                    "ports that a classic endpoint or rule opened to everybody; a parameter narrows them",
            "lb", "a load-balanced set of UDP endpoints without a probe: UDP cannot be asked",
            "subnet", "a gateway's subnet smaller than /27 in an address space that has no room for more",
            "gateway", "unrelated networks of one subscription whose spaces overlap a local site's");

    /** Further ones of what the platform made. */
    private static final Map<String, String> EXPLAINED_OF_THE_PLATFORM = Map.of(
            "retired-basic-ip", "the platform made Basic addresses",
            "retired-basic-lb", "the platform made Basic load balancers",
            "retired-gateway-sku", "the platform kept the gateway's SKU",
            "retired-unmanaged-disk", "the platform went on using the VHDs",
            "retired-extension", "the platform kept extensions that have been retired since",
            "vm-size-retired", "the platform kept the size",
            "storage-https", "classic accounts took plain HTTP",
            "storage-kind", "the platform made general purpose v1 accounts",
            "storage-tls", "classic accounts took any version of TLS");

    /** Cloud services of web and worker roles go on having Basic addresses. */
    private static final String OF_CLOUD_SERVICES = "retired-basic-ip";

    @TempDir
    Path folder;

    @TempDir
    Path pairs;

    private String checker = "";

    @BeforeEach
    void find_the_checker() {
        checker = System.getProperty("classicready.armcheck", "");
        assumeTrue(!checker.isEmpty(), "the property classicready.armcheck names no template checker");
        assumeTrue(runs("node", "--version"), "node is not installed");
    }

    @Test
    void templates_of_every_estate_pass_the_checker() throws IOException, InterruptedException {
        int written = 0;
        Map<String, Path> estates = KnownEstates.all();
        String corpus = System.getProperty("classicready.corpus");
        if (corpus != null) {
            ProjectPairs.copy(Path.of(corpus), pairs).forEach(p -> estates.put("pair-" + p.getFileName(), p));
        }
        for (Map.Entry<String, Path> each : estates.entrySet()) {
            ClassicEstate estate = KnownEstates.read(each.getValue());
            for (Target target : Target.values()) {
                if (!estate.resources().isEmpty()) {
                    TranslationOptions options = TranslationOptions.DEFAULT.withTarget(target);
                    PlanWriter.write(
                            MigrationPlan.of(estate, List.of(), new PlanOptions(options, LocalDate.of(2026, 11, 21))),
                            folder.resolve(target.toString()).resolve(each.getKey()));
                    written++;
                }
            }
        }
        JsonNode report = check();
        assertThat(report.path("files").size()).isGreaterThan(written);
        assertThat(problems(report)).isEmpty();
    }

    private JsonNode check() throws IOException, InterruptedException {
        Path report = folder.resolve("report.txt");
        boolean ended = new ProcessBuilder(
                        "node",
                        "--max-old-space-size=1024",
                        Path.of(checker, "arm-check", "arm-check.mjs").toString(),
                        "--now",
                        "2026-11-21",
                        "--strict",
                        "--json",
                        folder.toString())
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor(10, TimeUnit.MINUTES);
        assertThat(ended).as("the checker came to an end").isTrue();
        return new ObjectMapper().readTree(report.toFile());
    }

    private static boolean isOfCloudService(JsonNode file) throws IOException {
        try (Stream<Path> templates =
                Files.walk(Path.of(file.path("file").asText()).getParent(), 2)) {
            for (Path template :
                    templates.filter(f -> f.toString().endsWith(".json")).toList()) {
                if (Files.readString(template).contains(ArmType.CLOUD_SERVICE.azureName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> problems(JsonNode report) throws IOException {
        List<String> problems = new ArrayList<>();
        for (JsonNode file : report.path("files")) {
            String name = file.path("file").asText().replace(folder + File.separator, "");
            for (JsonNode problem : file.path("problems")) {
                String rule = problem.path("rule").asText();
                boolean platform = name.startsWith(Target.PLATFORM.toString());
                boolean explained = problem.path("severity").asText().equals("warning")
                        && (EXPLAINED.containsKey(rule)
                                || platform && EXPLAINED_OF_THE_PLATFORM.containsKey(rule)
                                || rule.equals(OF_CLOUD_SERVICES) && isOfCloudService(file));
                if (!explained && !problem.path("severity").asText().equals("info")) {
                    problems.add(name + " " + problem);
                }
            }
        }
        return problems;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
