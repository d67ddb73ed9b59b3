package dev.classicready.render;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.Workers;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Step;
import dev.classicready.plan.WaveListener;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.Need;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.TranslatedGroup;
import dev.classicready.translate.Untranslated;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;

/**
 * Writes a plan to a folder: {@code plan.json}, a folder with {@code template.json} and {@code parameters.json} for each
 * resource group, {@code main.json} for what fits into one deployment, {@code cloud-services/<name>/} with rewritten service
 * definitions and configurations, and {@code runbook.md}. Groups are made, written and forgotten one by one, and so are
 * steps. Equal plans give equal bytes.
 */
public final class PlanWriter {

    private static final int BUFFER = 1 << 16;
    /** The file that names the others. */
    static final String INDEX = "plan.json";

    private static final String RUNBOOK = "runbook.md";

    private final MigrationPlan plan;
    private final Path folder;
    private final List<PlanIndex.Group> groups = new ArrayList<>();
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final Map<String, MainTemplate> mains = new TreeMap<>();
    private final Set<String> written = new HashSet<>();

    private final Queue<Buffer> spare = new ConcurrentLinkedQueue<>();
    private final FieldNames names = new FieldNames();
    private final ArmTemplateWriter templateWriter = new ArmTemplateWriter(names);

    private PlanWriter(MigrationPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * Writes a plan.
     *
     * @param folder made if it is not there; files of the same names are overwritten, and those are removed that an earlier
     *     plan left there and this one has not, as that one's {@code plan.json} names them
     * @return the files that were removed, below the folder, with {@code /}, sorted
     */
    public static List<String> write(MigrationPlan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        // Said at once, not when all templates are written.
        for (String name : List.of(INDEX, RUNBOOK)) {
            Path file = folder.resolve(name);
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "there is a folder where a file is expected");
            }
        }
        EarlierPlan earlier = EarlierPlan.in(folder);
        PlanWriter writer = new PlanWriter(plan, folder);
        writer.write();
        return earlier.removeRest(writer.written);
    }

    /** The index of an earlier plan stays until this one's is complete: it knows which files are that plan's. */
    private void write() throws IOException {
        Path part = folder.resolve(INDEX + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                JsonFiles.write(out, json -> write(new PlanIndex(plan, names, json, out)));
            }
            Files.move(part, folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(PlanIndex index) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (Workers workers = Workers.of("plan", threads)) {
            // Counted beside the groups: the waves, which one thread makes alone, ask for them.
            Future<List<Need>> needs = workers.threads().submit(() -> plan.needs());
            index.begin();
            writeGroups(workers, 4 * threads, index);
            untranslated.addAll(plan.leftOver());
            index.endMapping(untranslated);
            List<MainTemplate.File> entries = writeMains();
            writeWaves(entries, index);
            index.end(entries, groups, Follower.result(needs));
        }
    }

    /**
     * Groups are made side by side, a few ahead of the one whose turn it is. One thread writes: file systems make two that
     * add files wait for each other.
     */
    private void writeGroups(Workers workers, int ahead, PlanIndex index) throws IOException {
        Deque<Future<MadeGroup>> making = new ArrayDeque<>();
        Iterator<ArmResourceGroup> left = plan.groups().iterator();
        while (left.hasNext() || !making.isEmpty()) {
            while (left.hasNext() && making.size() < ahead) {
                ArmResourceGroup group = left.next();
                making.add(workers.threads().submit(() -> make(plan.translate(group), index)));
            }
            MadeGroup made = Follower.result(making.remove());
            write(made.files);
            groups.add(made.summary);
            untranslated.addAll(made.untranslated);
            main(made.summary.group()).add(made.templates, made.summary.resources());
            index.addMapping(made.mapping.bytes(), made.mapping.size());
            release(made.mapping);
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

    private void writeWaves(List<MainTemplate.File> entries, PlanIndex index) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(RUNBOOK), StandardCharsets.UTF_8);
                Follower follower = new Follower("runbook")) {
            Runbook runbook = new Runbook(out);
            follower.add(() -> {
                runbook.begin(plan, entries);
                return null;
            });
            WaveFiles waves = new WaveFiles(index, runbook, follower);
            plan.tellWaves(waves);
            waves.handOver();
            follower.add(() -> {
                runbook.end(untranslated);
                return null;
            });
            follower.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the waves to the index as they are told, and has another thread write the runbook. */
    private static final class WaveFiles implements WaveListener {

        private static final int TOGETHER = 256;

        private final PlanIndex index;
        private final Runbook runbook;
        private final Follower follower;
        private List<Step> steps = new ArrayList<>();

        WaveFiles(PlanIndex index, Runbook runbook, Follower follower) {
            this.index = index;
            this.runbook = runbook;
            this.follower = follower;
        }

        @Override
        public void wave(int order, String title, List<MigrationUnit> units) {
            try {
                handOver();
                index.wave(order, title, units);
                follower.add(() -> {
                    runbook.wave(order, title, units);
                    return null;
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void step(Step step) {
            try {
                index.step(step);
                steps.add(step);
                if (steps.size() == TOGETHER) {
                    handOver();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void handOver() throws IOException {
            List<Step> next = steps;
            steps = new ArrayList<>();
            follower.add(() -> {
                for (Step step : next) {
                    runbook.step(step);
                }
                return null;
            });
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
            PlanIndex.Group summary,
            Map<String, Buffer> files,
            Buffer mapping,
            List<Untranslated> untranslated,
            List<ArmTemplate> templates) {}

    private void write(Map<String, Buffer> files) throws IOException {
        Path known = folder;
        for (Map.Entry<String, Buffer> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!path.getParent().equals(known)) {
                known = Files.createDirectories(path.getParent());
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                out.write(file.getValue().bytes(), 0, file.getValue().size());
            }
            written.add(file.getKey());
            release(file.getValue());
        }
    }

    /** A buffer that has grown already, if there is one. */
    private Buffer buffer() {
        Buffer used = spare.poll();
        return used == null ? new Buffer(BUFFER) : used;
    }

    private void release(Buffer buffer) {
        buffer.reset();
        spare.add(buffer);
    }

    private Buffer json(JsonFiles.Content content) throws IOException {
        Buffer buffer = buffer();
        JsonFiles.write(buffer, content);
        return buffer;
    }

    private MainTemplate main(ArmResourceGroup group) {
        String name = plan.folder(group);
        int slash = name.lastIndexOf('/');
        return mains.computeIfAbsent(slash < 0 ? "" : name.substring(0, slash), k -> new MainTemplate(templateWriter));
    }

    private MadeGroup make(TranslatedGroup group, PlanIndex index) throws IOException {
        String name = plan.folder(group.group());
        Map<String, Buffer> files = new LinkedHashMap<>();
        List<String> templates = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (ArmTemplate template : group.templates()) {
            String templateFile = name + "/" + template.fileName();
            String parametersFile = name + "/" + template.parametersFileName();
            templates.add(templateFile);
            parameters.add(parametersFile);
            files.put(templateFile, json(json -> templateWriter.write(template, json)));
            files.put(parametersFile, json(json -> templateWriter.writeParameters(template, json)));
        }
        for (RewrittenFile file : group.files()) {
            Buffer text = buffer();
            text.writeBytes(file.text().getBytes(StandardCharsets.UTF_8));
            files.put(plan.path(group.group(), file), text);
        }
        Buffer mapping = buffer();
        index.encode(group.mapping(), mapping);
        return new MadeGroup(
                new PlanIndex.Group(
                        group.group(), templates, parameters, group.resourceCount(), withoutText(group.files())),
                files,
                mapping,
                group.untranslated(),
                MainTemplate.takes(group.resourceCount()) ? group.templates() : List.of());
    }

    private static List<RewrittenFile> withoutText(List<RewrittenFile> files) {
        return files.stream()
                .map(f -> new RewrittenFile(f.cloudService(), f.name(), "", f.changes()))
                .toList();
    }
}
