package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Evidence;
import org.junit.jupiter.api.Test;

/** The gate: whoever changes production's descriptors so that something blocks the migration hears of it here. */
class ProductionTest {

    private final ReadinessReport report = Estate.judged("production");

    @Test
    void nothing_blocks() {
        assertThat(report).hasNoErrors().hasNoBlockers();
    }

    @Test
    void the_shop_can_be_recreated_from_the_plan() {
        assertThat(report).unit("shop-network").isReadyToRedeploy();
    }

    @Test
    void the_platform_would_migrate_it_for_all_we_know() {
        ReadinessReport known = Estate.judgedWithout(
                "production",
                Evidence.APPLICATION_GATEWAYS,
                Evidence.AZURE_RESOURCES,
                Evidence.EXPRESSROUTE_CIRCUITS,
                Evidence.GATEWAYS);
        assertThat(known).unit("shop-network").isReady();
    }
}
