package dev.classicready.examples.quickstart;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.Waivers;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Wave;
import dev.classicready.render.PlanWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Java of the guides, word for word but for the names of files and folders. */
final class DocumentedCode {

    private final Path exports;
    private final List<String> shown = new ArrayList<>();

    DocumentedCode(Path exports) {
        this.exports = exports;
    }

    /** What the code had to show. */
    List<String> shown() {
        return shown;
    }

    private void show(String line) {
        shown.add(line);
    }

    void judge() {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        ReadinessReport report = analyzer.with(AnalysisOptions.defaults().asOf(LocalDate.of(2023, 6, 1)))
                .analyze(Descriptors.from(exports));
        for (Finding finding : report.findings(Severity.BLOCKER)) {
            finding.place().ifPresent(place -> show(place.location() + " " + finding.message()));
        }
    }

    Descriptors inMemory(String text, InputStream stream) throws IOException {
        Descriptors descriptors =
                Descriptors.from("shop.xml", text).and(Descriptors.from("NetworkConfig.netcfg", stream));
        return descriptors;
    }

    void plan(ReadinessReport report, Path folder) throws IOException {
        MigrationPlan plan = report.plan();
        PlanWriter.write(plan, folder);
        for (Wave wave : plan.waves()) {
            show(wave.order() + " " + wave.title() + ": " + wave.steps().size() + " steps");
        }
    }

    void leftOut(MigrationPlan plan) {
        plan.untranslated().forEach(left -> show(left.classic().path() + ": " + left.why()));
    }

    void test(Path descriptors) {
        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(descriptors));
        assertThat(report).hasNoErrors();
        assertThat(report).hasFinding("CloudService.MixedAvailabilitySet").onResource("billing");
        assertThat(report).unit("shop-network").isReadyToRedeploy();
    }

    void waive(ReadinessReport report, Path waivers) {
        ReadinessReport governed = report.with(Waivers.from(waivers), LocalDate.of(2026, 11, 21));
        assertThat(governed).hasNoErrors();
    }
}
