package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.ReadinessReport;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ClassicElement;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.TranslatedGroup;
import dev.classicready.translate.Untranslated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The plan: waves with their steps, and what becomes of each element. */
final class PlanRows {

    /** How many steps the page holds; the runbook has all of them. */
    private static final int STEPS = 6_000;

    /** How many elements the page holds; the plan has all of them. */
    private static final int ELEMENTS = 6_000;

    private final MigrationPlan plan;
    private final ScriptData data;
    private final UnitRows units;
    private final String commonStart;

    PlanRows(ReadinessReport report, ScriptData data, UnitRows units) {
        this.plan = report.plan();
        this.data = data;
        this.units = units;
        List<String> subscriptions = report.units().stream()
                .map(u -> u.unit().subscription())
                .distinct()
                .toList();
        this.commonStart =
                subscriptions.size() == 1 ? "/subscriptions/" + subscriptions.get(0) + "/" : "/subscriptions/";
    }

    /** Writes an array of waves. */
    void writeWaves(JsonGenerator json) throws IOException {
        int left = STEPS;
        json.writeStartArray();
        for (Wave wave : plan.waves()) {
            json.writeStartObject();
            json.writeNumberField("order", wave.order());
            json.writeStringField("title", wave.title());
            json.writeArrayFieldStart("units");
            for (var unit : wave.units()) {
                json.writeNumber(units.indexOf(unit.id()));
            }
            json.writeEndArray();
            json.writeNumberField("steps", wave.steps().size());
            json.writeArrayFieldStart("shown");
            for (Step step : wave.steps().subList(0, Math.min(left, wave.steps().size()))) {
                json.writeStartArray();
                json.writeNumber(data.index(step.phase().name().toLowerCase(Locale.ROOT)));
                json.writeNumber(step.unit() == null ? -1 : units.indexOf(step.unit()));
                json.writeNumber(data.index(data.shown(step.title())));
                json.writeNumber(data.index(step.command()));
                json.writeNumber(data.index(data.shown(step.why())));
                json.writeEndArray();
                left--;
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes an object: what has counterparts, what has none, and whether that is all. */
    void writeMapping(JsonGenerator json) throws IOException {
        List<Untranslated> untranslated = new ArrayList<>(plan.leftOver());
        int groups = 0;
        int found = 0;
        int written = 0;
        json.writeStartObject();
        json.writeArrayFieldStart("mapping");
        for (ArmResourceGroup group : plan.groups()) {
            if (found >= ELEMENTS) {
                break;
            }
            TranslatedGroup translated = plan.translate(group);
            for (Mapping mapping : translated
                    .mapping()
                    .subList(
                            0, Math.min(ELEMENTS - written, translated.mapping().size()))) {
                write(mapping, json);
                written++;
            }
            untranslated.addAll(translated.untranslated());
            found += translated.mapping().size();
            groups++;
        }
        json.writeEndArray();
        json.writeArrayFieldStart("untranslated");
        for (Untranslated each : untranslated.subList(0, Math.min(ELEMENTS, untranslated.size()))) {
            json.writeStartArray();
            write(each.classic(), json);
            json.writeNumber(data.index(data.shown(each.why())));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeNumberField("mappingFound", found);
        json.writeNumberField("untranslatedFound", untranslated.size());
        json.writeNumberField("groups", groups);
        json.writeNumberField("allGroups", plan.groups().size());
        json.writeEndObject();
    }

    private void write(Mapping mapping, JsonGenerator json) throws IOException {
        json.writeStartArray();
        write(mapping.classic(), json);
        json.writeStartArray();
        for (String id : mapping.arm()) {
            json.writeNumber(data.index(shortened(id)));
        }
        json.writeEndArray();
        json.writeNumber(data.index(mapping.note() == null ? null : data.shown(mapping.note())));
        json.writeEndArray();
    }

    private void write(ClassicElement element, JsonGenerator json) throws IOException {
        json.writeNumber(data.index(element.type()));
        json.writeString(data.shown(element.name()));
        json.writeString(shortened(element.path()));
    }

    /** An id without what all ids begin with. */
    private String shortened(String id) {
        return data.shown(id.startsWith(commonStart) ? id.substring(commonStart.length()) : id);
    }
}
