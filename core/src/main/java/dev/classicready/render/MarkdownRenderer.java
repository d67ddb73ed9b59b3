package dev.classicready.render;

import dev.classicready.Coverage;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code report.md}, for a pull request or a wiki: the verdict and what blocks stand open, the rest is folded. Long lists
 * are cut with a count, so that the text fits into a comment.
 */
public final class MarkdownRenderer implements ReportRenderer {

    private static final int UNITS = 30;
    private static final int RULES = 40;
    private static final int PLACES = 5;

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        Page page = new Page(report, new StringBuilder());
        page.verdict();
        page.units();
        page.findings("What blocks", Severity.BLOCKER, false);
        page.findings("What to prepare for", Severity.WARNING, true);
        page.findings("Good to know", Severity.INFO, true);
        page.notJudged();
        page.files();
        out.write(page.text.toString());
    }

    /** The page of one report. */
    private record Page(ReadinessReport report, StringBuilder text) {

        void verdict() {
            line("# ClassicReady: " + Words.of(report.readiness()));
            line("");
            line("| way | verdict |");
            line("| --- | --- |");
            line("| platform migration, by the documents as of " + report.asOf() + " | **"
                    + Words.of(report.readiness()) + "** |");
            line("| redeployment from the plan, target " + report.options().target() + " | **"
                    + Words.of(report.redeployReadiness()) + "** |");
            line("");
            if (!report.isPlatformMigrationOpen()) {
                line(Words.PLATFORM_IS_GONE);
                line("");
            }
            long waived = report.findings().stream().filter(Finding::isWaived).count();
            line(Words.count(report.units().size(), "unit") + ", "
                    + Words.count(report.estate().resourceCount(), "resource") + ": "
                    + Words.count(report.counting(Severity.BLOCKER).size(), "blocker") + ", "
                    + Words.count(report.counting(Severity.WARNING).size(), "warning") + ", "
                    + Words.count(report.counting(Severity.INFO).size(), "info") + ", " + report.unknowns()
                    + " not judged" + (waived == 0 ? "" : ", " + waived + " waived"));
            report.baseline().ifPresent(change -> {
                line("");
                line("Since the baseline: " + change.added().size() + " new, "
                        + change.fixed().size() + " fixed, " + change.unchanged() + " unchanged");
            });
        }

        void units() {
            if (report.units().isEmpty()) {
                return;
            }
            List<UnitReadiness> worst = report.units().stream()
                    .sorted(Comparator.comparing(UnitReadiness::readiness).reversed())
                    .toList();
            line("");
            line("## Units");
            line("");
            line("| unit | platform migration | redeployment | wave |");
            line("| --- | --- | --- | ---: |");
            for (UnitReadiness unit : worst.subList(0, Math.min(UNITS, worst.size()))) {
                line("| " + Words.of(unit.unit().kind()) + " "
                        + code(unit.unit().name()) + " | " + Words.of(unit.readiness()) + " | "
                        + Words.of(unit.redeploy()) + " | " + unit.wave() + " |");
            }
            more(worst.size(), UNITS);
        }

        void findings(String heading, Severity severity, boolean folded) {
            Map<String, List<Finding>> byRule = report.counting(severity).stream()
                    .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.toList()));
            if (byRule.isEmpty()) {
                return;
            }
            open(heading + " (" + report.counting(severity).size() + ")", folded);
            byRule.entrySet().stream().limit(RULES).forEach(rule -> rule(rule.getKey(), rule.getValue()));
            more(byRule.size(), RULES);
            close(folded);
        }

        private void rule(String id, List<Finding> findings) {
            line("");
            line("**" + id + "** (" + findings.size() + ")");
            line("");
            for (Finding finding : findings.subList(0, Math.min(PLACES, findings.size()))) {
                String place = finding.place()
                        .map(EvidenceItem::location)
                        .map(location -> " at " + code(location.toString()))
                        .orElse("");
                line("- " + code(finding.resource().name()) + place + ": " + escape(finding.message()));
            }
            more(findings.size(), PLACES);
            line("");
            line("  What to do: " + escape(findings.get(0).remediation()));
        }

        void notJudged() {
            List<Coverage.Missing> missing = report.coverage().missing();
            if (missing.isEmpty()) {
                return;
            }
            open("What could not be judged, and what to collect (" + report.unknowns() + ")", true);
            line("");
            line("| evidence | settles | collect with |");
            line("| --- | ---: | --- |");
            missing.forEach(m -> line("| " + m.kind().kind() + " | " + m.settles() + " | "
                    + code(m.kind().collectWith()) + " |"));
            close(true);
        }

        void files() {
            List<InputFile> bad =
                    report.inputs().stream().filter(InputFile::hasErrors).toList();
            if (bad.isEmpty()) {
                return;
            }
            open("Files that could not be read whole (" + bad.size() + ")", true);
            line("");
            for (InputFile file : bad.subList(0, Math.min(UNITS, bad.size()))) {
                file.problems().stream()
                        .filter(DescriptorProblem::isError)
                        .limit(PLACES)
                        .forEach(p -> line("- " + code(file.file() + ":" + p.line() + ":" + p.column()) + ": "
                                + escape(p.message())));
            }
            more(bad.size(), UNITS);
            close(true);
        }

        private void open(String heading, boolean folded) {
            line("");
            line(folded ? "<details><summary>" + heading + "</summary>" : "## " + heading);
        }

        private void close(boolean folded) {
            if (folded) {
                line("");
                line("</details>");
            }
        }

        private void more(int size, int shown) {
            if (size > shown) {
                line("");
                line("and " + (size - shown) + " more, in report.json");
            }
        }

        private void line(String line) {
            text.append(line).append('\n');
        }
    }

    /** Text in which nothing is markup, and nobody is mentioned. */
    static String escape(String text) {
        return TextPage.harmless(Redaction.of(text))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]#|~!$])", "\\\\$1")
                .replace("@", "@\u200b")
                .replace("://", ":\u200b//");
    }

    /** Text in a code span, which a backtick would end and a bar would cut where it stands in a table. */
    private static String code(String text) {
        return "`" + TextPage.harmless(Redaction.of(text)).replace('`', '\'').replace("|", "\\|") + "`";
    }
}
