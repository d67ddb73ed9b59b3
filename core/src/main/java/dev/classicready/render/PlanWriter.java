package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.descriptor.Workers;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.ClassicElement;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.Need;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.TranslatedGroup;
import dev.classicready.translate.Untranslated;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Writes a plan to a folder: {@code plan.json}, a folder with {@code template.json} and {@code parameters.json} for each
 * resource group, {@code main.json} for what fits into one deployment, {@code cloud-services/<name>/} with rewritten service
 * definitions and configurations, and {@code runbook.md}. Groups are made, written
 * and forgotten one by one. Equal plans give equal bytes.
 */
public final class PlanWriter {

    private final MigrationPlan plan;
    private final Path folder;
    private final List<GroupSummary> groups = new ArrayList<>();
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final Map<String, MainTemplate> mains = new TreeMap<>();

    private PlanWriter(MigrationPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /** What plan.json says of a group. */
    private record GroupSummary(
            ArmResourceGroup group,
            List<String> templates,
            List<String> parameters,
            int resources,
            List<RewrittenFile> files) {}

    /**
     * Writes a plan.
     *
     * @param folder made if it is not there; files of the same names are overwritten, and those are removed that an earlier
     *     plan left there and this one has not, as that one's {@code plan.json} names them
     * @return the files that were removed, below the folder, with {@code /}, sorted
     */
    public static List<String> write(MigrationPlan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        EarlierPlan earlier = EarlierPlan.in(folder);
        new PlanWriter(plan, folder).write();
        return earlier.removeRest();
    }

    private void write() throws IOException {
        Path mapping = Files.createTempFile(folder, "mapping", ".part");
        try {
            writeGroups(mapping);
            untranslated.addAll(plan.leftOver());
            List<Wave> waves = plan.waves();
            List<String> entries = entries();
            try (Workers workers = Workers.of("plan", 1)) {
                Future<?> runbook = workers.threads().submit(() -> {
                    writeRunbook(waves, writeMains());
                    return null;
                });
                writePlan(waves, entries, mapping);
                get(runbook);
            }
        } finally {
            Files.deleteIfExists(mapping);
        }
    }

    private String entry(String subscription) {
        return (plan.hasSeveralSubscriptions() ? subscription + "/" : "") + "main.json";
    }

    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        for (Map.Entry<String, MainTemplate> main : mains.entrySet()) {
            if (main.getValue().fits()) {
                entries.add(entry(main.getKey()));
            }
        }
        return entries;
    }

    private List<MainTemplate.File> writeMains() throws IOException {
        List<MainTemplate.File> entries = new ArrayList<>();
        for (Map.Entry<String, MainTemplate> main : mains.entrySet()) {
            if (main.getValue().fits()) {
                String name = entry(main.getKey());
                JsonFiles.write(folder.resolve(name), main.getValue()::write);
                entries.add(main.getValue().file(name));
            }
        }
        return entries;
    }

    private void writeRunbook(List<Wave> waves, List<MainTemplate.File> mains) throws IOException {
        try (Writer runbook = Files.newBufferedWriter(folder.resolve("runbook.md"), StandardCharsets.UTF_8)) {
            Runbook.write(plan, waves, mains, untranslated, runbook);
        }
    }

    /** Groups are made and written side by side, a few ahead of the one whose turn it is. */
    private void writeGroups(Path mapping) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (OutputStream out = Files.newOutputStream(mapping);
                Workers workers = Workers.of("plan", threads)) {
            // Both targets' needs are asked for later, by what one thread does alone.
            Future<List<Need>> needs = workers.threads().submit(plan::needs);
            Deque<Future<WrittenGroup>> ahead = new ArrayDeque<>();
            Iterator<ArmResourceGroup> groupsLeft = plan.groups().iterator();
            out.write('[');
            boolean first = true;
            while (groupsLeft.hasNext() || !ahead.isEmpty()) {
                while (groupsLeft.hasNext() && ahead.size() < 4 * threads) {
                    ArmResourceGroup group = groupsLeft.next();
                    ahead.add(workers.threads().submit(() -> write(plan.translate(group))));
                }
                WrittenGroup written = get(ahead.remove());
                groups.add(written.summary);
                untranslated.addAll(written.untranslated);
                main(written.summary.group).add(written.templates, written.summary.resources);
                if (written.mapping.length > 0) {
                    out.write((first ? "\n    " : ",\n    ").getBytes(StandardCharsets.UTF_8));
                    out.write(written.mapping);
                    first = false;
                }
            }
            out.write("\n  ]".getBytes(StandardCharsets.UTF_8));
            get(needs);
        }
    }

    /** What writing a group leaves. */
    private record WrittenGroup(
            GroupSummary summary, byte[] mapping, List<Untranslated> untranslated, List<ArmTemplate> templates) {}

    private static <T> T get(Future<T> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the plan was written");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private MainTemplate main(ArmResourceGroup group) {
        String name = plan.folder(group);
        int slash = name.lastIndexOf('/');
        return mains.computeIfAbsent(slash < 0 ? "" : name.substring(0, slash), k -> new MainTemplate());
    }

    private WrittenGroup write(TranslatedGroup group) throws IOException {
        String name = plan.folder(group.group());
        List<String> templates = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (!group.templates().isEmpty()) {
            Files.createDirectories(folder.resolve(name));
        }
        for (ArmTemplate template : group.templates()) {
            JsonFiles.write(
                    folder.resolve(name).resolve(template.fileName()), json -> ArmTemplateWriter.write(template, json));
            JsonFiles.write(
                    folder.resolve(name).resolve(template.parametersFileName()),
                    json -> ArmTemplateWriter.writeParameters(template, json));
            templates.add(name + "/" + template.fileName());
            parameters.add(name + "/" + template.parametersFileName());
        }
        for (RewrittenFile file : group.files()) {
            Path path = folder.resolve(plan.path(group.group(), file));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        return new WrittenGroup(
                new GroupSummary(
                        group.group(), templates, parameters, group.resourceCount(), withoutText(group.files())),
                JsonFiles.lines(group.mapping(), PlanWriter::write),
                group.untranslated(),
                MainTemplate.takes(group.resourceCount()) ? group.templates() : List.of());
    }

    private static List<RewrittenFile> withoutText(List<RewrittenFile> files) {
        return files.stream()
                .map(f -> new RewrittenFile(f.cloudService(), f.name(), "", f.changes()))
                .toList();
    }

    private static void write(Mapping entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(entry.classic(), json);
        json.writeArrayFieldStart("arm");
        for (String id : entry.arm()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeStringField("rule", entry.rule());
        json.writeStringField("note", entry.note());
        json.writeEndObject();
    }

    private static void write(ClassicElement classic, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("classic");
        json.writeStringField("type", classic.type());
        json.writeStringField("name", classic.name());
        json.writeStringField("path", classic.path());
        json.writeEndObject();
    }

    private void writePlan(List<Wave> waves, List<String> entries, Path mapping) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("plan.json")))) {
            JsonFiles.write(out, json -> {
                json.writeStartObject();
                json.writeStringField("target", plan.target().toString());
                json.writeArrayFieldStart("waves");
                for (Wave wave : waves) {
                    write(wave, json);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("entryTemplates");
                for (String entry : entries) {
                    json.writeString(entry);
                }
                json.writeEndArray();
                writeGroups(json);
                writeFiles(json);
                json.writeFieldName("mapping");
                json.writeRawValue("");
                json.flush();
                Files.copy(mapping, out);
                json.writeArrayFieldStart("untranslated");
                for (Untranslated entry : untranslated) {
                    json.writeStartObject();
                    write(entry.classic(), json);
                    json.writeStringField("why", entry.why());
                    json.writeEndObject();
                }
                json.writeEndArray();
                writeNeeds(json);
                json.writeEndObject();
            });
        }
    }

    private static void write(Wave wave, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("order", wave.order());
        json.writeStringField("title", wave.title());
        json.writeArrayFieldStart("units");
        for (var unit : wave.units()) {
            json.writeString(unit.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (Step step : wave.steps()) {
            json.writeStartObject();
            json.writeStringField("phase", step.phase().name());
            json.writeStringField("unit", step.unit());
            json.writeStringField("title", step.title());
            json.writeStringField("command", step.command());
            json.writeStringField("why", step.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeGroups(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("resourceGroups");
        for (GroupSummary summary : groups) {
            json.writeStartObject();
            json.writeStringField("subscription", summary.group.subscription());
            json.writeStringField("name", summary.group.name());
            json.writeStringField("location", summary.group.location());
            json.writeStringField("template", summary.templates.isEmpty() ? null : summary.templates.get(0));
            json.writeStringField("parameters", summary.parameters.isEmpty() ? null : summary.parameters.get(0));
            json.writeArrayFieldStart("furtherTemplates");
            for (int i = 1; i < summary.templates.size(); i++) {
                json.writeString(summary.templates.get(i));
            }
            json.writeEndArray();
            json.writeNumberField("resources", summary.resources);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The rewritten definitions and configurations, with each change. */
    private void writeFiles(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("cloudServices");
        for (GroupSummary summary : groups) {
            for (RewrittenFile file : summary.files) {
                json.writeStartObject();
                json.writeStringField("name", file.cloudService());
                json.writeStringField("resourceGroup", summary.group.name());
                json.writeStringField("file", plan.path(summary.group, file));
                json.writeArrayFieldStart("changes");
                for (RewrittenFile.Change change : file.changes()) {
                    json.writeStartObject();
                    json.writeNumberField("line", change.line());
                    json.writeStringField("what", change.what());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeNeeds(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("needs");
        for (Need need : plan.needs()) {
            json.writeStartObject();
            json.writeStringField("target", need.target().toString());
            json.writeStringField("subscription", need.subscription());
            json.writeStringField("quota", need.quota());
            json.writeStringField("location", need.location());
            json.writeNumberField("needed", need.needed());
            json.writeObjectField("limit", need.limit());
            json.writeObjectField("used", need.used());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
