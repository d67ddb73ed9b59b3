package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
                        "target",
                        "mapping",
                        "untranslated",
                        "waves",
                        "entryTemplates",
                        "resourceGroups",
                        "cloudServices",
                        "needs");
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
    void no_template_of_thousands_of_resources_goes_beyond_what_azure_takes() throws IOException {
        ClassicEstate estate = SampleEstates.machines(1_200, 1_200);
        write(estate);
        int resources = 0;
        List<Path> templates;
        try (Stream<Path> files = Files.walk(folder)) {
            templates = files.filter(f -> f.getFileName().toString().matches("template(-\\d+)?\\.json"))
                    .toList();
        }
        for (Path file : templates) {
            JsonNode template = JSON.readTree(file.toFile());
            assertThat(Files.size(file)).as(file.toString()).isLessThan(4L << 20);
            assertThat(template.path("resources").size()).isLessThanOrEqualTo(800);
            assertThat(template.path("parameters").size()).isLessThanOrEqualTo(256);
            resources += template.path("resources").size();
        }
        assertThat(resources).isGreaterThan(4_000);
        String runbook = Files.readString(folder.resolve("runbook.md"));
        assertThat(runbook).doesNotContain("az deployment sub create");
        int place = -1;
        for (int i = 1; i < templates.size() - 2; i++) {
            String name = "svc0-migrated/template" + (i == 1 ? "" : "-" + i) + ".json";
            int next = runbook.indexOf("Deploy " + name);
            assertThat(next).as(name + " comes after the one before it").isGreaterThan(place);
            place = next;
        }
    }

    @Test
    void what_fits_has_one_template_for_the_subscription() throws IOException {
        write(SampleEstates.rich());
        assertThat(Files.readString(folder.resolve("runbook.md")))
                .contains("az deployment sub create -l westeurope -f 'main.json' -p ");
        JsonNode main = JSON.readTree(folder.resolve("main.json").toFile());
        assertThat(Files.size(folder.resolve("main.json"))).isLessThan(4L << 20);
        assertThat(main.path("parameters").size()).isLessThanOrEqualTo(256);
        main.path("parameters")
                .forEach(p -> assertThat(p.path("metadata").path("description").asText())
                        .isNotBlank());
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

    @Test
    void what_an_earlier_plan_left_goes_and_nothing_else() throws IOException {
        ClassicEstate before = estate("one", "hub", "old");
        assertThat(write(before)).isEmpty();
        List<String> own = List.of(
                "hub-migrated/notes.txt", "mine/template.json", "old-migrated/template.json.orig", "template.json");
        for (String file : own) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "mine");
        }

        assertThat(write(estate("one", "hub")))
                .containsExactly("old-migrated/parameters.json", "old-migrated/template.json");

        assertThat(files())
                .containsExactly(
                        "hub-migrated/notes.txt",
                        "hub-migrated/parameters.json",
                        "hub-migrated/template.json",
                        "main.json",
                        "mine/template.json",
                        "old-migrated/template.json.orig",
                        "plan.json",
                        "runbook.md",
                        "template.json");
        assertThat(write(estate("one", "hub"))).isEmpty();
    }

    @Test
    void an_entry_template_goes_where_the_plan_no_longer_fits_one() throws IOException {
        write(estate("one", "old"));
        assertThat(write(SampleEstates.machines(400, 400)))
                .containsExactly("main.json", "old-migrated/parameters.json", "old-migrated/template.json");
        assertThat(folder.resolve("main.json")).doesNotExist();
        assertThat(folder.resolve("old-migrated")).doesNotExist();

        List<String> removed = write(estate("one", "old"));
        assertThat(removed)
                .contains("svc0-migrated/template.json", "svc0-migrated/template-2.json")
                .contains("svc0-migrated/parameters.json", "svc0-migrated/template-2.parameters.json");
        assertThat(files())
                .containsExactly(
                        "main.json",
                        "old-migrated/parameters.json",
                        "old-migrated/template.json",
                        "plan.json",
                        "runbook.md");
    }

    @Test
    void an_index_that_names_other_files_has_none_of_them_removed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/elsewhere"));
        Path plan = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(outside.resolve("template.json"), "{}");
        Files.createSymbolicLink(plan.resolve("linked"), outside);
        Files.writeString(plan.resolve("notes.json"), "{}");
        Files.writeString(plan.resolve("plan.json"), """
                {"entryTemplates": ["notes.json", "../main.json"],
                 "resourceGroups": [{"template": "linked/template.json", "parameters": "notes.json",
                                     "furtherTemplates": ["../outside/elsewhere/template.json", 7]},
                                    {"template": null}, "runbook.md", 3],
                 "cloudServices": [{"file": "../outside/cloud-services/web/web.cscfg"}, {}]}
                """);

        assertThat(PlanWriter.write(plan(estate("one", "hub")), plan)).isEmpty();

        assertThat(outside.resolve("template.json")).isRegularFile();
        assertThat(plan.resolve("notes.json")).isRegularFile();
    }

    @Test
    void the_index_of_an_earlier_plan_stays_until_a_new_one_is_complete() throws IOException {
        write(estate("one", "old"));
        String earlier = Files.readString(folder.resolve("plan.json"));
        Files.writeString(folder.resolve("hub-migrated"), "a file where a folder has to be");

        assertThatThrownBy(() -> write(estate("one", "hub"))).isInstanceOf(IOException.class);

        assertThat(folder.resolve("plan.json")).hasContent(earlier);
        assertThat(files()).contains("old-migrated/template.json").doesNotContain("plan.json.part");
        Files.delete(folder.resolve("hub-migrated"));
        assertThat(write(estate("one", "hub")))
                .containsExactly("old-migrated/parameters.json", "old-migrated/template.json");
    }

    @Test
    void a_folder_in_place_of_the_index_or_the_runbook_is_left_alone() throws IOException {
        for (String name : List.of("plan.json", "runbook.md")) {
            Path taken = Files.createDirectories(folder.resolve(name));

            assertThatThrownBy(() -> write(estate("one", "hub")))
                    .as(name)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(taken + ": there is a folder where a file is expected");

            Files.delete(taken);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void what_is_no_index_of_a_plan_is_overwritten() throws IOException {
        for (String other : List.of("", "[]", "7", "{\"resourceGroups\": 7, \"cloudServices\": {\"a\": 1}", "<x/>")) {
            Files.writeString(folder.resolve("plan.json"), other);
            assertThat(write(estate("one", "hub"))).as(other).isEmpty();
        }
    }

    private static ClassicEstate estate(String subscription, String... networks) {
        EstateBuilder estate = new EstateBuilder();
        for (String network : networks) {
            estate.add(SampleEstates.network(network, "10.1.0.0/16").inSubscription(subscription));
        }
        return estate.build();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> write(ClassicEstate estate) throws IOException {
        return PlanWriter.write(plan(estate), folder);
    }

    private static MigrationPlan plan(ClassicEstate estate) {
        return MigrationPlan.of(
                estate, List.of(), new PlanOptions(TranslationOptions.DEFAULT, LocalDate.of(2026, 11, 21)));
    }
}
