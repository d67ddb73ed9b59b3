package dev.classicready.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program once and measures it from start to exit. Processor time is what Linux charges this process for children
 * that it has waited for; the peak of the resident set is the child's own high-water mark, read every few milliseconds
 * until it is gone. Where there is no {@code /proc} both are not a number.
 */
final class ProcessMeter {

    private static final Path OWN_STAT = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;
    private static final int CHILDREN_USER_TIME = 13;
    /** Looking more often disturbs what is measured. */
    private static final int LOOK_EVERY_MILLISECONDS = 40;

    private ProcessMeter() {}

    /** One run: seconds of the clock and of processors, and megabytes (2^20 bytes) at the peak. */
    record Run(double wall, double processor, double memory) {}

    /**
     * Runs a command; its output is dropped.
     *
     * @throws IOException if it cannot be started, or its exit code is neither 0 nor 1
     */
    static Run run(String command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("benchmark", ".err");
        try {
            double processorBefore = processorOfChildren();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(List.of("sh", "-c", "exec " + command))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            double memory = peakMemory(process);
            int exitCode = process.waitFor();
            double wall = (System.nanoTime() - start) / 1e9;
            if (exitCode != 0 && exitCode != 1) {
                throw new IOException("exit code " + exitCode + " of " + command + "\n" + Files.readString(errors));
            }
            return new Run(wall, processorOfChildren() - processorBefore, memory);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static double peakMemory(Process process) throws InterruptedException {
        double peak = Double.NaN;
        do {
            double now = highWaterMark(process.pid());
            peak = Double.isNaN(now) ? peak : now;
        } while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
        return peak;
    }

    /** The peak of a running process' resident set so far, in megabytes; not a number where the system does not tell. */
    static double highWaterMark(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // The process ended between the two looks, or the system has no such file.
            return Double.NaN;
        }
        return Double.NaN;
    }

    private static double processorOfChildren() throws IOException {
        try {
            String stat = Files.readString(OWN_STAT);
            // The second field, the program's name in brackets, may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long user = Long.parseLong(fields[CHILDREN_USER_TIME]);
            long system = Long.parseLong(fields[CHILDREN_USER_TIME + 1]);
            return (user + system) / TICKS_PER_SECOND;
        } catch (NoSuchFileException e) {
            return Double.NaN;
        }
    }
}
