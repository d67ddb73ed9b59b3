package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.Version;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code report.sarif}, SARIF 2.1.0: the findings for code scanning and editors, at their files and lines. */
public final class SarifRenderer implements ReportRenderer {

    /** The line within a decoded document, at the end of a path. */
    private static final Pattern INNER_LINE = Pattern.compile("!inner:.*");

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        JsonOutput.write(out, json -> new Log(report, json).write());
    }

    /** The log of one report: one run. */
    private record Log(ReadinessReport report, JsonOutput json) {

        void write() throws IOException {
            json.object(() -> {
                json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                        .member("version", "2.1.0");
                json.array("runs", List.of(report), r -> run());
            });
        }

        private void run() throws IOException {
            List<RuleMetadata> rules = rules();
            json.object(
                    "tool",
                    () -> json.object("driver", () -> {
                        json.member("name", "ClassicReady").member("version", Version.current());
                        json.array("rules", rules, this::rule);
                    }));
            json.array("invocations", List.of(report), r -> {
                json.member("executionSuccessful", !report.hasErrors());
                json.array("toolExecutionNotifications", problems(), this::notification);
            });
            json.member("columnKind", "utf16CodeUnits");
            Map<String, Integer> indexes = new HashMap<>();
            rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
            SarifResult results = new SarifResult(report, json, indexes);
            json.array("results", report.findings(), results::write);
            json.object(
                    "properties",
                    () -> json.member("readiness", report.readiness())
                            .member("redeploy", report.redeployReadiness())
                            .member("asOf", report.asOf()));
        }

        private List<RuleMetadata> rules() {
            Set<String> found = new HashSet<>();
            report.findings().forEach(f -> found.add(f.ruleId()));
            return report.rules().rules().stream()
                    .filter(r -> found.contains(r.id()))
                    .toList();
        }

        private void rule(RuleMetadata rule) throws IOException {
            json.member("id", rule.id()).member("name", rule.id().replace(".", ""));
            text("shortDescription", rule.title());
            text("fullDescription", rule.rationale());
            json.object(
                    "help",
                    () -> json.member("text", rule.rationale() + "\n\nWhat to do: " + rule.remediation())
                            .member("markdown", RulePages.page(report, rule)));
            if (!rule.sources().isEmpty()) {
                json.member("helpUri", rule.sources().get(0).url());
            }
            json.object("defaultConfiguration", () -> json.member("level", level(rule.severity())));
            json.object("properties", () -> {
                json.member("effect", rule.effect())
                        .member("phase", rule.phase())
                        .member("path", rule.path());
                json.strings("tags", List.of("azure-classic", rule.unit().toString()));
            });
        }

        private void text(String name, String text) throws IOException {
            json.object(name, () -> json.member("text", text));
        }

        private record FileProblem(InputFile input, DescriptorProblem problem) {}

        private List<FileProblem> problems() {
            return report.inputs().stream()
                    .flatMap(input -> input.problems().stream().map(p -> new FileProblem(input, p)))
                    .toList();
        }

        private void notification(FileProblem at) throws IOException {
            DescriptorProblem problem = at.problem();
            json.member("level", problem.isError() ? "error" : "note");
            text("message", problem.message());
            json.array(
                    "locations",
                    List.of(problem),
                    p -> SarifResult.physicalLocation(json, at.input().file(), p.line(), p.column()));
        }
    }

    static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Findings that say the same of the same resource have the same fingerprint, wherever the lines move to. */
    static String identity(Finding finding) {
        return finding.ruleId() + "|" + finding.resource().key() + "|"
                + finding.place()
                        .map(p -> INNER_LINE.matcher(p.location().path()).replaceFirst("!inner"))
                        .orElse("");
    }
}
