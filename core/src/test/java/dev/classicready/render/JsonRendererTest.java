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
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Effect;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    private static final Waivers WAIVERS = Waivers.from("waivers.json", """
            {"waivers": [
              {"rule": "CloudService.Crowded", "resource": "shop", "reason": "is rebuilt", "until": "2027-01-31"},
              {"rule": "*", "resource": "gone", "reason": "is gone", "until": "2026-01-31"},
              {"rule": "*", "resource": "nobody", "reason": "is not there", "until": "2027-01-31"}]}""");

    @Test
    void a_report_satisfies_its_schema() throws IOException {
        ReadinessReport report = Rendered.everything().build();
        assertThat(violations(report)).isEmpty();
        assertThat(violations(report.with(WAIVERS, Reports.DAY))).isEmpty();
        assertThat(violations(Reports.of().build())).isEmpty();
    }

    @Test
    void the_schema_tells_a_broken_report() throws IOException {
        String json = Rendered.by(new JsonRenderer(), Rendered.everything().build());
        assertThat(schema().validate(json.replace("\"BLOCKER\"", "\"ERROR\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schema_knows_every_kind_and_effect() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(open()).get("$defs");
        assertThat(definitions.get("kind").get("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Evidence.values()).map(Evidence::kind).toList());
        assertThat(definitions.get("unit").get("properties").get("kind").get("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(UnitKind.values()).map(UnitKind::toString).toList());
        assertThat(definitions.get("finding").get("properties").get("effect").get("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Effect.values()).map(Effect::name).toList());
    }

    @Test
    void the_members_say_what_the_report_says() throws IOException {
        JsonNode json = tree(Rendered.everything().build());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schemaVersion",
                        "tool",
                        "readiness",
                        "redeploy",
                        "summary",
                        "units",
                        "findings",
                        "outcomes",
                        "rules",
                        "contradictions",
                        "platformMessages",
                        "platformUnsaid",
                        "inputs",
                        "coverage",
                        "waivers");
        assertThat(json.at("/tool/name").asText()).isEqualTo("ClassicReady");
        assertThat(json.at("/tool/asOf").asText()).isEqualTo("2026-11-21");
        assertThat(json.at("/tool/target").asText()).isEqualTo("current");
        assertThat(json.at("/readiness").asText()).isEqualTo("NOT_READY");
        assertThat(json.at("/summary/blockers").asInt()).isEqualTo(2);
        assertThat(json.at("/summary/resources").asInt()).isEqualTo(4);
        assertThat(json.at("/findings/1/resource/id").asText())
                .isEqualTo("/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop");
        assertThat(json.at("/findings/1/evidence/0/line").asInt()).isEqualTo(14);
        assertThat(json.at("/outcomes/0/collectWith").asText()).startsWith("az role assignment list");
        assertThat(json.at("/inputs/1/kind").isNull()).isTrue();
        assertThat(json.at("/inputs/1/recognized").asBoolean()).isFalse();
        assertThat(json.at("/inputs/2/problems/0/severity").asText()).isEqualTo("error");
        assertThat(json.at("/platformMessages/0/ruleId").asText()).isEqualTo("CloudService.Crowded");
    }

    @Test
    void waived_findings_stay_and_are_marked() throws IOException {
        JsonNode json = tree(Rendered.everything().build().with(WAIVERS, Reports.DAY));
        assertThat(json.at("/summary/blockers").asInt()).isEqualTo(1);
        assertThat(json.at("/summary/waived").asInt()).isEqualTo(1);
        assertThat(json.at("/findings/1/waived/reason").asText()).isEqualTo("is rebuilt");
        assertThat(json.at("/waivers/used/0/findings").asInt()).isEqualTo(1);
        assertThat(json.at("/waivers/expired/0/resource").asText()).isEqualTo("gone");
        assertThat(json.at("/waivers/unused/0/resource").asText()).isEqualTo("nobody");
    }

    @Test
    void the_text_is_the_same_each_time_and_indented_by_two() {
        String json = Rendered.by(new JsonRenderer(), Rendered.everything().build());
        assertThat(json)
                .isEqualTo(Rendered.by(new JsonRenderer(), Rendered.everything().build()))
                .startsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"tool\": {\n    \"name\"")
                .endsWith("}\n")
                .doesNotContain("\r", " \n");
    }

    @Test
    void secrets_in_values_are_not_shown() {
        assertThat(Rendered.by(new JsonRenderer(), Rendered.everything().build()))
                .contains("?sv=1&sig=***")
                .doesNotContain("abcDEF123");
    }

    @Test
    void many_findings_are_streamed() {
        Reports reports = Reports.of("shop");
        for (int line = 1; line <= 20_000; line++) {
            reports.finding("CloudService.Crowded", Severity.BLOCKER, "shop", "export.xml", line);
        }
        assertThat(Rendered.by(new JsonRenderer(), reports.build())).contains("\"line\": 20000,");
    }

    private static List<String> violations(ReadinessReport report) throws IOException {
        Set<ValidationMessage> messages = schema().validate(Rendered.by(new JsonRenderer(), report), InputFormat.JSON);
        return messages.stream().map(ValidationMessage::toString).toList();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = open()) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static InputStream open() {
        return JsonRenderer.class.getResourceAsStream(JsonRenderer.SCHEMA);
    }

    private static JsonNode tree(ReadinessReport report) throws IOException {
        return new ObjectMapper().readTree(Rendered.by(new JsonRenderer(), report));
    }
}
