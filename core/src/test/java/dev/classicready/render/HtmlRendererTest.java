package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.Waivers;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data-(\\w+)\">(.*?)</script>", Pattern.DOTALL);

    private static String html(ReadinessReport report) {
        return Rendered.by(new HtmlRenderer(), report);
    }

    private static JsonNode data(String html, String name) throws IOException {
        Matcher blocks = DATA.matcher(html);
        while (blocks.find()) {
            if (blocks.group(1).equals(name)) {
                return new ObjectMapper().readTree(blocks.group(2));
            }
        }
        throw new AssertionError("no data " + name);
    }

    /** What a reader sees at once, without the data, the style and the script. */
    private static String page(String html) {
        return html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    }

    @Test
    void verdicts_and_numbers_come_first() {
        assertThat(page(html(Rendered.everything().build()))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("ClassicReady Migration readiness of an Azure classic estate Platform migration ✕ Not ready "
                        + "2 blockers stand in the way. Azure has retired this way; what is left is "
                        + "redeployment. 2 units not ready 1 unit ready Redeployment from the plan ✕ Not ready "
                        + "1 blocker stands in the way. 1 unit not ready 1 unit unknown 1 unit ready "
                        + "3 units 4 resources 2 blockers 1 warning 1 remark 1 not judged ")
                .contains("Blocker Title of CloudService.Crowded CloudService.Crowded 1 finding in 1 unit")
                .contains("role-assignments 1 az role assignment list --all -o json &gt; role-assignments.json")
                .contains("Error half.xml:3:9 the document ends inside &lt;Role&gt;; expected &lt;/Role&gt;")
                .contains("Note page.html not a classic descriptor; this is an HTML page")
                .contains("shop : The HostedService shop is not as it should be.");
    }

    @Test
    void findings_units_waves_drawing_and_mapping_are_in_the_data() throws IOException {
        String html = html(Rendered.everything().build());
        assertThat(data(html, "findings")).hasSize(4);
        assertThat(data(html, "findings").get(1).get(7).asText()).isEqualTo("shop is not as it should be");
        assertThat(data(html, "units")).hasSize(3);
        assertThat(data(html, "rules")).hasSize(5);
        assertThat(data(html, "waves").get(0).get("title").asText())
                .isEqualTo("Subscriptions and ExpressRoute circuits");
        assertThat(data(html, "mapping").get("mapping")).isNotEmpty();
        JsonNode drawing = data(html, "drawings").get("units").get("0");

        assertThat(drawing.get("classic").get("nodes").toString()).contains("\"vm\",\"web1\",\"Small\"");
        assertThat(data(html, "drawings").get("estate").get("arm").get("nodes").toString())
                .contains("\"group\",\"blog-migrated\"");
    }

    @Test
    void the_page_needs_nothing_from_anywhere() throws NoSuchAlgorithmException {
        String html = html(Rendered.everything().build());
        assertThat(page(html).replace("&#39;", "'"))
                .contains("content=\"default-src 'none'; img-src data:; style-src 'sha256-"
                        + hash(html, "<style>", "</style>") + "'; script-src 'sha256-"
                        + hash(html, "<script>", "</script>") + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("http:", "https:", " src=", " style=");
        assertThat(elements(html)).noneMatch(element -> element.contains(" on"));
        assertThat(List.of("@import", "url(", "sourceMappingURL", "fetch(", "XMLHttpRequest", ".innerHTML", "eval("))
                .noneMatch(html::contains);
    }

    private static String hash(String html, String start, String end) throws NoSuchAlgorithmException {
        int from = html.indexOf(start) + start.length();
        String text = html.substring(from, html.indexOf(end, from));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=broken=1>",
                "</script><script>broken=1</script>",
                "<!--<script>",
                "\"><svg onload=broken=1>",
                "'+broken+'",
                "{{broken}} ${broken} @broken",
                "line\u2028end"
            })
    void names_stay_names(String name) throws IOException {
        String tame = html(Reports.of("shop")
                .finding("A.B", Severity.BLOCKER, MigrationPath.BOTH, "shop", "shop", 1, "shop")
                .input("shop", null)
                .build());
        String html = html(Reports.of(name)
                .finding("A.B", Severity.BLOCKER, MigrationPath.BOTH, name, name, 1, name)
                .input(name, null)
                .build());
        assertThat(elements(html)).isEqualTo(elements(tame));
        assertThat(html).doesNotContain("\u2028");
        assertThat(data(html, "findings").get(0).get(7).asText()).isEqualTo(name.replace("\u2028", "\\u2028"));
    }

    /** The tags of a page with the names of their attributes; between script tags there are none. */
    private static List<String> elements(String html) {
        return Pattern.compile("<script\\b[^>]*>.*?</script>|<style>.*?</style>|<[^>]*>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(r -> r.group().replaceAll("(?s)^(<[^>]*>).*", "$1").replaceAll("\"[^\"]*\"", ""))
                .toList();
    }

    @Test
    void no_secret_is_shown() {
        assertThat(html(Rendered.everything().build()))
                .doesNotContain("abcDEF123")
                .contains("sig=***");
    }

    @Test
    void characters_that_turn_the_direction_of_writing_are_shown() {
        assertThat(html(Reports.of("shop")
                        .finding("A.B", Severity.INFO, MigrationPath.BOTH, "shop", "a.xml", 1, "not \u202egnp.exe")
                        .build()))
                .doesNotContain("\u202e")
                .contains("not \\\\u202egnp.exe");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(html(Rendered.everything().build()))
                .isEqualTo(html(Rendered.everything().build()))
                .doesNotContain("\r");
    }

    @Test
    void waived_findings_are_marked() throws IOException {
        ReadinessReport report =
                Rendered.everything().build().with(Waivers.from("waivers.json", """
                                {"waivers": [{"rule": "CloudService.Crowded", "reason": "is rebuilt", "until": "2027-01-31"}]}"""), LocalDate.of(2026, 11, 21));
        String html = html(report);
        assertThat(page(html)).contains("is rebuilt").contains("1 match");
        assertThat(data(html, "strings").toString()).contains("until 2027-01-31: is rebuilt");
    }

    @Test
    void a_hundred_thousand_findings_make_a_page_of_bounded_size() throws IOException {
        String[] services = new String[200];
        for (int i = 0; i < services.length; i++) {
            services[i] = "service" + (100 + i);
        }
        Reports reports = Reports.of(services);
        for (int i = 0; i < 100_000; i++) {
            reports.finding("Rule.Number" + i % 120, Severity.WARNING, services[i % 200], "export.xml", i + 1);
        }
        String html = html(reports.build());
        assertThat(data(html, "findings")).hasSize(100_000);
        assertThat(html).hasSizeLessThan(20_000_000);
        assertThat(data(html, "drawings")
                        .get("estate")
                        .get("classic")
                        .get("nodes")
                        .toString())
                .contains("\"Cloud services\",\"200 with 200 machines\"");
        assertThat(page(html)).hasSizeLessThan(100_000);
    }

    @Test
    void an_empty_estate_has_a_page_too() {
        assertThat(page(html(Reports.of().build())))
                .contains("No classic resource was found in 0 files")
                .contains("Every rule had the evidence it needs.");
    }
}
