package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.Waivers;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void the_verdict_and_the_units_stand_open() {
        assertThat(Rendered.by(new MarkdownRenderer(), Rendered.everything().build()))
                .startsWith("""
                # ClassicReady: NOT READY

                | way | verdict |
                | --- | --- |
                | platform migration, by the documents as of 2026-11-21 | **NOT READY** |
                | redeployment from the plan, target current | **NOT READY** |

                The platform's own migration has been retired: redeployment is what is left.

                3 units, 4 resources: 2 blockers, 1 warning, 1 info, 1 not judged

                ## Units

                | unit | platform migration | redeployment | wave |
                | --- | --- | --- | ---: |
                | cloud service `blog` | NOT READY | NOT READY | 1 |
                | cloud service `shop` | NOT READY | UNKNOWN | 1 |
                | subscription `contoso` | READY | READY | 1 |

                ## What blocks (2)
                """);
    }

    @Test
    void warnings_and_gaps_are_folded() {
        assertThat(Rendered.by(new MarkdownRenderer(), Rendered.everything().build()))
                .contains(
                        "<details><summary>What to prepare for (1)</summary>\n\n**[CloudService.Old](rules/CloudService.Old.md)** (1): "
                                + "Title of CloudService.Old\n\n"
                                + "- `blog` at `a.zip!/blog.xml:3:7`: blog is not as it should be\n")
                .contains("| role-assignments | 1 | CloudService.Roles | "
                        + "`az role assignment list --all -o json > role-assignments.json` |")
                .contains("  Why: The platform says no. ([The document](https://example.com/document), 2023-01-25: ")
                .contains("Read: nothing. Assumed that there is none: nothing.")
                .contains("- `half.xml:3:9`: the document ends inside &lt;Role&gt;; expected &lt;/Role&gt;")
                .doesNotContain("abcDEF123");
    }

    @Test
    void what_is_waived_and_weighed_is_told() {
        Waivers waivers = Waivers.from("w.json", """
                {"waivers": [
                  {"rule": "CloudService.Crowded", "reason": "is rebuilt", "until": "2027-01-31"},
                  {"rule": "*", "resource": "gone", "reason": "is gone", "until": "2026-01-31"},
                  {"rule": "*", "resource": "nobody", "reason": "is not there", "until": "2027-01-31"}],
                 "severities": {"CloudService.Old": "BLOCKER"}}""");
        assertThat(Rendered.by(
                        new MarkdownRenderer(), Rendered.everything().build().with(waivers, Reports.DAY)))
                .contains("**[CloudService.Old](rules/CloudService.Old.md)** (1, WARNING by the rule): ")
                .contains("""
                        <details><summary>Waived (1)</summary>

                        - BLOCKER CloudService.Crowded `shop` until 2027-01-31: is rebuilt
                        - expired: `*` on `gone` until 2026-01-31: is gone
                        - unused: `*` on `nobody` until 2027-01-31: is not there

                        </details>
                        """);
    }

    @Test
    void text_of_descriptors_is_no_markup() {
        String message = "named <img src=x> [a](http://b) |c| *d* @all `e`";
        assertThat(Rendered.by(
                        new MarkdownRenderer(),
                        Reports.of("shop")
                                .finding("A.B", Severity.BLOCKER, MigrationPath.BOTH, "shop", "export.xml", 1, message)
                                .build()))
                .contains("named &lt;img src=x&gt; \\[a\\](http:\u200b//b) \\|c\\| \\*d\\* @\u200ball \\`e\\`");
    }

    @Test
    void a_large_estate_fits_into_a_comment() {
        String[] services = new String[500];
        for (int i = 0; i < services.length; i++) {
            services[i] = "service" + (100 + i);
        }
        Reports reports = Reports.of(services);
        for (int i = 0; i < 50_000; i++) {
            reports.finding("Rule.Number" + i % 120, Severity.BLOCKER, services[i % 500], "export.xml", i + 1);
        }
        assertThat(Rendered.by(new MarkdownRenderer(), reports.build()))
                .hasSizeLessThanOrEqualTo(MarkdownRenderer.LONGEST);
    }

    @Test
    void the_more_there_is_to_say_the_less_is_shown_of_each() {
        assertThat(Rendered.by(new MarkdownRenderer(), verbose(200)))
                .contains("and 2 more, in report.json", "and 80 more, in report.json");
        assertThat(Rendered.by(new MarkdownRenderer(), verbose(2_000)))
                .hasSizeLessThanOrEqualTo(MarkdownRenderer.LONGEST)
                .contains("and 6 more, in report.json")
                .endsWith("</details>\n");
        assertThat(Rendered.by(new MarkdownRenderer(), verbose(100_000)))
                .hasSizeLessThanOrEqualTo(MarkdownRenderer.LONGEST)
                .endsWith("\n\nThe rest is in report.json.\n");
    }

    /** Seven findings of each of 120 rules, with messages of some length. */
    private static ReadinessReport verbose(int length) {
        Reports reports = Reports.of("shop").unknown("Rule.Open", Severity.WARNING, "shop", Evidence.BLOBS);
        for (int i = 0; i < 840; i++) {
            reports.finding(
                    "Rule.Number" + i % 120,
                    Severity.BLOCKER,
                    MigrationPath.BOTH,
                    "shop",
                    "export.xml",
                    i + 1,
                    "x".repeat(length));
        }
        return reports.build();
    }
}
