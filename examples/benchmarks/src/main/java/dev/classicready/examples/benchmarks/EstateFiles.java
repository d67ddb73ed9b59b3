package dev.classicready.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Metadata files of several sizes, made once and kept, and programs that are run over them. */
final class EstateFiles {

    private static final Comparator<Path> DEEPEST_FIRST =
            Comparator.<Path>naturalOrder().reversed();

    private static final String PLAN = "plan-";

    private final Path folder;

    EstateFiles(Path folder) {
        this.folder = folder;
    }

    /** The file of an estate with that many machines. */
    Path generated(int machines) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("deployments-" + machines + ".xml");
        Path unfinished = folder.resolve("deployments-" + machines + ".part");
        if (!Files.exists(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20)) {
                EstateGenerator.metadata(machines, StandardCharsets.UTF_8, out);
            }
            Files.move(unfinished, file);
        }
        return file;
    }

    /**
     * Runs a command several times; each figure is the median.
     *
     * @param command in which {@code {in}} is the file and {@code {out}} a folder that is empty at each start
     */
    ProcessMeter.Run median(String command, int machines, int times) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        String filled = command.replace("{in}", generated(machines).toString()).replace("{out}", out.toString());
        List<ProcessMeter.Run> measured = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            delete(out);
            measured.add(ProcessMeter.run(filled));
        }
        delete(out);
        return new ProcessMeter.Run(
                median(measured, ProcessMeter.Run::wall),
                median(measured, ProcessMeter.Run::processor),
                median(measured, ProcessMeter.Run::memory));
    }

    static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** A new folder for a plan. */
    static Path plan(Path beside) throws IOException {
        return Files.createTempDirectory(beside, PLAN);
    }

    /** Deletes all plans. */
    void deletePlans() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path plan :
                    all.filter(p -> p.getFileName().toString().startsWith(PLAN)).toList()) {
                delete(plan);
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(DEEPEST_FIRST).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
