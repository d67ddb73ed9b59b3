package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.ReadinessReport;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Source;
import dev.classicready.rule.EvidenceNeed;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RuleOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rules that found something or could not be judged, with why they are rules. */
final class RuleRows {

    private final List<RuleMetadata> rules = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    RuleRows(ReadinessReport report) {
        Map<String, RuleMetadata> met = new TreeMap<>();
        for (Finding finding : report.findings()) {
            met.computeIfAbsent(finding.ruleId(), id -> report.rules().find(id).orElseThrow());
        }
        for (RuleOutcome outcome : report.outcomes()) {
            if (outcome.outcome() == Outcome.UNKNOWN) {
                met.putIfAbsent(outcome.rule().id(), outcome.rule());
            }
        }
        met.values().forEach(rule -> {
            indexes.put(rule.id(), rules.size());
            rules.add(rule);
        });
    }

    /** The index of a rule that found something. */
    int indexOf(String id) {
        return indexes.get(id);
    }

    /** Writes an array of objects. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (RuleMetadata rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("title", rule.title());
            json.writeNumberField("severity", rule.severity().ordinal());
            json.writeStringField("effect", word(rule.effect()));
            json.writeStringField("phase", word(rule.phase()));
            json.writeNumberField("path", rule.path().ordinal());
            json.writeBooleanField("validate", rule.platformValidate());
            json.writeStringField("rationale", rule.rationale());
            json.writeStringField("remediation", rule.remediation());
            json.writeArrayFieldStart("needs");
            for (EvidenceNeed need : rule.needs()) {
                json.writeString(need.toString().replace("|", " or "));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (Source source : rule.sources()) {
                json.writeStartArray();
                json.writeString(source.title());
                json.writeString(source.date().toString());
                json.writeString(source.section());
                json.writeString(source.url());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
