package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleOutcome;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units: what they are, how ready they are, and how much was found of them. */
final class UnitRows {

    private final ReadinessReport report;
    private final ScriptData data;
    private final Map<String, Integer> indexes = new HashMap<>();

    UnitRows(ReadinessReport report, ScriptData data) {
        this.report = report;
        this.data = data;
        List<UnitReadiness> units = report.units();
        for (int i = 0; i < units.size(); i++) {
            indexes.putIfAbsent(units.get(i).unit().id(), i);
        }
    }

    /** The index of a unit by its id. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** Writes an array: kind, name, subscription, readiness both ways, wave, machines, findings, what is not judged. */
    void write(JsonGenerator json) throws IOException {
        int[][] counts = new int[report.units().size()][Severity.values().length + 1];
        for (Finding finding : report.findings()) {
            int unit = indexOf(finding.unit());
            if (unit >= 0 && !finding.isWaived()) {
                counts[unit][finding.severity().ordinal()]++;
            }
        }
        for (RuleOutcome outcome : report.outcomes()) {
            if (outcome.outcome() == Outcome.UNKNOWN && !outcome.isWaived()) {
                outcome.units().forEach(u -> {
                    int unit = indexOf(u.id());
                    if (unit >= 0) {
                        counts[unit][Severity.values().length]++;
                    }
                });
            }
        }
        json.writeStartArray();
        for (int i = 0; i < counts.length; i++) {
            UnitReadiness unit = report.units().get(i);
            json.writeStartArray();
            json.writeNumber(data.index(unit.unit().kind().toString().replace('-', ' ')));
            json.writeString(data.shown(unit.unit().name()));
            json.writeNumber(data.index(data.shown(unit.unit().subscription())));
            json.writeNumber(unit.readiness().ordinal());
            json.writeNumber(unit.redeploy().ordinal());
            json.writeNumber(unit.wave());
            json.writeNumber(EstateSides.machines(unit.unit()));
            for (int count : counts[i]) {
                json.writeNumber(count);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
