package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzureResourcesFormatTest {

    private static final String AUTOSCALE = """
            {
              "count": 2,
              "data": [
                {
                  "id": "/subscriptions/s1/resourceGroups/ops/providers/microsoft.insights/autoscalesettings/web",
                  "name": "web",
                  "type": "microsoft.insights/autoscalesettings",
                  "location": "westeurope",
                  "properties": { "enabled": true, "profiles": [ { "capacity": 2.5 } ], "target": null }
                },
                {
                  "id": "/subscriptions/S1/resourceGroups/er/providers/Microsoft.Network/expressRouteCircuits/line",
                  "name": "line",
                  "type": "microsoft.network/expressroutecircuits",
                  "location": "westeurope",
                  "properties": { "circuitProvisioningState": "Enabled", "allowClassicOperations": true }
                }
              ],
              "skip_token": null,
              "total_records": 2
            }
            """;

    @Test
    void resource_graph_shows_resources_with_properties_and_places() {
        JsonReads reads = JsonReads.of("export/graph.json", AUTOSCALE);

        assertThat(reads.kind()).isEqualTo(Evidence.AZURE_RESOURCES);
        assertThat(reads.problems()).isEmpty();
        AzureResource autoscale = reads.observations(AzureResource.class).get(1);
        assertThat(autoscale)
                .isEqualTo(new AzureResource(
                        "s1",
                        "/subscriptions/s1/resourceGroups/ops/providers/microsoft.insights/autoscalesettings/web",
                        "microsoft.insights/autoscalesettings",
                        "web",
                        "westeurope",
                        autoscale.properties(),
                        Places.NONE));
        assertThat(autoscale.properties())
                .containsEntry("enabled", true)
                .containsEntry("target", null)
                .hasEntrySatisfying("profiles", p -> assertThat(p.toString()).isEqualTo("[{capacity=2.5}]"));
        assertThat(reads.place(autoscale, "")).isEqualTo("4:5");
        assertThat(reads.place(autoscale, "id")).isEqualTo("5:7");
        assertThat(reads.place(autoscale, "azureType")).isEqualTo("7:7");
        assertThat(reads.place(autoscale, "properties")).isEqualTo("9:7");
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).containsExactly("");
    }

    @Test
    void a_circuit_among_resources_is_a_circuit_too() {
        assertThat(JsonReads.of("graph.json", AUTOSCALE).only(ExpressRouteCircuit.class))
                .isEqualTo(new ExpressRouteCircuit(
                        "S1", "line", null, null, null, "Enabled", null, true, true, null, Places.NONE));
    }

    @Test
    void a_listing_without_properties_does_not_tell_enough() {
        JsonReads reads = JsonReads.of("list.json", """
                [{"changedTime": "2024-01-01", "id": "/subscriptions/s1/resourceGroups/g/providers/A.B/c/d",
                  "location": "westus", "name": "d", "properties": null, "tags": {}, "type": "A.B/c"}]
                """);

        assertThat(reads.kind()).isEqualTo(Evidence.AZURE_RESOURCES);
        assertThat(reads.observations(AzureResource.class))
                .containsExactly(new AzureResource(
                        "s1",
                        "/subscriptions/s1/resourceGroups/g/providers/A.B/c/d",
                        "A.B/c",
                        "d",
                        "westus",
                        null,
                        Places.NONE));
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        assertThat(reads.problems())
                .singleElement()
                .asString()
                .contains("note 0:0", "without their properties", Evidence.AZURE_RESOURCES.collectWith());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nextLink\": \"https://management.azure.com/next\"",
                "\"$skipToken\": \"ew0K\"",
                "\"skip_token\": \"ew0K\"",
                "\"count\": 1, \"total_records\": 2",
                "\"resultTruncated\": \"true\""
            })
    void one_page_of_several_does_not_tell_enough(String more) {
        JsonReads reads = JsonReads.of("page.json", """
                {"data": [{"id": "/subscriptions/s1/resourceGroups/g/providers/A.B/c/d", "type": "A.B/c",
                           "properties": {"x": 1}}],
                  %s}
                """.formatted(more));

        assertThat(reads.observations(AzureResource.class)).hasSize(1);
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        assertThat(reads.problems())
                .singleElement()
                .asString()
                .startsWith("note 3:")
                .contains("one page of several");
    }

    @Test
    void a_resource_by_itself_and_a_list_of_one_type_do_not_tell_what_else_there_is() {
        String vault = """
                {"id": "/subscriptions/s1/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/v", "name": "v",
                 "type": "Microsoft.RecoveryServices/vaults", "properties": {"a": 1}}""";

        JsonReads single = JsonReads.of("vault.json", vault);
        JsonReads list = JsonReads.of("vaults.json", "{\"value\": [" + vault + "]}");
        JsonReads rows = JsonReads.of("rows.json", "[" + vault + "]");

        assertThat(single.observations(AzureResource.class)).hasSize(1);
        assertThat(single.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        assertThat(single.problems()).singleElement().asString().contains("by itself");
        assertThat(list.observations(AzureResource.class)).hasSize(1);
        assertThat(list.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        assertThat(list.problems()).singleElement().asString().contains("of one type");
        assertThat(rows.supplied("s1", Evidence.AZURE_RESOURCES)).containsExactly("");
    }

    @Test
    void as_many_rows_as_a_page_holds_may_not_be_all() {
        String row = "{\"id\": \"/subscriptions/s1/resourceGroups/g/providers/A.B/c/d%d\", \"properties\": {}}";
        List<String> rows = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(row::formatted)
                .toList();

        JsonReads reads = JsonReads.of("rows.json", "[" + String.join(",\n", rows) + "]");

        assertThat(reads.observations(AzureResource.class)).hasSize(1000);
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        assertThat(reads.problems()).singleElement().asString().contains("exactly 1000");
    }

    @Test
    void a_resource_without_a_type_has_that_of_its_id() {
        JsonReads reads = JsonReads.of("setting.json", """
                {"id": "/subscriptions/s1/resourcegroups/g/providers/A.B/c/d/diagnosticSettings/service", "type": null,
                 "name": "service", "location": null, "properties": {"logs": []}}
                """);

        assertThat(reads.observations(AzureResource.class)).singleElement().satisfies(r -> {
            assertThat(r.azureType()).isEqualTo("A.B/c/diagnosticSettings");
            assertThat(r.location()).isNull();
            assertThat(r.properties()).isEqualTo(Map.of("logs", List.of()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"azure-resources.json", "out/azure-resources-prod.json", "a.zip!/Azure-Resources.json"})
    void an_empty_list_is_what_its_name_says(String name) {
        for (String nothing : List.of("[]", "{\"value\": []}", "{\"count\": 0, \"data\": [], \"skip_token\": null}")) {
            JsonReads reads = JsonReads.of(name, nothing);

            assertThat(reads.kind()).isEqualTo(Evidence.AZURE_RESOURCES);
            assertThat(reads.supplied("default", Evidence.AZURE_RESOURCES)).containsExactly("");
            assertThat(reads.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"value\": []}",
                "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\","
                        + "\"resources\": [{\"type\": \"Microsoft.Compute/virtualMachines\", \"name\": \"v\"}]}",
                "[{\"id\": \"7c4c5ba6\", \"name\": \"prod\", \"tenantId\": \"t\", \"isDefault\": true}]",
                "{\"value\": [{\"id\": \"/subscriptions/s1\", \"subscriptionId\": \"s1\", \"displayName\": \"prod\"}]}",
                "{\"version\": 4, \"terraform_version\": \"1.5\", \"resources\": [{\"type\": \"azurerm_subnet\"}]}",
                "{\"error\": {\"code\": \"AuthorizationFailed\", \"message\": \"no\"}}"
            })
    void what_is_something_else_is_not_recognized(String json) {
        JsonReads reads = JsonReads.of("thing.json", json);

        assertThat(reads.kind()).isNull();
        assertThat(reads.file().hasErrors()).isFalse();
        assertThat(reads.problems()).hasSize(1);
    }

    @Test
    void an_element_that_makes_no_sense_does_not_hide_its_neighbours() {
        JsonReads reads = JsonReads.of("list.json", """
                [
                  {"id": "/subscriptions/s1/resourceGroups/g/providers/A.B/c/d", "type": "A.B/c", "properties": {}},
                  "a text",
                  {"name": "no id"},
                  {"id": ["x"], "type": "A.B/c"},
                  {"id": "/subscriptions/s1/resourceGroups/g/providers/A.B/c/e", "type": "A.B/c", "properties": {}}
                ]
                """);

        assertThat(reads.observations(AzureResource.class))
                .extracting(AzureResource::name)
                .containsExactly("d", "e");
        assertThat(reads.problems())
                .containsExactly(
                        "error 3:3 /1 found \"a text\"; expected an object; correct it, or export the file again",
                        "error 4:3 /2/id found no \"id\"; expected the id of a resource; add it, "
                                + "or export the file again",
                        "error 5:4 /3/id found a list; expected text; correct it, or export the file again");
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
    }

    @Test
    void what_cannot_be_parsed_is_one_problem_and_what_came_before_is_kept() {
        String first = "[{\"id\": \"/subscriptions/s1/resourceGroups/g/providers/A.B/c/d\", \"properties\": {}},\n";
        JsonReads truncated = JsonReads.of("a.json", first + "{\"id\": \"/subscr");
        JsonReads twice = JsonReads.of("b.json", first + "{\"id\": \"x\", \"id\": \"y\"}]");
        JsonReads deep = JsonReads.of("c.json", first + "{\"a\":".repeat(300) + "1" + "}".repeat(300) + "]");
        JsonReads wrong = JsonReads.of("d.json", first + "{\"id\": nothing}]");
        JsonReads more = JsonReads.of("e.json", first + "{\"id\": \"/subscriptions/s/providers/A.B/c/d\"}] {}");

        assertThat(truncated.problems())
                .singleElement()
                .asString()
                .startsWith("error 2:")
                .contains("ends too early");
        assertThat(twice.problems())
                .singleElement()
                .asString()
                .startsWith("error 2:")
                .contains("twice");
        assertThat(deep.problems())
                .singleElement()
                .asString()
                .startsWith("error 2:")
                .contains("nesting");
        assertThat(wrong.problems())
                .singleElement()
                .asString()
                .startsWith("error 2:")
                .contains("not well-formed");
        assertThat(more.problems())
                .anySatisfy(p -> assertThat(p).startsWith("error 2:").contains("found more after"));
        for (JsonReads reads : List.of(truncated, twice, deep, wrong)) {
            assertThat(reads.kind()).isEqualTo(Evidence.AZURE_RESOURCES);
            assertThat(reads.observations(AzureResource.class)).hasSize(1);
            assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).isEmpty();
        }
    }
}
