package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code junit.xml}, for the test pages of build servers: a suite for each unit, in it a case for each rule. Unwaived
 * blockers fail, rules that could not be judged are skipped, everything else passes; files that were not read whole are
 * errors of a suite of their own.
 */
public final class JUnitRenderer implements ReportRenderer {

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        new Page(report, new XmlOutput(out)).write();
    }

    /** The page of one report. */
    private static final class Page {
        private final ReadinessReport report;
        private final XmlOutput xml;
        private final Map<String, List<Finding>> findings;
        private final Map<String, List<RuleOutcome>> outcomes = new HashMap<>();

        private Page(ReadinessReport report, XmlOutput xml) {
            this.report = report;
            this.xml = xml;
            this.findings = report.findings().stream().collect(Collectors.groupingBy(f -> f.unit() + " " + f.ruleId()));
            report.outcomes()
                    .forEach(o -> o.units()
                            .forEach(u -> outcomes.computeIfAbsent(u.id(), id -> new ArrayList<>())
                                    .add(o)));
        }

        private void write() throws IOException {
            xml.declaration();
            xml.open("testsuites", "name", "ClassicReady");
            files();
            for (UnitReadiness unit : report.units()) {
                unit(unit);
            }
            xml.close();
        }

        private void files() throws IOException {
            long errors = report.inputs().stream().filter(InputFile::hasErrors).count();
            suite("descriptors", report.inputs().size(), 0, errors, 0);
            for (InputFile input : report.inputs()) {
                xml.open("testcase", "classname", "descriptors", "name", input.file());
                if (input.hasErrors()) {
                    String text = input.problems().stream()
                            .filter(p -> p.isError())
                            .map(p -> input.file() + ":" + p.line() + ":" + p.column() + ": " + p.message())
                            .collect(Collectors.joining("\n"));
                    xml.text("error", "message", "the file was not read whole", text);
                }
                xml.close();
            }
            xml.close();
        }

        private void unit(UnitReadiness verdict) throws IOException {
            String unit = verdict.unit().id();
            List<RuleOutcome> cases = outcomes.getOrDefault(unit, List.of());
            suite(
                    verdict.unit().kind() + " " + verdict.unit().name(),
                    cases.size(),
                    cases.stream().filter(o -> !blockers(unit, o).isEmpty()).count(),
                    0,
                    cases.stream().filter(JUnitRenderer::isSkipped).count());
            for (RuleOutcome outcome : cases) {
                xml.open(
                        "testcase",
                        "classname",
                        verdict.unit().name(),
                        "name",
                        outcome.rule().id());
                result(unit, outcome);
                xml.close();
            }
            xml.close();
        }

        private void suite(String name, long tests, long failures, long errors, long skipped) throws IOException {
            xml.open(
                    "testsuite",
                    "name",
                    name,
                    "tests",
                    Long.toString(tests),
                    "failures",
                    Long.toString(failures),
                    "errors",
                    Long.toString(errors),
                    "skipped",
                    Long.toString(skipped));
        }

        private void result(String unit, RuleOutcome outcome) throws IOException {
            List<Finding> blockers = blockers(unit, outcome);
            List<Finding> found = found(unit, outcome);
            if (!blockers.isEmpty()) {
                xml.text("failure", "message", blockers.get(0).message(), text(blockers));
            } else if (isSkipped(outcome)) {
                String missing = outcome.missing().stream().map(Evidence::kind).collect(Collectors.joining(", "));
                xml.empty("skipped", "message", "could not be judged without " + missing);
            } else if (!found.isEmpty()) {
                xml.text("system-out", text(found));
            }
        }

        private List<Finding> found(String unit, RuleOutcome outcome) {
            return findings.getOrDefault(unit + " " + outcome.rule().id(), List.of());
        }

        private List<Finding> blockers(String unit, RuleOutcome outcome) {
            return found(unit, outcome).stream()
                    .filter(f -> f.severity() == Severity.BLOCKER && !f.isWaived())
                    .toList();
        }

        private static String text(List<Finding> findings) {
            return findings.stream()
                    .map(f -> (f.isWaived() ? "waived: " : "") + f.resource().name()
                            + f.place()
                                    .map(EvidenceItem::location)
                                    .map(SourceLocation::toString)
                                    .map(l -> " at " + l)
                                    .orElse("")
                            + ": " + f.message() + "\n-> " + f.remediation())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static boolean isSkipped(RuleOutcome outcome) {
        return outcome.outcome() == Outcome.UNKNOWN;
    }
}
