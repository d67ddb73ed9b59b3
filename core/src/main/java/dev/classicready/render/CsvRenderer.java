package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Waiver;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code findings.csv}: a line for each finding with its first place, for spreadsheets and scripts. Fields are quoted as
 * RFC 4180 says; a field that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvRenderer implements ReportRenderer {

    private static final List<String> HEADER = List.of(
            "ruleId",
            "severity",
            "ruleSeverity",
            "effect",
            "unit",
            "resourceType",
            "resourceName",
            "resourceId",
            "cloudService",
            "message",
            "remediation",
            "platformValidate",
            "phase",
            "path",
            "file",
            "line",
            "column",
            "evidencePath",
            "value",
            "waivedReason",
            "waivedUntil",
            "sources",
            "help");

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        Line header = new Line(out);
        for (String name : HEADER) {
            header.add(name);
        }
        header.end();
        for (Finding finding : report.findings()) {
            write(finding, report.rules().find(finding.ruleId()).orElseThrow(), out);
        }
    }

    private static void write(Finding finding, RuleMetadata rule, Writer out) throws IOException {
        Optional<EvidenceItem> place = finding.place();
        Optional<Waiver> waiver = finding.acceptedBecause();
        Line line = new Line(out);
        line.add(finding.ruleId());
        line.add(finding.severity().name());
        line.add(finding.ruleSeverity().name());
        line.add(finding.effect().name());
        line.add(finding.unit());
        line.add(finding.resource().type());
        line.add(finding.resource().name());
        line.add(finding.resource().id());
        line.add(finding.resource().cloudService());
        line.add(finding.message());
        line.add(finding.remediation());
        line.add(Boolean.toString(finding.platformValidate()));
        line.add(finding.phase().name());
        line.add(finding.path().name());
        line.add(place.map(p -> p.location().file()).orElse(""));
        line.add(place.map(p -> Integer.toString(p.location().line())).orElse(""));
        line.add(place.map(p -> Integer.toString(p.location().column())).orElse(""));
        line.add(place.map(p -> p.location().path()).orElse(""));
        line.add(place.map(EvidenceItem::value).orElse(""));
        line.add(waiver.map(Waiver::reason).orElse(""));
        line.add(waiver.map(Waiver::until).map(LocalDate::toString).orElse(""));
        line.add(finding.sources().stream()
                .map(s -> s.title() + ", " + s.date() + ": " + s.section() + " " + s.url())
                .collect(Collectors.joining("; ")));
        line.add(rule.help());
        line.end();
    }

    /** One line that is being written. */
    private static final class Line {
        private final Writer out;
        private boolean started;

        private Line(Writer out) {
            this.out = out;
        }

        private void add(@Nullable String value) throws IOException {
            if (started) {
                out.write(',');
            }
            started = true;
            out.write(field(value == null ? "" : Redaction.of(value)));
        }

        private void end() throws IOException {
            out.write('\n');
        }
    }

    static String field(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        return needsQuotes(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(value.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\'');
    }
}
