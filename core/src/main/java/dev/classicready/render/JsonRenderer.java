package dev.classicready.render;

import dev.classicready.BaselineComparison;
import dev.classicready.Coverage;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.Version;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code report.json}, for other programs: everything that the report says, streamed. Its schema is the resource
 * {@value #SCHEMA}.
 */
public final class JsonRenderer implements ReportRenderer {

    /** The version of the file's structure; members may be added within a major version. */
    public static final String SCHEMA_VERSION = "1.0";

    /** The resource that holds the JSON Schema. */
    public static final String SCHEMA = "/dev/classicready/report.schema.json";

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        JsonOutput.write(out, json -> new Page(report, json).write());
    }

    /** The file of one report. */
    private record Page(ReadinessReport report, JsonOutput json) {

        void write() throws IOException {
            json.object(() -> {
                json.member("schemaVersion", SCHEMA_VERSION);
                tool();
                json.member("readiness", report.readiness());
                json.object("redeploy", () -> json.member("readiness", report.redeployReadiness()));
                summary();
                json.array("units", report.units(), this::unit);
                FindingJson findings = new FindingJson(json);
                json.array("findings", report.findings(), findings::write);
                json.array("outcomes", report.outcomes(), this::outcome);
                rules();
                AppendixJson appendix = new AppendixJson(report, json);
                appendix.contradictions();
                if (report.baseline().isPresent()) {
                    baseline(report.baseline().get());
                }
                appendix.platformMessages();
                appendix.inputs();
                coverage(report.coverage());
                appendix.waivers();
            });
        }

        private void tool() throws IOException {
            json.object(
                    "tool",
                    () -> json.member("name", "ClassicReady")
                            .member("version", Version.current())
                            .member("rulesVersion", report.rules().version())
                            .member("asOf", report.asOf())
                            .member("target", report.options().target()));
        }

        private void summary() throws IOException {
            json.object(
                    "summary",
                    () -> json.member("units", report.units().size())
                            .member("resources", report.estate().resourceCount())
                            .member("blockers", counting(Severity.BLOCKER))
                            .member("warnings", counting(Severity.WARNING))
                            .member("infos", counting(Severity.INFO))
                            .member("unknowns", report.unknowns())
                            .member(
                                    "waived",
                                    Math.toIntExact(report.findings().stream()
                                            .filter(Finding::isWaived)
                                            .count())));
        }

        private int counting(Severity severity) {
            return report.counting(severity).size();
        }

        private void unit(UnitReadiness verdict) throws IOException {
            json.member("id", verdict.unit().id())
                    .member("kind", verdict.unit().kind())
                    .member("name", verdict.unit().name())
                    .member("readiness", verdict.readiness());
            json.object("redeploy", () -> json.member("readiness", verdict.redeploy()));
            json.member("wave", verdict.wave());
            json.strings(
                    "resources",
                    verdict.unit().resources().stream().map(ResourceRef::id).toList());
        }

        private void outcome(RuleOutcome outcome) throws IOException {
            json.member("ruleId", outcome.rule().id()).member("outcome", outcome.outcome());
            json.strings("units", outcome.units().stream().map(u -> u.id()).toList());
            json.strings("missingEvidence", kinds(outcome.missing()));
            json.member("collectWith", outcome.outcome() == Outcome.UNKNOWN ? commands(outcome) : null);
            if (outcome.waiver() != null) {
                FindingJson.waived(json, outcome.waiver());
            }
        }

        private void baseline(BaselineComparison comparison) throws IOException {
            json.object("baseline", () -> {
                json.array("new", comparison.added(), this::entry);
                json.array("fixed", comparison.fixed(), this::entry);
                json.member("unchanged", comparison.unchanged());
            });
        }

        private void entry(BaselineComparison.Entry entry) throws IOException {
            json.member("ruleId", entry.ruleId()).member("resource", entry.resource());
        }

        private void coverage(Coverage coverage) throws IOException {
            json.object("coverage", () -> {
                json.strings("supplied", kinds(coverage.supplied()));
                json.strings("assumedAbsent", kinds(coverage.assumedAbsent()));
                json.array("missing", coverage.missing(), this::missing);
            });
        }

        private void missing(Coverage.Missing missing) throws IOException {
            json.member("kind", missing.kind().kind())
                    .member("settles", missing.settles())
                    .member("collectWith", String.join("; ", missing.commands()));
        }

        private static List<String> kinds(List<Evidence> evidence) {
            return evidence.stream().map(Evidence::kind).toList();
        }

        private String commands(RuleOutcome outcome) {
            return outcome.missing().stream()
                    .flatMap(kind -> report.collectCommands(kind, outcome.units()).stream())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        /** What stands behind the findings: why, and where to read more. */
        private void rules() throws IOException {
            Set<String> shown = new HashSet<>();
            report.findings().forEach(f -> shown.add(f.ruleId()));
            report.outcomes().stream()
                    .filter(o -> o.outcome() == Outcome.UNKNOWN)
                    .forEach(o -> shown.add(o.rule().id()));
            json.array(
                    "rules",
                    report.rules().rules().stream()
                            .filter(r -> shown.contains(r.id()))
                            .toList(),
                    rule -> json.member("id", rule.id())
                            .member("title", rule.title())
                            .member("severity", rule.severity())
                            .member("rationale", rule.rationale())
                            .member("pack", rule.pack())
                            .member("help", rule.help()));
        }
    }
}
