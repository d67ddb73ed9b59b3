package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import dev.classicready.junit.RuleFixture;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is read can be redacted, and says the same afterwards. */
class RedactedReportsTest {

    private static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create();

    @Test
    void every_fixture_says_the_same_when_it_is_redacted() {
        int worded = 0;
        int findings = 0;
        for (RuleFixture fixture : RuleFixturesTest.FIXTURES.all()) {
            ReadinessReport redacted = redact(fixture.folder(), fixture.options());
            findings += redacted.findings().size();
            worded += (int) redacted.findings().stream()
                    .filter(f -> !isBare(f, redacted))
                    .count();
        }
        assertThat(findings).isGreaterThan(500);
        assertThat(worded)
                .as("findings that the redacted estate words, of " + findings)
                .isGreaterThan(findings * 95 / 100);
    }

    @Test
    void whatever_is_read_can_be_redacted() throws IOException {
        String corpus = System.getProperty("classicready.corpus");
        assumeThat(corpus).as("skipped: -Dclassicready.corpus names no folder").isNotNull();
        try (Stream<Path> folders = Files.list(Path.of(corpus))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                redact(folder, AnalysisOptions.defaults().asOf(AnalysisOptions.FIRST_EDITION.plusYears(10)));
            }
        }
    }

    private static ReadinessReport redact(Path folder, AnalysisOptions options) {
        ReadinessAnalyzer analyzer = ANALYZER.with(options);
        ReadinessReport report = analyzer.analyze(Descriptors.from(folder));
        ReadinessReport redacted = analyzer.redact(report);
        assertThat(redacted.readiness()).as(folder.toString()).isEqualTo(report.readiness());
        assertThat(redacted.redeployReadiness()).as(folder.toString()).isEqualTo(report.redeployReadiness());
        assertThat(counted(redacted)).as(folder.toString()).isEqualTo(counted(report));
        assertThat(redacted.units()).as(folder.toString()).hasSameSizeAs(report.units());
        assertThat(redacted.plan().waves())
                .as(folder.toString())
                .hasSameSizeAs(report.plan().waves());
        return redacted;
    }

    private static Map<List<Object>, Long> counted(ReadinessReport report) {
        return report.findings().stream()
                .collect(Collectors.groupingBy(
                        f -> List.of(
                                f.ruleId(),
                                f.severity(),
                                f.resource().type(),
                                f.evidence().stream()
                                        .map(e -> e.location().line())
                                        .sorted()
                                        .toList()),
                        Collectors.counting()));
    }

    /** Whether a finding has no better text than its rule's title. */
    private static boolean isBare(Finding finding, ReadinessReport report) {
        return report.rules()
                .find(finding.ruleId())
                .map(RuleMetadata::title)
                .filter(finding.message()::equals)
                .isPresent();
    }
}
