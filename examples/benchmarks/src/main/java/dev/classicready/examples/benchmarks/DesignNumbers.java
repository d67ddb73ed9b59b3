package dev.classicready.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reproduces the table of the numbers to reach: each with its target, what was measured, and the ratio of the two, 1 or
 * less being reached. {@code numbers.sh} starts it.
 */
public final class DesignNumbers {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int HUGE = 1_000_000;
    private static final int TINY = 20;

    /** What JMH and the probes of parts use. */
    private static final List<String> PLAIN = List.of("-XX:+UseSerialGC");

    private final EstateFiles files;
    private final Path launcher;
    private final int runs;
    private final StringBuilder table =
            new StringBuilder("| what | target | measured | ratio to the target |\n|---|--:|--:|--:|\n");

    private DesignNumbers(Path folder, Path launcher, int runs) {
        this.files = new EstateFiles(folder);
        this.launcher = launcher;
        this.runs = runs;
    }

    /** @param args the folder for generated files, the launcher, how many runs each, and optionally another program */
    public static void main(String[] args) throws IOException, InterruptedException {
        DesignNumbers numbers = new DesignNumbers(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        numbers.wholeProcesses(args.length > 3 ? args[3] : "");
        numbers.start();
        numbers.plans();
        numbers.parts();
        String growth = numbers.growth();
        numbers.files.deletePlans();
        System.out.print(numbers.table);
        System.out.print("\n" + growth);
        System.out.println("\nLoad of the machine at the end: " + load());
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).strip() : "not known";
    }

    private void wholeProcesses(String other) throws IOException, InterruptedException {
        String command = "'" + launcher + "' --fail-on never --out '{out}' --only report.json '{in}'";
        ProcessMeter.Run small = files.median(command, SMALL, runs);
        ProcessMeter.Run large = files.median(command, LARGE, runs);
        row("10 000 machines, report.json: wall s", 1.0, small.wall());
        row("10 000 machines, report.json: peak RSS MB", 300, small.memory());
        row("100 000 machines, report.json: wall s", 5.0, large.wall());
        row("100 000 machines, report.json: peak RSS MB", 1024, large.memory());
        row("growth exponent of wall, 10 000 to 100 000", 1.0, exponent(small.wall(), large.wall(), LARGE));
        row("growth exponent of memory, 10 000 to 100 000", 1.0, exponent(small.memory(), large.memory(), LARGE));
        figure("10 000 machines: CPU s", small.processor());
        figure("100 000 machines: CPU s", large.processor());
        if (!other.isEmpty()) {
            for (int size : new int[] {SMALL, LARGE}) {
                ProcessMeter.Run run = files.median(other, size, runs);
                figure("other program, " + size + " machines: wall s", run.wall());
                figure("other program, " + size + " machines: CPU s", run.processor());
                figure("other program, " + size + " machines: peak RSS MB", run.memory());
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        String jar = launcher.resolveSibling("classicready.jar").toString();
        row(
                "20 machines in a fresh Java with the archive: wall s",
                0.45,
                files.median("'" + launcher + "' --fail-on never '{in}'", TINY, 2 * runs)
                        .wall());
        row(
                "20 machines in a fresh Java without: wall s",
                0.9,
                files.median(
                                "java -Xshare:auto " + String.join(" ", launcherOptions()) + " -jar '" + jar
                                        + "' --fail-on never '{in}'",
                                TINY,
                                2 * runs)
                        .wall());
        row("second analysis of 20 machines: s", 0.010, second());
    }

    /** The launcher's options of Java, but for those of its archive and of logs. */
    private List<String> launcherOptions() throws IOException {
        return Files.readAllLines(launcher).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> word.startsWith("-X"))
                .filter(word ->
                        !word.startsWith("-XX:Shared") && !word.startsWith("-Xshare") && !word.startsWith("-Xlog"))
                .toList();
    }

    /** The median of several processes: how far the compiler has come differs from one to the next. */
    private double second() throws IOException, InterruptedException {
        double[] seconds = new double[2 * runs];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = probe("second", TINY, 1, "1g").get("seconds");
        }
        Arrays.sort(seconds);
        return seconds[runs];
    }

    private void parts() throws IOException, InterruptedException {
        Map<String, Double> reading = probe("reading", SMALL, 12, "2g");
        row("cursor of Woodstox to JAXB reader, CPU", 1 / 0.30, reading.get("jaxb") / reading.get("cursor"));
        row("cursor of Woodstox to plain reader, CPU", 1 / 0.60, reading.get("bulk") / reading.get("cursor"));
        Map<String, Double> rules = probe("rules", LARGE, 10, "3g");
        row("ten rules to hand-written loops, 100 000 machines, CPU", 3.2, rules.get("rules") / rules.get("hand"));
        row(
                "heap of the model a machine: bytes",
                2048,
                probe("heap", LARGE, 1, "2g").get("bytes"));
    }

    /**
     * Plans go into folders that are new and stay until the end: for minutes, file systems such as ext4 look at each file
     * that was deleted before they make another one.
     */
    private void plans() throws IOException, InterruptedException {
        List<Map<String, Double>> plans = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            plans.add(probe("plan", LARGE, 1, "1500m", launcherOptions()));
        }
        row("plan of 100 000 machines, templates written, by the launcher: s", 10, median(plans, "seconds"));
        row("the same: peak RSS MB", 1536, median(plans, "peak"));
        figure("the same: CPU s", median(plans, "processor"));
    }

    private static double median(List<Map<String, Double>> measured, String figure) {
        return EstateFiles.median(measured, m -> m.get(figure));
    }

    /** What the rules of each file take for estates of three sizes, and how that grows; the last row is a target. */
    private String growth() throws IOException, InterruptedException {
        Map<String, Double> small = probe("files", SMALL, 8, "2g");
        Map<String, Double> large = probe("files", LARGE, 8, "3g");
        Map<String, Double> huge = probe("files", HUGE, 3, "12g");
        StringBuilder rows = new StringBuilder("""
                | rules of | 10 000 machines: CPU s | 100 000 | 1 000 000 | growth exponent |
                |---|--:|--:|--:|--:|
                """);
        for (String file : new TreeSet<>(huge.keySet())) {
            double exponent = exponent(small.get(file), huge.get(file), HUGE);
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %.2f | %.2f |%n",
                    file,
                    small.get(file),
                    large.get(file),
                    huge.get(file),
                    exponent));
            if (file.equals("all")) {
                row("growth exponent of all rules, 10 000 to 1 000 000", 1.15, exponent);
            }
        }
        return rows.toString();
    }

    private static double exponent(double small, double large, int size) {
        return Math.log(large / small) / Math.log((double) size / SMALL);
    }

    private Map<String, Double> probe(String what, int machines, int rounds, String heap)
            throws IOException, InterruptedException {
        return probe(what, machines, rounds, heap, PLAIN);
    }

    private Map<String, Double> probe(String what, int machines, int rounds, String heap, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName(),
                what,
                files.generated(machines).toString(),
                String.valueOf(machines),
                String.valueOf(rounds)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(new File("/dev/null"))
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        Map<String, Double> figures = new HashMap<>();
        printed.lines().filter(l -> l.matches("[A-Za-z]+=(NaN|[0-9.E-]+)")).forEach(line -> {
            int equals = line.indexOf('=');
            figures.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
        });
        return figures;
    }

    private void row(String what, double target, double measured) {
        table.append(String.format(
                Locale.ROOT, "| %s | ≤ %.4g | %.4g | %.2f |%n", what, target, measured, measured / target));
    }

    private void figure(String what, double measured) {
        table.append(String.format(Locale.ROOT, "| %s | | %.4g | |%n", what, measured));
    }
}
