package dev.classicready.examples.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.Severity;
import dev.classicready.junit.ClassicDescriptors;
import dev.classicready.junit.ReadinessTests;
import dev.classicready.plan.MigrationPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the JUnit extension does, seen from outside: sample classes are run and their results looked at. */
class ExtensionTest {

    /** Results of a run by the tests' names. */
    private static Map<String, TestExecutionResult> run(Class<?> sample) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName(), result);
                }
            }
        };
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(sample))
                                .build(),
                        listener);
        return results;
    }

    private static String message(TestExecutionResult result) {
        return result.getThrowable().map(Throwable::getMessage).orElse("");
    }

    @Test
    void the_readme_shows_what_a_failing_test_says() throws IOException {
        TestExecutionResult result =
                run(FailingSample.class).values().iterator().next();
        assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```\n" + message(result).strip() + "\n```");
    }

    @ClassicDescriptors("src/test/resources/legacy")
    static class Sharing {
        static final List<ReadinessReport> SEEN = new ArrayList<>();

        @Test
        void one(ReadinessReport report, MigrationPlan plan) {
            assertThat(plan).isSameAs(report.plan());
            SEEN.add(report);
        }

        @Test
        void two(ReadinessReport report) {
            SEEN.add(report);
        }

        @Test
        @ClassicDescriptors("src/test/resources/production")
        void other(ReadinessReport report) {
            assertThat(report.units()).anyMatch(u -> u.unit().name().equals("shop-network"));
        }

        @Nested
        class Inside {
            @Test
            void three(ReadinessReport report) {
                SEEN.add(report);
            }
        }
    }

    @Test
    void descriptors_are_judged_once_and_the_nearest_annotation_wins() {
        assertThat(run(Sharing.class))
                .hasSize(4)
                .allSatisfy((name, result) -> assertThat(result.getStatus())
                        .as(message(result))
                        .isEqualTo(TestExecutionResult.Status.SUCCESSFUL));
        assertThat(Sharing.SEEN).hasSize(3).allMatch(report -> report == Sharing.SEEN.get(0));
    }

    @ClassicDescriptors("src/test/resources/legacy")
    static class PerUnit {
        @TestFactory
        Stream<DynamicTest> units(ReadinessReport report) {
            return ReadinessTests.of(report).perUnit();
        }
    }

    @Test
    void a_unit_with_a_blocker_fails_one_that_lacks_evidence_aborts() {
        Map<String, TestExecutionResult> results = run(PerUnit.class);
        assertThat(results.get("virtual-network billing-network").getStatus())
                .isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(message(results.get("virtual-network billing-network")))
                .startsWith("found 1:\n  BLOCKER CloudService.MixedAvailabilitySet on billing at billing.xml:");
        assertThat(results.values()).anySatisfy(result -> {
            assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
            assertThat(message(result)).contains("could not be judged without ");
        });
    }

    @ClassicDescriptors("src/test/resources/legacy")
    static class PerRule {
        @TestFactory
        Stream<DynamicTest> rules(ReadinessReport report) {
            return ReadinessTests.of(report)
                    .failingOn(Severity.WARNING)
                    .failingOnUnknown()
                    .perRule();
        }
    }

    @Test
    void rules_pass_or_fail_by_themselves() {
        Map<String, TestExecutionResult> results = run(PerRule.class);
        assertThat(results.get("CloudService.MixedAvailabilitySet").getStatus())
                .isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(results.get("CloudService.AllVmsDeallocated").getStatus())
                .isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
        assertThat(results.values())
                .anySatisfy(result -> assertThat(message(result)).startsWith("could not be judged:\n"));
    }

    static class Nothing {
        @Test
        void lost(ReadinessReport report) {}
    }

    @ClassicDescriptors("src/test/resources/nowhere")
    static class Nowhere {
        @Test
        void lost(ReadinessReport report) {}
    }

    @ClassicDescriptors(value = "classpath:legacy", asOf = "tomorrow")
    static class Someday {
        @Test
        void lost(ReadinessReport report) {}
    }

    @Test
    void what_makes_no_sense_is_told() {
        assertThat(message(run(Nowhere.class).get("lost(ReadinessReport)")))
                .contains("src/test/resources/nowhere: there is no file or folder");
        assertThat(message(run(Someday.class).get("lost(ReadinessReport)")))
                .contains("asOf is \"tomorrow\"; expected a day such as 2026-11-21");
        assertThat(message(run(Nothing.class).get("lost(ReadinessReport)")))
                .contains("No ParameterResolver registered");
    }
}
