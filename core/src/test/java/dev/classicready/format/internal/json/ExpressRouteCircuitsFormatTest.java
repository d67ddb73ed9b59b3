package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import org.junit.jupiter.api.Test;

class ExpressRouteCircuitsFormatTest {

    private static final String REST = """
            {
              "name": "line",
              "id": "/subscriptions/s1/resourceGroups/er/providers/Microsoft.Network/expressRouteCircuits/line",
              "type": "Microsoft.Network/expressRouteCircuits",
              "location": "westeurope",
              "properties": {
                "peerings": [],
                "serviceProviderProperties": {
                  "serviceProviderName": "Contoso", "peeringLocation": "London", "bandwidthInMbps": 200
                },
                "circuitProvisioningState": "Enabled",
                "allowClassicOperations": false,
                "serviceProviderProvisioningState": "Provisioned"
              },
              "sku": {"name": "Standard_MeteredData"}
            }
            """;

    private static final ExpressRouteCircuit LINE = new ExpressRouteCircuit(
            "s1", "line", "London", "Contoso", 200, "Enabled", "Provisioned", true, false, null, Places.NONE);

    @Test
    void a_circuit_by_itself() {
        JsonReads reads = JsonReads.of("line.json", REST);

        assertThat(reads.kind()).isEqualTo(Evidence.EXPRESSROUTE_CIRCUITS);
        ExpressRouteCircuit line = reads.only(ExpressRouteCircuit.class);
        assertThat(line).isEqualTo(LINE);
        assertThat(reads.place(line, "name")).isEqualTo("2:3");
        assertThat(reads.place(line, "state")).isEqualTo("11:5");
        assertThat(reads.place(line, "provisioningState")).isEqualTo("13:5");
        assertThat(reads.observations(AzureResource.class)).isEmpty();
        assertThat(reads.supplied("s1", Evidence.EXPRESSROUTE_CIRCUITS)).isEmpty();
        assertThat(reads.problems()).singleElement().asString().contains("by itself");
    }

    @Test
    void all_circuits_by_rest_and_by_command() {
        JsonReads rest = JsonReads.of("circuits.json", "{\"value\": [" + REST + "]}");
        JsonReads command = JsonReads.of("circuits.json", """
                [{"allowClassicOperations": false, "circuitProvisioningState": "Enabled",
                  "id": "/subscriptions/s1/resourceGroups/er/providers/Microsoft.Network/expressRouteCircuits/line",
                  "name": "line", "serviceProviderProvisioningState": "Provisioned",
                  "serviceProviderProperties": {
                    "serviceProviderName": "Contoso", "peeringLocation": "London", "bandwidthInMbps": 200},
                  "type": "Microsoft.Network/expressRouteCircuits"}]
                """);

        for (JsonReads reads : java.util.List.of(rest, command)) {
            assertThat(reads.kind()).isEqualTo(Evidence.EXPRESSROUTE_CIRCUITS);
            assertThat(reads.only(ExpressRouteCircuit.class)).isEqualTo(LINE);
            assertThat(reads.problems()).isEmpty();
            assertThat(reads.supplied("s1", Evidence.EXPRESSROUTE_CIRCUITS)).containsExactly("");
        }
    }

    @Test
    void a_circuit_that_stands_first_among_resources_is_one_of_them() {
        assertThat(JsonReads.of("graph.json", "{\"data\": [" + REST + "]}").kind())
                .isEqualTo(Evidence.AZURE_RESOURCES);
        assertThat(JsonReads.of("graph.json", "[" + REST + "]").kind()).isEqualTo(Evidence.AZURE_RESOURCES);
    }
}
