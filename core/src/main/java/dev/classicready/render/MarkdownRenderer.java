package dev.classicready.render;

import dev.classicready.Coverage;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.WaiverRule;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Waiver;
import dev.classicready.format.InputFile;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code report.md}, for a pull request or a wiki: the verdict and what blocks stand open, the rest is folded. Lists are
 * cut with a count, and the more so the more there is to say, so that the text fits into a comment of
 * {@value #LONGEST} characters.
 */
public final class MarkdownRenderer implements ReportRenderer {

    /** What a comment on a pull request takes. */
    static final int LONGEST = 65_536;

    private static final List<Cut> CUTS =
            List.of(new Cut(30, 40, 5), new Cut(30, 40, 2), new Cut(30, 40, 1), new Cut(20, 20, 1), new Cut(10, 8, 1));
    private static final String ENDS_HERE = "\n\nThe rest is in report.json.\n";

    /** How many of a list are shown. */
    private record Cut(int units, int rules, int places) {}

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        String text = "";
        for (Cut cut : CUTS) {
            text = new Page(report, cut, new StringBuilder()).write();
            if (text.length() <= LONGEST) {
                break;
            }
        }
        out.write(text.length() <= LONGEST ? text : cutOff(text));
    }

    /** Names of tens of thousands of characters leave no other way. */
    private static String cutOff(String text) {
        int end = text.lastIndexOf('\n', LONGEST - ENDS_HERE.length() - 1);
        return text.substring(0, Math.max(0, end)) + ENDS_HERE;
    }

    /** The page of one report. */
    private record Page(ReadinessReport report, Cut cut, StringBuilder text) {

        String write() {
            verdict();
            units();
            findings("What blocks", Severity.BLOCKER, false);
            findings("What to prepare for", Severity.WARNING, true);
            findings("Good to know", Severity.INFO, true);
            waived();
            notJudged();
            files();
            return text.toString();
        }

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
            Words.extendedSupport(report).ifPresent(notice -> {
                line(notice);
                line("");
            });
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
            for (UnitReadiness unit : worst.subList(0, Math.min(cut.units, worst.size()))) {
                line("| " + Words.of(unit.unit().kind()) + " "
                        + code(unit.unit().name()) + " | " + Words.of(unit.readiness()) + " | "
                        + Words.of(unit.redeploy()) + " | " + unit.wave() + " |");
            }
            more(worst.size(), cut.units);
        }

        void findings(String heading, Severity severity, boolean folded) {
            Map<String, List<Finding>> byRule = report.counting(severity).stream()
                    .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.toList()));
            if (byRule.isEmpty()) {
                return;
            }
            open(heading + " (" + report.counting(severity).size() + ")", folded);
            byRule.entrySet().stream().limit(cut.rules).forEach(rule -> rule(rule.getKey(), rule.getValue()));
            more(byRule.size(), cut.rules);
            close(folded);
        }

        private void rule(String id, List<Finding> findings) {
            line("");
            RuleMetadata rule = report.rules().find(id).orElseThrow();
            Finding first = findings.get(0);
            String overridden =
                    first.severity() == first.ruleSeverity() ? "" : ", " + first.ruleSeverity() + " by the rule";
            line("**[" + id + "](" + rule.help() + ")** (" + findings.size() + overridden + "): "
                    + escape(rule.title()));
            line("");
            for (Finding finding : findings.subList(0, Math.min(cut.places, findings.size()))) {
                String place = finding.place()
                        .map(EvidenceItem::location)
                        .map(location -> " at " + code(location.toString()))
                        .orElse("");
                line("- " + code(finding.resource().name()) + place + ": " + escape(finding.message()));
            }
            more(findings.size(), cut.places);
            line("");
            line("  What to do: " + withCommands(first.remediation()));
            line("");
            line("  Why: " + escape(rule.rationale()) + " (" + sources(rule) + ")");
        }

        private static String sources(RuleMetadata rule) {
            return rule.sources().stream()
                    .map(s -> "[" + escape(s.title()) + "](" + s.url() + "), " + s.date() + ": " + escape(s.section()))
                    .collect(Collectors.joining("; "));
        }

        /** What is accepted, and the waivers that accept nothing. */
        void waived() {
            List<Finding> waived =
                    report.findings().stream().filter(Finding::isWaived).toList();
            if (report.waivers().isEmpty()) {
                return;
            }
            open("Waived (" + waived.size() + ")", true);
            line("");
            for (Finding finding : waived.subList(0, Math.min(cut.units, waived.size()))) {
                Waiver waiver = finding.acceptedBecause().orElseThrow();
                line("- " + finding.severity() + " " + finding.ruleId() + " "
                        + code(finding.resource().name()) + " until " + waiver.until() + ": "
                        + escape(waiver.reason()));
            }
            more(waived.size(), cut.units);
            report.waivers().expired().stream().limit(cut.units).forEach(waiver -> waiver("expired", waiver));
            report.waivers().unused().stream().limit(cut.units).forEach(waiver -> waiver("unused", waiver));
            close(true);
        }

        private void waiver(String state, WaiverRule waiver) {
            line("- " + state + ": " + code(waiver.rule()) + " on " + code(waiver.resource()) + " until "
                    + waiver.waiver().until() + ": " + escape(waiver.waiver().reason()));
        }

        void notJudged() {
            Coverage coverage = report.coverage();
            open("What was read, what could not be judged, and what to collect (" + report.unknowns() + ")", true);
            line("");
            line("Read: " + Words.kinds(coverage.supplied()) + ". Assumed that there is none: "
                    + Words.kinds(coverage.assumedAbsent()) + ".");
            if (!coverage.missing().isEmpty()) {
                line("");
                line("| evidence | settles | for | collect with |");
                line("| --- | ---: | --- | --- |");
            }
            coverage.missing()
                    .forEach(m -> line("| " + m.kind().kind() + " | " + m.settles() + " | "
                            + Words.shortened(report.rulesLacking(m.kind())) + " | "
                            + m.commands().stream().map(MarkdownRenderer::code).collect(Collectors.joining("<br>"))
                            + " |"));
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
            for (InputFile file : bad.subList(0, Math.min(cut.units, bad.size()))) {
                file.problems().stream()
                        .filter(DescriptorProblem::isError)
                        .limit(cut.places)
                        .forEach(p -> line("- " + code(file.file() + ":" + p.line() + ":" + p.column()) + ": "
                                + escape(p.message())));
            }
            more(bad.size(), cut.units);
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

    /** Text in which what stands between backticks is code. */
    private static String withCommands(String text) {
        String[] parts = text.split("`", -1);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean isCode = i % 2 == 1 && i < parts.length - 1 && !parts[i].isEmpty();
            all.append(isCode ? code(parts[i]) : escape(parts[i]));
        }
        return all.toString();
    }

    /** Text in a code span, which a backtick would end and a bar would cut where it stands in a table. */
    private static String code(String text) {
        return "`" + TextPage.harmless(Redaction.of(text)).replace('`', '\'').replace("|", "\\|") + "`";
    }
}
