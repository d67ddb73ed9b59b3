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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan to a folder: {@code plan.json}, a folder with {@code template.json} and {@code parameters.json} for each
 * resource group, {@code main.json} for what fits into one deployment, {@code cloud-services/<name>/} with rewritten service
 * definitions and configurations, and {@code runbook.md}. Groups are made, written
 * and forgotten one by one. Equal plans give equal bytes.
 */
public final class PlanWriter {

    private static final int BUFFER = 1 << 16;

    private final MigrationPlan plan;
    private final Path folder;
    private final List<GroupSummary> groups = new ArrayList<>();
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final Map<String, MainTemplate> mains = new TreeMap<>();

    private final Queue<ByteArrayOutputStream> spare = new ConcurrentLinkedQueue<>();
    private final FieldNames names = new FieldNames();
    private final ArmTemplateWriter templateWriter = new ArmTemplateWriter(names);

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
            List<MainTemplate.File> entries = writeMains();
            try (Workers workers = Workers.of("plan", 1)) {
                Future<List<Need>> needs = workers.threads().submit(() -> plan.needs());
                List<Wave> waves = plan.waves();
                Future<?> runbook = workers.threads().submit(() -> {
                    writeRunbook(waves, entries);
                    return null;
                });
                writePlan(waves, entries, mapping);
                get(needs);
                get(runbook);
            }
        } finally {
            Files.deleteIfExists(mapping);
        }
    }

    private List<MainTemplate.File> writeMains() throws IOException {
        List<MainTemplate.File> entries = new ArrayList<>();
        for (Map.Entry<String, MainTemplate> main : mains.entrySet()) {
            if (main.getValue().fits()) {
                String name = (plan.hasSeveralSubscriptions() ? main.getKey() + "/" : "") + "main.json";
                write(Map.of(name, json(main.getValue()::write)));
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

    /**
     * Groups are made side by side, a few ahead of the one whose turn it is. One thread writes: file systems make two that
     * add files wait for each other.
     */
    private void writeGroups(Path mapping) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(mapping), BUFFER);
                Workers workers = Workers.of("plan", threads)) {
            // Asked for by the waves, which one thread makes alone.
            Future<List<Need>> needs = workers.threads().submit(() -> plan.needs(plan.target()));
            Deque<Future<MadeGroup>> ahead = new ArrayDeque<>();
            Iterator<ArmResourceGroup> groupsLeft = plan.groups().iterator();
            out.write('[');
            boolean first = true;
            while (groupsLeft.hasNext() || !ahead.isEmpty()) {
                while (groupsLeft.hasNext() && ahead.size() < 4 * threads) {
                    ArmResourceGroup group = groupsLeft.next();
                    ahead.add(workers.threads().submit(() -> make(plan.translate(group))));
                }
                MadeGroup made = get(ahead.remove());
                write(made.files);
                groups.add(made.summary);
                untranslated.addAll(made.untranslated);
                main(made.summary.group).add(made.templates, made.summary.resources);
                if (made.mapping.size() > 0) {
                    out.write((first ? "\n    " : ",\n    ").getBytes(StandardCharsets.UTF_8));
                    empty(made.mapping, out);
                    first = false;
                }
            }
            out.write("\n  ]".getBytes(StandardCharsets.UTF_8));
            get(needs);
        }
    }

    /**
     * A group in the form of its files.
     *
     * @param files by their paths below the plan's folder
     * @param mapping lines of plan.json
     * @param templates what the template of the whole subscription may take
     */
    private record MadeGroup(
            GroupSummary summary,
            Map<String, ByteArrayOutputStream> files,
            ByteArrayOutputStream mapping,
            List<Untranslated> untranslated,
            List<ArmTemplate> templates) {}

    private void write(Map<String, ByteArrayOutputStream> files) throws IOException {
        Path known = folder;
        for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!path.getParent().equals(known)) {
                known = Files.createDirectories(path.getParent());
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                empty(file.getValue(), out);
            }
        }
    }

    /** A buffer that has grown already, if there is one. */
    private ByteArrayOutputStream buffer() {
        ByteArrayOutputStream used = spare.poll();
        return used == null ? new ByteArrayOutputStream(BUFFER) : used;
    }

    private void empty(ByteArrayOutputStream buffer, OutputStream out) throws IOException {
        buffer.writeTo(out);
        buffer.reset();
        spare.add(buffer);
    }

    private ByteArrayOutputStream json(JsonFiles.Content content) throws IOException {
        ByteArrayOutputStream buffer = buffer();
        JsonFiles.write(buffer, content);
        return buffer;
    }

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
        return mains.computeIfAbsent(slash < 0 ? "" : name.substring(0, slash), k -> new MainTemplate(templateWriter));
    }

    private MadeGroup make(TranslatedGroup group) throws IOException {
        String name = plan.folder(group.group());
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        List<String> templates = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (ArmTemplate template : group.templates()) {
            templates.add(name + "/" + template.fileName());
            parameters.add(name + "/" + template.parametersFileName());
            files.put(last(templates), json(json -> templateWriter.write(template, json)));
            files.put(last(parameters), json(json -> templateWriter.writeParameters(template, json)));
        }
        for (RewrittenFile file : group.files()) {
            ByteArrayOutputStream text = buffer();
            text.writeBytes(file.text().getBytes(StandardCharsets.UTF_8));
            files.put(plan.path(group.group(), file), text);
        }
        ByteArrayOutputStream mapping = buffer();
        JsonFiles.lines(group.mapping(), this::write, mapping);
        return new MadeGroup(
                new GroupSummary(
                        group.group(), templates, parameters, group.resourceCount(), withoutText(group.files())),
                files,
                mapping,
                group.untranslated(),
                MainTemplate.takes(group.resourceCount()) ? group.templates() : List.of());
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    private static List<RewrittenFile> withoutText(List<RewrittenFile> files) {
        return files.stream()
                .map(f -> new RewrittenFile(f.cloudService(), f.name(), "", f.changes()))
                .toList();
    }

    private void write(Mapping entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(entry.classic(), json);
        json.writeFieldName(names.of("arm"));
        json.writeStartArray();
        for (String id : entry.arm()) {
            JsonFiles.string(id, json);
        }
        json.writeEndArray();
        writeText("rule", entry.rule(), json);
        writeText("note", entry.note(), json);
        json.writeEndObject();
    }

    private void write(ClassicElement classic, JsonGenerator json) throws IOException {
        json.writeFieldName(names.of("classic"));
        json.writeStartObject();
        writeText("type", classic.type(), json);
        writeText("name", classic.name(), json);
        writeText("path", classic.path(), json);
        json.writeEndObject();
    }

    private void writePlan(List<Wave> waves, List<MainTemplate.File> entries, Path mapping) throws IOException {
        try (FileChannel file = FileChannel.open(
                        folder.resolve("plan.json"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)) {
            JsonFiles.write(out, json -> {
                json.writeStartObject();
                writeText("target", plan.target().toString(), json);
                json.writeFieldName(names.of("waves"));
                json.writeStartArray();
                for (Wave wave : waves) {
                    write(wave, json);
                }
                json.writeEndArray();
                json.writeFieldName(names.of("entryTemplates"));
                json.writeStartArray();
                for (MainTemplate.File entry : entries) {
                    JsonFiles.string(entry.name(), json);
                }
                json.writeEndArray();
                writeGroups(json);
                writeFiles(json);
                json.writeFieldName("mapping");
                json.writeRawValue("");
                json.flush();
                append(mapping, file);
                json.writeFieldName(names.of("untranslated"));
                json.writeStartArray();
                for (Untranslated entry : untranslated) {
                    json.writeStartObject();
                    write(entry.classic(), json);
                    writeText("why", entry.why(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                writeNeeds(json);
                json.writeEndObject();
            });
        }
    }

    /** Copies a file within the system. */
    private static void append(Path source, FileChannel target) throws IOException {
        try (FileChannel from = FileChannel.open(source)) {
            long copied = 0;
            while (copied < from.size()) {
                copied += from.transferTo(copied, from.size() - copied, target);
            }
        }
    }

    private void write(Wave wave, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("order", wave.order());
        writeText("title", wave.title(), json);
        json.writeFieldName(names.of("units"));
        json.writeStartArray();
        for (var unit : wave.units()) {
            JsonFiles.string(unit.id(), json);
        }
        json.writeEndArray();
        json.writeFieldName(names.of("steps"));
        json.writeStartArray();
        for (Step step : wave.steps()) {
            json.writeStartObject();
            writeText("phase", step.phase().name(), json);
            writeText("unit", step.unit(), json);
            writeText("title", step.title(), json);
            writeText("command", step.command(), json);
            writeText("why", step.why(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeText(String name, @Nullable String text, JsonGenerator json) throws IOException {
        json.writeFieldName(names.of(name));
        JsonFiles.string(text, json);
    }

    private void writeGroups(JsonGenerator json) throws IOException {
        json.writeFieldName(names.of("resourceGroups"));
        json.writeStartArray();
        for (GroupSummary summary : groups) {
            json.writeStartObject();
            writeText("subscription", summary.group.subscription(), json);
            writeText("name", summary.group.name(), json);
            writeText("location", summary.group.location(), json);
            writeText("template", summary.templates.isEmpty() ? null : summary.templates.get(0), json);
            writeText("parameters", summary.parameters.isEmpty() ? null : summary.parameters.get(0), json);
            json.writeFieldName(names.of("furtherTemplates"));
            json.writeStartArray();
            for (int i = 1; i < summary.templates.size(); i++) {
                JsonFiles.string(summary.templates.get(i), json);
            }
            json.writeEndArray();
            json.writeNumberField("resources", summary.resources);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The rewritten definitions and configurations, with each change. */
    private void writeFiles(JsonGenerator json) throws IOException {
        json.writeFieldName(names.of("cloudServices"));
        json.writeStartArray();
        for (GroupSummary summary : groups) {
            for (RewrittenFile file : summary.files) {
                json.writeStartObject();
                writeText("name", file.cloudService(), json);
                writeText("resourceGroup", summary.group.name(), json);
                writeText("file", plan.path(summary.group, file), json);
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

    private void writeNeeds(JsonGenerator json) throws IOException {
        json.writeFieldName(names.of("needs"));
        json.writeStartArray();
        for (Need need : plan.needs()) {
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
