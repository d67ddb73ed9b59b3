package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertSoftly;
import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Evidence;
import dev.classicready.junit.ClassicDescriptors;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import org.junit.jupiter.api.Test;

/** The gate: whoever changes production's descriptors so that something blocks the migration hears of it here. */
@ClassicDescriptors("src/test/resources/production")
class ProductionTest {

    @Test
    void nothing_blocks(ReadinessReport report) {
        assertThat(report).hasNoErrors().hasNoBlockers();
    }

    @Test
    void the_shop_can_be_recreated_from_the_plan(ReadinessReport report) {
        assertThat(report).unit("shop-network").isReadyToRedeploy();
    }

    @Test
    @ClassicDescriptors(
            value = "src/test/resources/production",
            assumeAbsent = {
                Evidence.APPLICATION_GATEWAYS,
                Evidence.AZURE_RESOURCES,
                Evidence.EXPRESSROUTE_CIRCUITS,
                Evidence.GATEWAYS
            })
    void the_platform_would_migrate_it_for_all_we_know(ReadinessReport known) {
        assertThat(known).unit("shop-network").isReady();
    }

    @Test
    void the_plan_keeps_the_machines_and_their_network(MigrationPlan plan) {
        assertThat(plan).wave(2).hasUnit("shop-network").hasStep(Step.Phase.PREPARE, "az deployment group create");
        assertThat(plan)
                .group("shop-network-migrated")
                .isIn("West Europe")
                .resource("Microsoft.Network/virtualNetworks", "shop-network")
                .has("properties.addressSpace.addressPrefixes.0", "10.20.0.0/16");
        assertThat(plan).mapping("shop-web-1").by("t-virtual-machine").becomes("virtualMachines/shop-web-1");
    }

    @Test
    void several_wishes_are_told_at_once(ReadinessReport report, MigrationPlan plan) {
        assertSoftly(softly -> {
            softly.assertThat(report).hasNoErrors().unit("shop-network").hasNoBlockers();
            softly.assertThat(plan).fitsQuotas().doesNotLeaveOut("shop-web-2");
        });
    }
}
