package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.Waivers;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifRendererTest {

    private static final Waivers WAIVERS = Waivers.from("w.json", """
            {"waivers": [{"rule": "CloudService.Crowded", "reason": "rebuilt", "until": "2027-01-31"}]}""");

    @Test
    void a_finding_is_a_result_at_its_line() throws Exception {
        JsonNode run = run(Rendered.everything().build());
        JsonNode result = run.at("/results/1");
        assertThat(result.at("/ruleId").asText()).isEqualTo("CloudService.Crowded");
        assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("CloudService.Crowded");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("export.xml");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(14);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .endsWith("/domainNames/shop");
    }

    @Test
    void a_fingerprint_outlives_moved_lines() throws Exception {
        JsonNode one = run(Reports.of("shop")
                .finding("A.B", Severity.BLOCKER, "shop", "a.xml", 1)
                .build());
        JsonNode moved = run(Reports.of("shop")
                .finding("A.B", Severity.BLOCKER, "shop", "a.xml", 99)
                .build());
        JsonNode different = run(Reports.of("shop")
                .finding("A.C", Severity.BLOCKER, "shop", "a.xml", 1)
                .build());
        String path = "/results/0/partialFingerprints/classicReady~1v1";
        assertThat(one.at(path).asText())
                .hasSize(32)
                .isNotEqualTo(different.at(path).asText())
                .isEqualTo(moved.at(path).asText());
    }

    @Test
    void waived_findings_are_suppressed_and_all_others_say_that_they_are_not() throws Exception {
        JsonNode results =
                run(Rendered.everything().build().with(WAIVERS, Reports.DAY)).get("results");
        assertThat(results.at("/1/suppressions/0/justification").asText()).isEqualTo("rebuilt (until 2027-01-31)");
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.get("suppressions").isArray()).isTrue());
    }

    @Test
    void bad_files_are_notifications() throws Exception {
        JsonNode invocation = run(Rendered.everything().build()).at("/invocations/0");
        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/1/level").asText())
                .isEqualTo("error");
    }

    @Test
    void paths_become_uris() {
        assertThat(SarifResult.uri("a b/ü.zip!/c#d?.xml")).isEqualTo("a%20b/%C3%BC.zip!/c%23d%3F.xml");
        assertThat(SarifResult.uri("a:b.xml")).isEqualTo("./a:b.xml");
        assertThat(SarifResult.uri("100%.xml")).isEqualTo("100%25.xml");
    }

    @Test
    void every_log_satisfies_the_schema_of_the_standard() throws Exception {
        ReadinessReport report = Rendered.everything().build();
        assertThat(violations(report)).isEmpty();
        assertThat(violations(report.with(WAIVERS, Reports.DAY))).isEmpty();
        assertThat(violations(Reports.of().build())).isEmpty();
    }

    @Test
    void the_schema_tells_a_broken_log() throws Exception {
        String log = Rendered.by(new SarifRenderer(), Rendered.everything().build());
        assertThat(schema().validate(log.replace("\"error\"", "\"blocker\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void rules_help() throws Exception {
        JsonNode rule = run(Rendered.everything().build()).at("/tool/driver/rules/0");
        assertThat(rule.at("/help/text").asText())
                .isEqualTo("The platform says no.\n\nWhat to do: Change what is wrong with it and try again.");
        assertThat(rule.at("/help/markdown").asText()).isEqualTo("# CloudService.Clash\n");
        assertThat(rule.at("/helpUri").asText()).startsWith("https://example.com/");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    }

    private static Set<ValidationMessage> violations(ReadinessReport report) throws IOException {
        return schema().validate(Rendered.by(new SarifRenderer(), report), InputFormat.JSON);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    private static JsonNode run(ReadinessReport report) throws Exception {
        return new ObjectMapper()
                .readTree(Rendered.by(new SarifRenderer(), report))
                .at("/runs/0");
    }
}
