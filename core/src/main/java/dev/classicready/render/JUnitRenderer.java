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
import dev.classicready.rule.RuleMetadata;
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

    /** What a suite counts. */
    private record Counts(long tests, long failures, long errors, long skipped) {

        Counts and(Counts other) {
            return new Counts(
                    tests + other.tests, failures + other.failures, errors + other.errors, skipped + other.skipped);
        }

        String[] attributes(String name) {
            return new String[] {
                "name", name,
                "tests", Long.toString(tests),
                "failures", Long.toString(failures),
                "errors", Long.toString(errors),
                "skipped", Long.toString(skipped),
                "time", "0"
            };
        }
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
            Counts all = new Counts(report.inputs().size(), 0, errors(), 0);
            for (UnitReadiness unit : report.units()) {
                all = all.and(counts(unit));
            }
            xml.open("testsuites", all.attributes("ClassicReady"));
            files();
            for (UnitReadiness unit : report.units()) {
                unit(unit);
            }
            xml.close();
        }

        private void files() throws IOException {
            xml.open("testsuite", new Counts(report.inputs().size(), 0, errors(), 0).attributes("descriptors"));
            for (InputFile input : report.inputs()) {
                testCase("descriptors", input.file());
                if (input.hasErrors()) {
                    String text = input.problems().stream()
                            .filter(p -> p.isError())
                            .map(p -> input.file() + ":" + p.line() + ":" + p.column() + ": " + p.message())
                            .collect(Collectors.joining("\n"));
                    xml.text("error", text, "message", "the file was not read whole", "type", "unreadable");
                }
                xml.close();
            }
            xml.close();
        }

        private void unit(UnitReadiness verdict) throws IOException {
            String unit = verdict.unit().id();
            List<RuleOutcome> cases = outcomes.getOrDefault(unit, List.of());
            xml.open(
                    "testsuite",
                    counts(verdict)
                            .attributes(
                                    verdict.unit().kind() + " " + verdict.unit().name()));
            for (RuleOutcome outcome : cases) {
                testCase(verdict.unit().name(), outcome.rule().id());
                result(unit, outcome);
                xml.close();
            }
            xml.close();
        }

        private long errors() {
            return report.inputs().stream().filter(InputFile::hasErrors).count();
        }

        private Counts counts(UnitReadiness verdict) {
            String unit = verdict.unit().id();
            List<RuleOutcome> cases = outcomes.getOrDefault(unit, List.of());
            return new Counts(
                    cases.size(),
                    cases.stream().filter(o -> !blockers(unit, o).isEmpty()).count(),
                    0,
                    cases.stream().filter(JUnitRenderer::isSkipped).count());
        }

        /** Judging takes no time worth telling, and a report tells no times; some readers want to see one. */
        private void testCase(String className, String name) throws IOException {
            xml.open("testcase", "classname", className, "name", name, "time", "0");
        }

        private void result(String unit, RuleOutcome outcome) throws IOException {
            List<Finding> blockers = blockers(unit, outcome);
            List<Finding> found = found(unit, outcome);
            if (!blockers.isEmpty()) {
                xml.text(
                        "failure",
                        text(outcome.rule(), blockers),
                        "message",
                        blockers.get(0).message(),
                        "type",
                        "BLOCKER");
            } else if (isSkipped(outcome)) {
                String missing = outcome.missing().stream().map(Evidence::kind).collect(Collectors.joining(", "));
                xml.empty("skipped", "message", "could not be judged without " + missing);
            } else if (!found.isEmpty()) {
                xml.text("system-out", text(outcome.rule(), found));
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

        private static String text(RuleMetadata rule, List<Finding> findings) {
            String listed = findings.stream()
                    .map(f -> (f.isWaived() ? "waived: " : "") + f.resource().name()
                            + f.place()
                                    .map(EvidenceItem::location)
                                    .map(SourceLocation::toString)
                                    .map(l -> " at " + l)
                                    .orElse("")
                            + ": " + f.message() + "\n-> " + f.remediation())
                    .collect(Collectors.joining("\n"));
            return listed + "\nwhy: " + rule.rationale() + " See " + rule.help();
        }
    }

    private static boolean isSkipped(RuleOutcome outcome) {
        return outcome.outcome() == Outcome.UNKNOWN;
    }
}
