package dev.classicready.assertj;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.plan.Step;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanAssertTest {

    private static final String MACHINES = "Microsoft.Compute/virtualMachines";

    private final ClassicEstate estate = DescriptorReader.create()
            .read(Descriptors.from(Path.of("src/test/resources/translation/virtual-machine")))
            .estate();
    private final MigrationPlan plan = MigrationPlan.of(
            estate, List.of(), new PlanOptions(TranslationOptions.DEFAULT, LocalDate.of(2026, 11, 21)));

    @Test
    void should_navigate_to_waves_groups_resources_and_mappings() {
        assertThat(plan).hasTarget(Target.CURRENT).fitsQuotas();
        assertThat(plan)
                .wave(2)
                .hasUnit("shop-net")
                .hasStep(Step.Phase.PREPARE, "az deployment")
                .hasNoStep("Move-Azure");
        assertThat(plan)
                .group("shop-migrated")
                .isIn("West Europe")
                .hasResources(MACHINES, 2)
                .resource(MACHINES, "web1")
                .has("location", "[parameters('location')]")
                .hasNo("properties.osProfile");
        assertThat(plan).mapping("web1").by("t-virtual-machine").becomes("virtualMachines/web1");
        assertThat(plan).doesNotLeaveOut("virtualMachines/web1");
    }

    @Test
    void should_say_what_is_there_instead() {
        assertFails(() -> assertThat(plan).wave(9).hasUnit("shop-net"), "Expected a wave 9 but the waves are:", "  1 ");
        assertFails(
                () -> assertThat(plan).wave(2).hasUnit("field"),
                "Expected wave 2 to have the unit field but its units are:",
                "/Microsoft.ClassicNetwork/virtualNetworks/shop-net");
        assertFails(
                () -> assertThat(plan).wave(2).hasStep(Step.Phase.COMMIT, "Move-Azure"),
                "Expected wave 2 to have a step COMMIT with \"Move-Azure\" but its steps are:");
        assertFails(
                () -> assertThat(plan).group("shop"),
                "Expected a resource group shop but the groups are:",
                "  shop-migrated");
        assertFails(
                () -> assertThat(plan).group("shop-migrated").resource(MACHINES, "web3"),
                "Expected a resource web3 of type " + MACHINES + " in shop-migrated but its resources are:",
                "  " + MACHINES + " web1");
        assertFails(
                () -> assertThat(plan)
                        .group("shop-migrated")
                        .resource(MACHINES, "web1")
                        .has("properties.no.way", 1),
                "Expected properties.no.way of web1 to be 1 but it is null");
        assertFails(
                () -> assertThat(plan).mapping("web1").becomes("virtualMachines/web3"),
                "Expected web1 to become virtualMachines/web3 but found:",
                "virtualMachines/web1 by t-virtual-machine");
        assertFails(
                () -> assertThat(plan).leavesOut("web1", "no reason"),
                "Expected web1 to be left out because \"no reason\" but what the plan leaves out is:");
        assertFails(
                () -> assertThat(plan).hasTarget(Target.PLATFORM),
                "Expected the plan's target to be platform but it is current");
    }

    private static void assertFails(org.assertj.core.api.ThrowableAssert.ThrowingCallable assertion, String... parts) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(parts);
    }
}
