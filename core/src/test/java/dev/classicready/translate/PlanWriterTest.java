package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void the_plan_holds_what_is_promised() throws IOException {
        write(SampleEstates.rich());
        JsonNode plan = JSON.readTree(folder.resolve("plan.json").toFile());
        assertThat(plan.fieldNames())
                .toIterable()
                .containsExactly(
                        "target", "waves", "resourceGroups", "cloudServices", "mapping", "untranslated", "needs");
        assertThat(plan.path("mapping").size()).isGreaterThan(50);
        for (JsonNode group : plan.path("resourceGroups")) {
            assertThat(folder.resolve(group.path("template").asText())).isRegularFile();
            assertThat(folder.resolve(group.path("parameters").asText())).isRegularFile();
        }
        assertThat(folder.resolve("main.json")).isRegularFile();
        assertThat(Files.readString(folder.resolve("runbook.md")))
                .startsWith("# Runbook\n")
                .doesNotContain("\r");
    }

    @Test
    void a_large_group_is_divided_among_templates() throws IOException {
        write(SampleEstates.machines(400, 400));
        JsonNode plan = JSON.readTree(folder.resolve("plan.json").toFile());
        JsonNode service =
                plan.path("resourceGroups").get(plan.path("resourceGroups").size() - 1);
        assertThat(service.path("furtherTemplates").size()).isPositive();
        assertThat(folder.resolve("main.json")).doesNotExist();
        int resources = 0;
        try (Stream<Path> files = Files.list(folder.resolve("svc0-migrated"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("template(-\\d+)?\\.json"))
                    .toList()) {
                assertThat(Files.size(file)).isLessThan(4L << 20);
                int here = JSON.readTree(file.toFile()).path("resources").size();
                assertThat(here).isLessThanOrEqualTo(800);
                resources += here;
            }
        }
        assertThat(resources).isEqualTo(service.path("resources").asInt());
        assertThat(Files.readString(folder.resolve("runbook.md"))).contains("template-2.json");
    }

    @Test
    void several_subscriptions_have_folders_of_their_own() throws IOException {
        ClassicEstate estate = new EstateBuilder()
                .add(SampleEstates.network("hub", "10.1.0.0/16").inSubscription("one"))
                .add(SampleEstates.network("hub", "10.1.0.0/16").inSubscription("CON"))
                .build();
        write(estate);
        assertThat(folder.resolve("one/hub-migrated/template.json")).isRegularFile();
        assertThat(folder.resolve("one/main.json")).isRegularFile();
        assertThat(folder.resolve("CON")).doesNotExist();
    }

    @Test
    void no_secret_gets_into_a_file() throws IOException {
        write(SampleEstates.rich());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("sig=abc");
            }
        }
    }

    private void write(ClassicEstate estate) throws IOException {
        PlanWriter.write(
                MigrationPlan.of(
                        estate, List.of(), new PlanOptions(TranslationOptions.DEFAULT, LocalDate.of(2026, 11, 21))),
                folder);
    }
}
