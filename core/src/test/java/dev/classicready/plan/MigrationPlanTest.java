package dev.classicready.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Models;
import dev.classicready.classic.UnitKind;
import dev.classicready.finding.Effect;
import dev.classicready.finding.Finding;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate THEN = LocalDate.of(2023, 1, 25);

    private final ClassicEstate estate = new EstateBuilder()
            .add(Models.network("", "Group rg it's", "West Europe", Models.subnet("web", null)))
            .add(Models.service(
                    "",
                    "shop",
                    "West Europe",
                    Models.deployment("shop", "Group rg it's", null, Models.machine("web1", "Small", null))))
            .add(Models.service(
                    "",
                    "lone",
                    "West Europe",
                    Models.deployment("lone dep", null, null, Models.machine("lone1", "Small", null))))
            .add(Models.disk("lost", "https://data.blob.core.windows.net/vhds/lost.vhd"))
            .add(Models.reservedIp("spare", false, null))
            .build();

    @Test
    void waves_go_from_subscriptions_to_what_nothing_uses() {
        Waves waves = Waves.of(estate, options(TODAY));
        assertThat(estate.units().stream()
                        .filter(u -> u.kind() != UnitKind.HOST_POOL)
                        .map(u -> u.name() + " " + waves.orderOf(u)))
                .containsExactlyInAnyOrder("default 1", "Group rg it's 2", "lone 2", "data 4", "spare 5");
        assertThat(plan(TODAY, List.of()).waves().stream().map(Wave::order)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void while_the_platform_moves_it_its_commands_are_given() {
        assertThat(commands(plan(THEN, List.of())))
                .contains(
                        "Register-AzResourceProvider -ProviderNamespace Microsoft.ClassicInfrastructureMigrate",
                        "Move-AzureVirtualNetwork -Prepare -VirtualNetworkName 'Group rg it''s'",
                        "Move-AzureService -Commit -ServiceName lone -DeploymentName 'lone dep'",
                        "-CreateNewVirtualNetwork",
                        "Move-AzureStorageAccount -Validate -StorageAccountName data",
                        "Move-AzureReservedIP -Abort -ReservedIPName spare")
                .doesNotContain("az deployment");
    }

    @Test
    void afterwards_the_plan_is_deployed() {
        assertThat(commands(plan(TODAY, List.of())))
                .contains("az deployment group create -g group-rg-it-s-migrated")
                .doesNotContain("Move-Azure");
    }

    @Test
    void what_findings_say_has_to_be_settled_first() {
        MigrationUnit network =
                estate.units(UnitKind.VIRTUAL_NETWORK).findFirst().orElseThrow();
        Finding blocker = finding(network, MigrationPath.PLATFORM);
        assertThat(plan(THEN, List.of(blocker)).waves().get(1).steps()).anySatisfy(step -> {
            assertThat(step.phase()).isEqualTo(Step.Phase.PRECONDITION);
            assertThat(step.title()).isEqualTo("Settle VirtualNetwork.Something: Group rg it's");
        });
        assertThat(plan(TODAY, List.of(blocker)).waves().get(1).steps())
                .noneMatch(step -> step.title().startsWith("Settle"));
    }

    private static Finding finding(MigrationUnit unit, MigrationPath path) {
        return new Finding(
                "VirtualNetwork.Something",
                Severity.BLOCKER,
                Severity.BLOCKER,
                Effect.REFUSED,
                unit.id(),
                unit.ref(),
                "Something is there.",
                "Remove it.",
                true,
                Phase.VALIDATE,
                path,
                List.of(),
                List.of(),
                null);
    }

    private MigrationPlan plan(LocalDate day, List<Finding> findings) {
        return MigrationPlan.of(estate, findings, options(day));
    }

    private static PlanOptions options(LocalDate day) {
        return new PlanOptions(TranslationOptions.DEFAULT, day);
    }

    private static String commands(MigrationPlan plan) {
        StringBuilder commands = new StringBuilder();
        plan.waves()
                .forEach(
                        w -> w.steps().forEach(s -> commands.append(s.command()).append('\n')));
        return commands.toString();
    }
}
