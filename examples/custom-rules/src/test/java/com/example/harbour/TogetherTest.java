package com.example.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.Waivers;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.render.CatalogueRenderer;
import dev.classicready.render.MarkdownRenderer;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The house's pack beside the documented rules: one catalogue, one report, the same waivers. */
class TogetherTest {

    private static final String OPEN = "Harbour.RemoteManagementOpenToInternet";
    private static final String NAME = "Harbour.MachineName";

    private final ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
    private final ReadinessReport report =
            analyzer.analyze(Descriptors.from(Path.of("src/test/resources/situations/harbour/both-packs")));

    @Test
    void the_catalogue_lists_the_rules_of_both_packs() throws IOException {
        assertThat(analyzer.rules().rules())
                .extracting(RuleMetadata::pack)
                .contains("harbour-rules", "classicready-rules");
        assertThat(analyzer.rules().version()).startsWith("classicready-rules ").endsWith(", harbour-rules 1.2");

        StringWriter json = new StringWriter();
        new CatalogueRenderer().write(analyzer.rules(), json);
        assertThat(json.toString()).contains('"' + OPEN + '"', "\"CloudService.MixedAvailabilitySet\"");
    }

    @Test
    void each_rule_has_the_page_of_its_own_pack() {
        assertThat(page(OPEN)).contains("through the bastion");
        assertThat(page("VirtualMachine.EndpointAcl")).startsWith("# VirtualMachine.EndpointAcl");
    }

    private String page(String id) {
        return analyzer.rules().page(analyzer.rules().find(id).orElseThrow()).orElseThrow();
    }

    @Test
    void the_report_shows_the_findings_of_both() throws IOException {
        assertThat(report.findings()).extracting(Finding::ruleId).contains(OPEN, NAME, "VirtualMachine.EndpointAcl");

        StringWriter text = new StringWriter();
        new MarkdownRenderer().write(report, text);
        assertThat(text.toString()).contains(OPEN, NAME);
    }

    @Test
    void waivers_and_severities_reach_the_house_s_rules() {
        Waivers waivers = Waivers.from("waivers.json", """
                {"waivers": [{"rule": "Harbour.*Internet", "resource": "WEB*", "reason": "goes in May", "until": "2027-05-31"}],
                 "severities": {"Harbour.MachineName": "INFO"}}
                """);

        ReadinessReport governed = report.with(waivers, LocalDate.of(2026, 11, 21));

        assertThat(governed.findings())
                .filteredOn(f -> f.ruleId().equals(OPEN))
                .isNotEmpty()
                .allMatch(Finding::isWaived);
        assertThat(governed.findings())
                .filteredOn(f -> f.ruleId().equals(NAME))
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.INFO && f.ruleSeverity() == Severity.WARNING);
    }
}
