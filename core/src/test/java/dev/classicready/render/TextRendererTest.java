package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.Waivers;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    @Test
    void the_verdict_comes_first_for_both_ways() {
        assertThat(text(Rendered.everything().build())).startsWith("""
                Platform migration: NOT READY (by the documents as of 2026-11-21)
                Redeployment:       NOT READY (from the plan, target current)
                The platform's own migration has been retired: redeployment is what is left.

                3 units, 4 resources: 2 blockers, 1 warning, 1 info, 1 not judged

                What blocks
                -----------
                """);
    }

    @Test
    void a_number_stays_with_its_word_where_a_line_is_full() {
        StringWriter out = new StringWriter();
        new TextPage(out, 20, false).wrapped(0, "ready at last, wave" + TextPage.KEPT + "12, and so on");
        assertThat(out).hasToString("ready at last,\nwave 12, and so on\n");
    }

    @Test
    void a_finding_shows_where_and_what_to_do() {
        assertThat(text(Rendered.everything().build())).contains("""
                cloud service shop: NOT READY, redeployment UNKNOWN, wave 1
                  CloudService.Crowded
                    shop at export.xml:14:7
                      shop is not as it should be
                    -> Change what is wrong with it and try again.
                """);
    }

    @Test
    void what_is_missing_comes_with_the_command_that_collects_it() {
        assertThat(text(Rendered.everything().build())).contains("""
                role-assignments: settles 1 that could block
                  az role assignment list --all -o json > role-assignments.json
                  for CloudService.Roles
                """);
    }

    @Test
    void files_are_named_with_what_is_wrong_with_them() {
        assertThat(text(Rendered.everything().build()))
                .contains("half.xml:3:9: the document ends inside <Role>; expected </Role>\n")
                .contains("page.html: not a classic descriptor; this is an HTML page\n");
    }

    @Test
    void the_platforms_own_messages_name_the_rule_that_says_the_same() {
        assertThat(text(Rendered.everything().build()))
                .contains("Error shop: The HostedService shop is not as it should be.\n")
                .contains("[CloudService.Crowded]\n");
    }

    @Test
    void an_empty_estate_says_what_to_pass() {
        assertThat(text(Reports.of().build()))
                .startsWith("Platform migration: UNKNOWN")
                .contains("No classic resource was found in the input");
    }

    @Test
    void long_lists_are_cut_with_a_count() {
        Reports reports = Reports.of("shop");
        for (int line = 1; line <= 10_000; line++) {
            reports.finding("CloudService.Crowded", Severity.BLOCKER, "shop", "export.xml", line);
        }
        assertThat(text(reports.build()))
                .contains("CloudService.Crowded (10000)\n", "    and 9997 more, in report.json\n")
                .hasLineCount(24);
    }

    @Test
    void many_units_are_cut_with_a_count() {
        String[] services = new String[50];
        for (int i = 0; i < services.length; i++) {
            services[i] = "service" + (100 + i);
        }
        Reports reports = Reports.of(services);
        for (String service : services) {
            reports.finding("CloudService.Crowded", Severity.BLOCKER, service, "export.xml", 1);
        }
        assertThat(text(reports.build()))
                .contains("service119", "and 30 units more, in report.json")
                .doesNotContain("service120");
    }

    @Test
    void lines_are_at_most_80_wide() {
        String message = "the machine has a network interface in a subnet that lies outside of the address space "
                + "of the virtual network, which the platform refuses";
        String text = text(Reports.of("shop")
                .finding("A.B", Severity.BLOCKER, MigrationPath.PLATFORM, "shop", "export.xml", 1, message)
                .build());
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text)
                .contains(
                        "      the machine has a network interface in a subnet that lies outside of the\n      address");
    }

    @Test
    void what_a_terminal_would_obey_is_shown_instead() {
        String message = "named \u001b[31mred\u0007 and \u202eright-to-left, on\nlines";
        assertThat(text(Reports.of("shop")
                        .finding("A.B", Severity.BLOCKER, MigrationPath.PLATFORM, "shop", "export.xml", 1, message)
                        .build()))
                .contains("named \\u001b[31mred\\u0007 and \\u202eright-to-left, on lines");
    }

    @Test
    void colours_are_for_those_who_ask() {
        ReadinessReport report = Rendered.everything().build();
        assertThat(text(report)).doesNotContain("\u001b");
        assertThat(Rendered.by(new TextRenderer(true), report)).startsWith("\u001b[31mPlatform migration: NOT READY");
    }

    @Test
    void waivers_are_listed_and_do_not_hide() {
        Waivers waivers = Waivers.from("waivers.json", """
                {"waivers": [
                  {"rule": "CloudService.Crowded", "resource": "shop", "reason": "is rebuilt", "until": "2027-01-31"},
                  {"rule": "*", "resource": "gone", "reason": "is gone", "until": "2026-01-31"}]}""");
        assertThat(text(Rendered.everything().build().with(waivers, Reports.DAY)))
                .contains("1 blocker, 1 warning, 1 info, 1 not judged, 1 waived\n")
                .contains("""
                        Waivers
                        -------
                        used    CloudService.Crowded on shop until 2027-01-31: is rebuilt
                        expired * on gone until 2026-01-31: is gone
                        """);
    }

    @Test
    void the_brief_form_is_the_verdict_and_the_numbers() {
        assertThat(Rendered.by(TextRenderer.brief(), Rendered.everything().build()))
                .hasLineCount(5);
    }

    private static String text(ReadinessReport report) {
        return Rendered.by(new TextRenderer(), report);
    }
}
