package dev.classicready.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The table of {@link WholeProcess}: a row for each program and size, then one for how each program grows. */
final class ResultTable {

    private static final String READS = "classicready";
    private static final String WRITES = "classicready --out";

    /** Seconds and megabytes to reach, by program and number of machines. */
    private static final Map<String, Target> TARGETS = Map.of(
            READS + 10_000, new Target(1.0, 300),
            READS + 100_000, new Target(5.0, 1024),
            WRITES + 100_000, new Target(15.0, Double.NaN));

    private static final double TARGET_EXPONENT = 1.0;

    private final List<Row> rows = new ArrayList<>();

    private record Target(double wall, double memory) {}

    private record Row(String program, int machines, long bytes, ProcessMeter.Run run) {}

    void add(String program, int machines, long bytes, ProcessMeter.Run run) {
        rows.add(new Row(program, machines, bytes, run));
    }

    String markdown() {
        StringBuilder table = new StringBuilder("""
                | program | machines | file MB | wall s | target | CPU s | peak RSS MB | target | wall ratio | RSS ratio |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        rows.forEach(row -> table.append(line(row)));
        rows.stream().map(Row::program).distinct().forEach(program -> table.append(growth(program)));
        return table.toString();
    }

    private String line(Row row) {
        Target target = TARGETS.get(row.program + row.machines);
        Row first = rows.stream()
                .filter(r -> r.machines == row.machines)
                .findFirst()
                .orElse(row);
        return cells(
                row.program,
                String.valueOf(row.machines),
                number(row.bytes / 1e6, 1),
                number(row.run.wall(), 2),
                target == null ? "" : "≤ " + number(target.wall, 1),
                number(row.run.processor(), 2),
                number(row.run.memory(), 0),
                target == null || Double.isNaN(target.memory) ? "" : "≤ " + number(target.memory, 0),
                number(row.run.wall() / first.run.wall(), 2),
                number(row.run.memory() / first.run.memory(), 2));
    }

    private String growth(String program) {
        List<Row> own = rows.stream().filter(r -> r.program.equals(program)).toList();
        Row small = own.get(0);
        Row large = own.get(own.size() - 1);
        if (small.machines == large.machines) {
            return "";
        }
        return cells(
                program + ", growth exponent",
                small.machines + " → " + large.machines,
                "",
                number(exponent(small, large, ProcessMeter.Run::wall), 2),
                "≤ " + number(TARGET_EXPONENT, 1),
                number(exponent(small, large, ProcessMeter.Run::processor), 2),
                number(exponent(small, large, ProcessMeter.Run::memory), 2),
                "≤ " + number(TARGET_EXPONENT, 1),
                "",
                "");
    }

    private static double exponent(Row small, Row large, ToDoubleFunction<ProcessMeter.Run> figure) {
        double growth = figure.applyAsDouble(large.run) / figure.applyAsDouble(small.run);
        return Math.log(growth) / Math.log((double) large.machines / small.machines);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
