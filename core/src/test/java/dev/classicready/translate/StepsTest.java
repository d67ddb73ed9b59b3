package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code steps.tsv} lists what the platform's documents ask for, and where plans of both ways say it. */
class StepsTest {

    private static final LocalDate BY_PLATFORM = LocalDate.of(2023, 1, 25);
    private static final LocalDate DEPLOYED = LocalDate.of(2026, 11, 21);

    private final ClassicEstate estate = SampleEstates.of(
            SampleEstates.network("net", "10.1.0.0/16"),
            SampleEstates.service(
                    "svc",
                    "net",
                    List.of(),
                    List.of(),
                    SampleEstates.machine("web1", "Small", null, "web", "10.1.1.10", List.of())),
            SampleEstates.roles("site", "net"),
            SampleEstates.account("shopdata", "Standard_LRS"));

    /** What is to be said, when, and how it begins; {@code -} where it has no place in that way. */
    record Row(String step, String phase, String title, String words, String deployedTitle, String deployedWords) {
        @Override
        public String toString() {
            return step;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "steps.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], c[5]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_platforms_way_says_it_in_its_phase(Row row) {
        assertThat(steps(BY_PLATFORM)).anySatisfy(step -> {
            assertThat(step.phase()).hasToString(row.phase());
            assertThat(step.title()).isEqualTo(row.title());
            assertThat(step.why()).contains(row.words());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_deployment_says_what_takes_its_place(Row row) {
        if (row.deployedTitle().equals("-")) {
            assertThat(steps(DEPLOYED)).noneMatch(step -> step.title().equals(row.title()));
        } else {
            assertThat(steps(DEPLOYED)).anySatisfy(step -> {
                assertThat(step.title()).isEqualTo(row.deployedTitle());
                assertThat(step.why()).contains(row.deployedWords());
            });
        }
    }

    @Test
    void each_machine_has_its_downtime_and_its_addresses() {
        assertThat(steps(BY_PLATFORM))
                .anySatisfy(step -> assertThat(step.why()).contains("web1: goes on running; keeps 10.1.1.10"));
        assertThat(steps(DEPLOYED))
                .anySatisfy(
                        step -> assertThat(step.why())
                                .contains(
                                        "web1: is down while at least 127 GB of disks are copied, and until it runs again; keeps 10.1.1.10"));
    }

    @Test
    void that_extended_support_ends_is_said_before_anything_is_done_for_it() {
        for (LocalDate day : List.of(BY_PLATFORM, DEPLOYED)) {
            Wave first = waves(day).stream()
                    .filter(w -> w.units().stream().anyMatch(MigrationUnit::hasWebWorkerRoles))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.steps().get(0).title()).isEqualTo("Extended support ends on 2027-03-31");
            String unit = first.units().get(0).id();
            Step ofUnit = first.steps().stream()
                    .filter(s -> unit.equals(s.unit()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ofUnit.title())
                    .isEqualTo("Decide whether site goes to extended support, which ends on 2027-03-31");
            assertThat(ofUnit.why())
                    .isEqualTo("What the steps for it make has to be replaced by then. App Service, Container Apps and"
                            + " virtual machine scale sets take such roles too: who goes there at once does the work"
                            + " once.");
            assertThat(steps(day))
                    .filteredOn(s -> s.title().contains("xtended support, which ends"))
                    .hasSize(1);
        }
    }

    @Test
    void where_the_platforms_way_is_gone_its_plan_is_only_compared() {
        List<Step> steps = MigrationPlan.of(
                        estate,
                        List.of(),
                        new PlanOptions(TranslationOptions.DEFAULT.withTarget(Target.PLATFORM), DEPLOYED))
                .waves()
                .stream()
                .flatMap(w -> w.steps().stream())
                .toList();

        assertThat(steps)
                .extracting(s -> s.phase() + " " + s.title())
                .containsExactly(
                        "PRECONDITION No classic resource is recreated from this plan",
                        "CHECK Compare what was migrated",
                        "PRECONDITION Extended support ends on 2027-03-31",
                        "CHECK Compare net-migrated with net-migrated/template.json",
                        "CHECK Compare site-migrated with site-migrated/template.json",
                        "CHECK Compare site-migrated with site-migrated/template-2.json",
                        "CHECK Compare svc-migrated with svc-migrated/template.json",
                        "CHECK Compare shopdata-migrated with shopdata-migrated/template.json");
        assertThat(steps.get(3).command())
                .isEqualTo("az deployment group what-if -g net-migrated -n net-migrated -f net-migrated/template.json"
                        + " -p '@net-migrated/parameters.json' --subscription 11111111-2222-3333-4444-555555555555");
    }

    private List<Step> steps(LocalDate day) {
        return waves(day).stream().flatMap(w -> w.steps().stream()).toList();
    }

    private List<Wave> waves(LocalDate day) {
        return MigrationPlan.of(estate, List.of(), new PlanOptions(TranslationOptions.DEFAULT, day))
                .waves();
    }
}
