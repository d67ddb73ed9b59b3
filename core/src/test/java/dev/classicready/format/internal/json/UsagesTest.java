package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.Usage;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsagesTest {

    @Test
    void network_usages_tell_subscription_and_location_in_their_ids() {
        JsonReads reads = JsonReads.of("usages.json", """
                {
                  "value": [
                    {
                      "currentValue": 31.0,
                      "id": "/subscriptions/s1/providers/Microsoft.Network/locations/westus/usages/VirtualNetworks",
                      "limit": 50.0,
                      "name": {
                        "localizedValue": "Virtual Networks",
                        "value": "VirtualNetworks"
                      },
                      "unit": "Count"
                    }
                  ]
                }
                """);

        assertThat(reads.kind()).isEqualTo(Evidence.NETWORK_USAGES);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.observations(Usage.class)).singleElement().satisfies(u -> {
            assertThat(u).isEqualTo(new Usage("s1", false, "westus", "VirtualNetworks", 31, 50, Places.NONE));
            assertThat(reads.place(u, "")).isEqualTo("3:5");
            assertThat(reads.place(u, "current")).isEqualTo("4:7");
            assertThat(reads.place(u, "limit")).isEqualTo("6:7");
            assertThat(reads.place(u, "quota")).isEqualTo("7:7");
        });
        assertThat(reads.supplied("s1", Evidence.NETWORK_USAGES)).containsExactly("westus");
    }

    @Test
    void the_command_spells_numbers_as_text_and_the_name_tells_the_location() {
        JsonReads reads = JsonReads.of("out/compute-usages-westeurope.json", """
                [{"currentValue": "4", "limit": "100", "localName": "Total Regional vCPUs",
                  "name": {"localizedValue": "Total Regional vCPUs", "value": "cores"}, "unit": "Count"},
                 {"currentValue": "-1", "limit": "9223372036854775807", "localName": "D",
                  "name": {"localizedValue": "D", "value": "standardDFamily"}}]
                """);

        assertThat(reads.kind()).isEqualTo(Evidence.COMPUTE_USAGES);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.observations(Usage.class))
                .containsExactly(
                        new Usage("default", true, "westeurope", "cores", 4, 100, Places.NONE),
                        new Usage("default", true, "westeurope", "standardDFamily", -1, Long.MAX_VALUE, Places.NONE));
        assertThat(reads.supplied("default", Evidence.COMPUTE_USAGES)).containsExactly("westeurope");
    }

    @Test
    void a_location_may_stand_in_the_document_or_nowhere() {
        String usage = "{\"currentValue\": 1, \"limit\": 2, \"name\": {\"value\": \"cores\"}%s}";

        JsonReads inElement = JsonReads.of("a.json", "[" + usage.formatted(", \"location\": \"West Europe\"") + "]");
        JsonReads inRoot =
                JsonReads.of("b.json", "{\"location\": \"westus\", \"value\": [" + usage.formatted("") + "]}");
        JsonReads nowhere = JsonReads.of("c.json", "[" + usage.formatted("") + "]");

        assertThat(inElement.observations(Usage.class))
                .extracting(Usage::location)
                .containsExactly("West Europe");
        assertThat(inElement.supplied("default", Evidence.COMPUTE_USAGES)).containsExactly("westeurope");
        assertThat(inRoot.observations(Usage.class)).extracting(Usage::location).containsExactly("westus");
        assertThat(nowhere.observations(Usage.class))
                .extracting(Usage::location)
                .containsExactly("");
        assertThat(nowhere.problems())
                .singleElement()
                .asString()
                .startsWith("note 0:0")
                .contains("compute-usages-<location>.json");
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, availabilitySets, COMPUTE_USAGES",
        "a.json, standardDSv2Family, COMPUTE_USAGES",
        "network-usages.json, cores, COMPUTE_USAGES",
        "a.json, StaticPublicIPAddresses, NETWORK_USAGES",
        "compute-usages.json, NewThings, COMPUTE_USAGES",
        "network-usages-westus.json, NewThings, NETWORK_USAGES",
        "a.json, StorageAccounts, ",
        "a.json, Clusters, "
    })
    void names_of_quotas_tell_the_kind_and_then_the_name_of_the_document(String file, String quota, Evidence kind) {
        assertThat(JsonReads.of(file, """
                [{"currentValue": 1, "limit": 2, "name": {"value": "%s"}, "unit": "Count"}]""".formatted(quota)).kind()).isEqualTo(kind);
    }

    @Test
    void usages_of_other_things_are_something_else() {
        assertThat(JsonReads.of("a.json", """
                {"name": "plan", "type": "Microsoft.Web/serverfarms", "location": "westus",
                 "value": [{"name": "CpuTime", "currentValue": 0, "limit": -1}]}""").kind()).isNull();
        assertThat(JsonReads.of("a.json", """
                [{"id": "/subscriptions/s/providers/Microsoft.Storage/locations/westus/usages/x", "currentValue": 0,
                  "limit": -1, "name": {"value": "cores"}}]""").kind()).isNull();
    }

    @Test
    void no_usages_are_told_of_the_location_that_the_name_tells() {
        JsonReads reads = JsonReads.of("network-usages-westus.json", "{\"value\": []}");

        assertThat(reads.kind()).isEqualTo(Evidence.NETWORK_USAGES);
        assertThat(reads.supplied("default", Evidence.NETWORK_USAGES)).containsExactly("westus");
    }

    @Test
    void what_is_no_number_is_a_problem_of_its_usage() {
        JsonReads reads = JsonReads.of("compute-usages-westus.json", """
                [
                  {"currentValue": "many", "limit": 2, "name": {"value": "cores"}},
                  {"limit": 2, "name": {"value": "virtualMachines"}},
                  {"currentValue": {}, "limit": 2, "name": {"value": "availabilitySets"}},
                  {"currentValue": 1, "limit": 2, "name": {"value": "standardFFamily"}}
                ]
                """);

        assertThat(reads.observations(Usage.class)).extracting(Usage::quota).containsExactly("standardFFamily");
        assertThat(reads.problems())
                .containsExactly(
                        "error 2:4 /0/currentValue found \"many\"; expected a whole number; correct it, "
                                + "or export the file again",
                        "error 3:3 /1/currentValue found no \"currentValue\"; expected how much of the quota is used; "
                                + "add it, or export the file again",
                        "error 4:4 /2/currentValue found an object; expected text; correct it, "
                                + "or export the file again");
        assertThat(reads.supplied("default", Evidence.COMPUTE_USAGES)).isEmpty();
    }
}
