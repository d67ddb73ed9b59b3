package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Templates pass the template checker that the property {@code classicready.armcheck} points at; without it, or without
 * node, the test is skipped and says so.
 */
class ArmCheckTest {

    /**
     * Warnings that templates for the current target may give: ports of SSH and remote desktop that classic endpoints
     * opened to everybody stay open (a parameter closes them), UDP has no probe to ask with, and a gateway's subnet stays
     * as small as it was.
     */
    private static final Set<String> EXPLAINED = Set.of("nsg-open-management", "lb", "subnet");

    @TempDir
    Path folder;

    private String checker = "";

    @BeforeEach
    void find_the_checker() {
        checker = System.getProperty("classicready.armcheck", "");
        assumeTrue(!checker.isEmpty(), "the property classicready.armcheck names no template checker");
        assumeTrue(runs("node", "--version"), "node is not installed");
    }

    @ParameterizedTest
    @EnumSource
    void templates_pass_the_checker(Target target) throws IOException, InterruptedException {
        for (TranslationCase each : TranslationCase.all()) {
            TranslationOptions options = TranslationOptions.DEFAULT.withTarget(target);
            PlanWriter.write(
                    MigrationPlan.of(each.estate(), List.of(), new PlanOptions(options, LocalDate.of(2026, 11, 21))),
                    folder.resolve(each.toString()));
        }
        Path report = folder.resolve("report.txt");
        new ProcessBuilder(
                        "node",
                        Path.of(checker, "arm-check", "arm-check.mjs").toString(),
                        "--now",
                        "2026-11-21",
                        "--strict",
                        "--json",
                        folder.toString())
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor(5, TimeUnit.MINUTES);
        assertThat(problems(new ObjectMapper().readTree(report.toFile()), target))
                .isEmpty();
    }

    private List<String> problems(JsonNode report, Target target) {
        List<String> problems = new ArrayList<>();
        for (JsonNode file : report.path("files")) {
            for (JsonNode problem : file.path("problems")) {
                String severity = problem.path("severity").asText();
                boolean explained = severity.equals("warning")
                        && (target == Target.PLATFORM
                                || EXPLAINED.contains(problem.path("rule").asText()));
                if (!severity.equals("info") && !explained) {
                    problems.add(file.path("file").asText().replace(folder + File.separator, "") + " " + problem);
                }
            }
        }
        return problems;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
