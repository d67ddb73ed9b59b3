package dev.classicready.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.translate.TranslationOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be done for web and worker roles, by the platform's migration and without it. */
class CloudServiceStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate THEN = LocalDate.of(2023, 1, 25);

    @Test
    void certificates_and_the_package_come_between_the_templates() {
        List<String> titles = titles("web-and-worker-roles", TODAY);
        assertThat(titles)
                .containsSubsequence(
                        "Make the package of shop anew",
                        "Deploy shop-migrated/template.json",
                        "Put the certificate 00112233445566778899AABBCCDDEEFF00112233 into the key vault",
                        "Upload the package of shop",
                        "Deploy shop-migrated/template-2.json",
                        "Check the instances of shop",
                        "Switch clients of shop to the new address",
                        "Make the autoscale rules and alerts of shop anew")
                .doesNotContain("Shut the machines of shop down", "Find the package of shop");
        assertThat(steps("web-and-worker-roles", TODAY))
                .anyMatch(s -> s.why().contains("shop-migrated-secrets.json")
                        && s.why().contains("Front_StorageConnectionString, ")
                        && s.why().contains("packageUrl"));
    }

    @Test
    void two_slots_are_swapped() {
        assertThat(titles("roles-in-two-slots", TODAY))
                .contains(
                        "Find the package of two_slots",
                        "Swap two-slots and two-slots-staging when staging takes over");
    }

    @Test
    void the_platform_takes_one_slot() {
        assertThat(titles("roles-in-two-slots", THEN))
                .containsSubsequence(
                        "Register the subscription for extended support, for two_slots",
                        "Delete the staging slot of two_slots",
                        "Commit virtual network shop-net with everything in it",
                        "Give operators access to the key vault of two_slots",
                        "Deploy the staging slot of two_slots anew")
                .noneMatch(t -> t.startsWith("Deploy two"));
        assertThat(steps("roles-outside-of-networks", THEN))
                .anyMatch(s -> s.command() != null
                        && s.command()
                                .contains("Move-AzureService -Prepare -ServiceName Lonely -DeploymentName Lonely"
                                        + " -CreateNewVirtualNetwork"));
    }

    private static List<String> titles(String name, LocalDate day) {
        return steps(name, day).stream().map(Step::title).toList();
    }

    private static List<Step> steps(String name, LocalDate day) {
        Path documents = Path.of("src", "test", "resources", "translation", name);
        return MigrationPlan.of(
                        DescriptorReader.create()
                                .read(Descriptors.from(documents))
                                .estate(),
                        List.of(),
                        new PlanOptions(TranslationOptions.DEFAULT, day))
                .waves()
                .stream()
                .flatMap(w -> w.steps().stream())
                .toList();
    }
}
