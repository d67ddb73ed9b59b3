package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Excerpt;
import dev.classicready.descriptor.Excerpts;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings with their evidence, in their order. */
final class FindingRows {

    /** Findings are sorted by severity: what is left out is least. */
    private static final int FINDINGS = 200_000;

    /** Of how many places the text around them is shown. */
    private static final int EXCERPTS = 3_000;

    private static final int EXCERPTS_A_FINDING = 3;
    private static final int EVIDENCE = 20;

    private final ReadinessReport report;
    private final ScriptData data;
    private final UnitRows units;
    private final RuleRows rules;
    private final Map<SourceLocation, Integer> excerpts = new LinkedHashMap<>();
    private final List<Excerpt> shownExcerpts = new ArrayList<>();

    FindingRows(ReadinessReport report, ScriptData data, UnitRows units, RuleRows rules) {
        this.report = report;
        this.data = data;
        this.units = units;
        this.rules = rules;
        findExcerpts();
    }

    private void findExcerpts() {
        Set<SourceLocation> places = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            finding.evidence().stream()
                    .limit(EXCERPTS_A_FINDING)
                    .map(EvidenceItem::location)
                    .takeWhile(place -> places.size() < EXCERPTS)
                    .forEach(places::add);
        }
        Excerpts read = Excerpts.of(report.files(), places);
        for (SourceLocation place : places) {
            read.at(place).ifPresent(excerpt -> {
                excerpts.put(place, shownExcerpts.size());
                shownExcerpts.add(excerpt);
            });
        }
    }

    /** How many findings the page does not hold. */
    static int leftOut(ReadinessReport report) {
        return Math.max(0, report.findings().size() - FINDINGS);
    }

    /** Writes an array of findings, each an array of its parts. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Finding finding : report.findings().subList(0, report.findings().size() - leftOut(report))) {
            json.writeStartArray();
            json.writeNumber(rules.indexOf(finding.ruleId()));
            json.writeNumber(units.indexOf(finding.unit()));
            json.writeNumber(finding.severity().ordinal());
            json.writeNumber(finding.ruleSeverity().ordinal());
            json.writeNumber(data.index(finding.resource().type()));
            json.writeString(data.shown(finding.resource().name()));
            String service = finding.resource().cloudService();
            json.writeNumber(data.index(service == null ? null : data.shown(service)));
            json.writeString(data.shown(finding.message()));
            json.writeNumber(data.index(data.shown(finding.remediation())));
            writeEvidence(finding, json);
            json.writeNumber(
                    finding.waiver() == null
                            ? -1
                            : data.index("until " + finding.waiver().until() + ": "
                                    + data.shown(finding.waiver().reason())));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeEvidence(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (EvidenceItem item : finding.evidence()
                .subList(0, Math.min(EVIDENCE, finding.evidence().size()))) {
            SourceLocation place = item.location();
            json.writeStartArray();
            json.writeNumber(data.index(data.shown(place.file())));
            json.writeNumber(place.line());
            json.writeNumber(place.column());
            json.writeString(data.shown(place.path()));
            json.writeString(data.shown(item.value()));
            json.writeNumber(excerpts.getOrDefault(place, -1));
            json.writeEndArray();
        }
        if (finding.evidence().size() > EVIDENCE) {
            json.writeNumber(finding.evidence().size() - EVIDENCE);
        }
        json.writeEndArray();
    }

    /** Writes the text around places: the number of the first line, the index of the marked one, the lines. */
    void writeExcerpts(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Excerpt excerpt : shownExcerpts) {
            json.writeStartArray();
            json.writeNumber(excerpt.firstLine());
            json.writeNumber(excerpt.marked());
            for (String line : excerpt.lines()) {
                json.writeString(data.shown(line));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
