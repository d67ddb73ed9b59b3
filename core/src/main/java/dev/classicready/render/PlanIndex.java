package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ClassicElement;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.Need;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.Untranslated;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code plan.json}, member by member. What became of each element is by far the most, and is made group by group:
 * it comes first, so that it can be written as it is made.
 */
final class PlanIndex {

    private final MigrationPlan plan;
    private final FieldNames names;
    private final JsonGenerator json;
    private final OutputStream out;
    private boolean anyMapping;
    private boolean anyWave;

    /**
     * What is said of a group.
     *
     * @param templates the files of its templates, below the plan's folder
     * @param parameters the files of their parameters, in the same order
     */
    record Group(
            ArmResourceGroup group,
            List<String> templates,
            List<String> parameters,
            int resources,
            List<RewrittenFile> files) {}

    /** @param out what the generator writes to */
    PlanIndex(MigrationPlan plan, FieldNames names, JsonGenerator json, OutputStream out) {
        this.plan = plan;
        this.names = names;
        this.json = json;
        this.out = out;
    }

    /** Writes what comes before the mapping. */
    void begin() throws IOException {
        json.writeStartObject();
        writeText("target", plan.target().toString(), json);
        json.writeFieldName(names.of("mapping"));
        json.writeRawValue("[");
        json.flush();
    }

    /** Encodes entries of the mapping as {@link #addMapping} takes them. Safe for use by several threads. */
    void encode(List<Mapping> entries, OutputStream lines) throws IOException {
        JsonFiles.lines(entries, this::write, lines);
    }

    /** Adds entries of the mapping. */
    void addMapping(byte[] lines, int length) throws IOException {
        if (length > 0) {
            out.write((anyMapping ? ",\n    " : "\n    ").getBytes(StandardCharsets.UTF_8));
            out.write(lines, 0, length);
            anyMapping = true;
        }
    }

    /** Writes what comes after the mapping and before the waves. */
    void endMapping(List<Untranslated> untranslated) throws IOException {
        json.writeRaw(anyMapping ? "\n  ]" : "]");
        json.writeFieldName(names.of("untranslated"));
        json.writeStartArray();
        for (Untranslated entry : untranslated) {
            json.writeStartObject();
            write(entry.classic(), json);
            writeText("why", entry.why(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName(names.of("waves"));
        json.writeStartArray();
    }

    /** Begins a wave. */
    void wave(int order, String title, List<MigrationUnit> units) throws IOException {
        endWave();
        anyWave = true;
        json.writeStartObject();
        json.writeFieldName(names.of("order"));
        json.writeNumber(order);
        writeText("title", title, json);
        json.writeFieldName(names.of("units"));
        json.writeStartArray();
        for (MigrationUnit unit : units) {
            JsonFiles.string(unit.id(), json);
        }
        json.writeEndArray();
        json.writeFieldName(names.of("steps"));
        json.writeStartArray();
    }

    /** Writes a step of the wave that has begun last. */
    void step(Step step) throws IOException {
        json.writeStartObject();
        writeText("phase", step.phase().name(), json);
        writeText("unit", step.unit(), json);
        writeText("title", step.title(), json);
        writeText("command", step.command(), json);
        writeText("why", step.why(), json);
        json.writeEndObject();
    }

    private void endWave() throws IOException {
        if (anyWave) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes what comes after the waves. */
    void end(List<MainTemplate.File> entries, List<Group> groups, List<Need> needs) throws IOException {
        endWave();
        json.writeEndArray();
        json.writeFieldName(names.of("entryTemplates"));
        json.writeStartArray();
        for (MainTemplate.File entry : entries) {
            JsonFiles.string(entry.name(), json);
        }
        json.writeEndArray();
        writeGroups(groups);
        writeFiles(groups);
        writeNeeds(needs);
        json.writeEndObject();
    }

    private void write(Mapping entry, JsonGenerator lines) throws IOException {
        lines.writeStartObject();
        write(entry.classic(), lines);
        lines.writeFieldName(names.of("arm"));
        lines.writeStartArray();
        for (String id : entry.arm()) {
            JsonFiles.string(id, lines);
        }
        lines.writeEndArray();
        writeText("rule", entry.rule(), lines);
        writeText("note", entry.note(), lines);
        lines.writeEndObject();
    }

    private void write(ClassicElement classic, JsonGenerator to) throws IOException {
        to.writeFieldName(names.of("classic"));
        to.writeStartObject();
        writeText("type", classic.type(), to);
        writeText("name", classic.name(), to);
        writeText("path", classic.path(), to);
        to.writeEndObject();
    }

    private void writeText(String name, @Nullable String text, JsonGenerator to) throws IOException {
        to.writeFieldName(names.of(name));
        JsonFiles.string(text, to);
    }

    private void writeGroups(List<Group> groups) throws IOException {
        json.writeFieldName(names.of("resourceGroups"));
        json.writeStartArray();
        for (Group group : groups) {
            json.writeStartObject();
            writeText("subscription", group.group.subscription(), json);
            writeText("name", group.group.name(), json);
            writeText("location", group.group.location(), json);
            writeText("template", group.templates.isEmpty() ? null : group.templates.get(0), json);
            writeText("parameters", group.parameters.isEmpty() ? null : group.parameters.get(0), json);
            json.writeFieldName(names.of("furtherTemplates"));
            json.writeStartArray();
            for (int i = 1; i < group.templates.size(); i++) {
                JsonFiles.string(group.templates.get(i), json);
            }
            json.writeEndArray();
            json.writeFieldName(names.of("resources"));
            json.writeNumber(group.resources);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The rewritten definitions and configurations, with each change. */
    private void writeFiles(List<Group> groups) throws IOException {
        json.writeFieldName(names.of("cloudServices"));
        json.writeStartArray();
        for (Group group : groups) {
            for (RewrittenFile file : group.files) {
                json.writeStartObject();
                writeText("name", file.cloudService(), json);
                writeText("resourceGroup", group.group.name(), json);
                writeText("file", plan.path(group.group, file), json);
                json.writeFieldName(names.of("changes"));
                json.writeStartArray();
                for (RewrittenFile.Change change : file.changes()) {
                    json.writeStartObject();
                    json.writeNumberField("line", change.line());
                    writeText("what", change.what(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeNeeds(List<Need> needs) throws IOException {
        json.writeFieldName(names.of("needs"));
        json.writeStartArray();
        for (Need need : needs) {
            json.writeStartObject();
            writeText("target", need.target().toString(), json);
            writeText("subscription", need.subscription(), json);
            writeText("quota", need.quota(), json);
            writeText("location", need.location(), json);
            json.writeNumberField("needed", need.needed());
            json.writeObjectField("limit", need.limit());
            json.writeObjectField("used", need.used());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
