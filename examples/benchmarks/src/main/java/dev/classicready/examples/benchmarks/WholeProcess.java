package dev.classicready.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs whole programs over generated metadata files, start of the Java machine included, and prints one Markdown table:
 * medians beside the targets, how they grow, and how other programs compare. {@code run.sh} starts it.
 */
public final class WholeProcess {

    private final Map<String, String> programs;
    private final List<Integer> sizes;
    private final int runs;
    private final EstateFiles files;

    private WholeProcess(Map<String, String> programs, List<Integer> sizes, int runs, Path folder) {
        this.programs = programs;
        this.sizes = sizes;
        this.runs = runs;
        this.files = new EstateFiles(folder);
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
        for (int size : sizes) {
            for (Map.Entry<String, String> program : programs.entrySet()) {
                int times = runs > 0 ? runs : size > 10_000 ? 3 : 5;
                table.add(
                        program.getKey(),
                        size,
                        Files.size(files.generated(size)),
                        files.median(program.getValue(), size, times));
            }
        }
        return table.markdown();
    }
}
