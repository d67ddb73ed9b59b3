package dev.classicready.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Runs whole programs over generated metadata files, start of the Java machine included, and prints one Markdown table:
 * medians beside the targets, how they grow, and how other programs compare. {@code run.sh} starts it.
 */
public final class WholeProcess {

    private static final Comparator<Path> DEEPEST_FIRST =
            Comparator.<Path>naturalOrder().reversed();

    private final Map<String, String> programs;
    private final List<Integer> sizes;
    private final int runs;
    private final Path folder;

    private WholeProcess(Map<String, String> programs, List<Integer> sizes, int runs, Path folder) {
        this.programs = programs;
        this.sizes = sizes;
        this.runs = runs;
        this.folder = folder;
    }

    /** Measures and prints; {@code --help} tells the options. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> programs = new LinkedHashMap<>();
        List<Integer> sizes = List.of(10_000, 100_000);
        Path folder = Path.of("examples/benchmarks/target/estates");
        int runs = 0;
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--program", "--compare" -> addProgram(programs, arguments[++i]);
                    case "--machines" -> sizes = sizes(arguments[++i]);
                    case "--runs" -> runs = Integer.parseInt(arguments[++i]);
                    case "--folder" -> folder = Path.of(arguments[++i]);
                    default -> throw new IllegalArgumentException(arguments[i] + " is no option");
                }
            }
            if (programs.isEmpty()) {
                throw new IllegalArgumentException("--program is needed");
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println(e.getMessage() + "\nUsage: WholeProcess --program NAME=COMMAND... [--machines N,N]"
                    + " [--runs N] [--folder DIR]\nIn a COMMAND {in} is the file to read and {out} a folder to write.");
            System.exit(2);
        }
        System.out.print(new WholeProcess(programs, sizes, runs, folder).table());
    }

    private static void addProgram(Map<String, String> programs, String nameAndCommand) {
        int equals = nameAndCommand.indexOf('=');
        if (equals < 1 || !nameAndCommand.contains("{in}")) {
            throw new IllegalArgumentException(nameAndCommand + " is not NAME=COMMAND with {in} for the file");
        }
        programs.put(nameAndCommand.substring(0, equals), nameAndCommand.substring(equals + 1));
    }

    private static List<Integer> sizes(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }

    private String table() throws IOException, InterruptedException {
        ResultTable table = new ResultTable();
        Files.createDirectories(folder);
        for (int size : sizes) {
            Path file = generated(size);
            for (Map.Entry<String, String> program : programs.entrySet()) {
                table.add(program.getKey(), size, Files.size(file), median(program.getValue(), file, size));
            }
        }
        return table.markdown();
    }

    private Path generated(int machines) throws IOException {
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

    private ProcessMeter.Run median(String command, Path file, int machines) throws IOException, InterruptedException {
        int times = runs > 0 ? runs : machines > 10_000 ? 3 : 5;
        Path out = folder.resolve("out");
        String filled = command.replace("{in}", file.toString()).replace("{out}", out.toString());
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

    private static double median(List<ProcessMeter.Run> runs, ToDoubleFunction<ProcessMeter.Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(DEEPEST_FIRST).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
