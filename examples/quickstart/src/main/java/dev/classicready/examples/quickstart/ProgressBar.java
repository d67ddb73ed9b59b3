package dev.classicready.examples.quickstart;

import dev.classicready.format.ReadProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Shows on a terminal how far a long run has come, in one line that is wiped in the end. */
final class ProgressBar implements ReadProgress {

    private static final int WIDTH = 30;
    private static final long PATIENCE = 700_000_000L;
    private static final long BETWEEN = 100_000_000L;

    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private long shown;
    private boolean wiped = true;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Whether somebody sits at the terminal and wants to be shown more than text. */
    static boolean isWanted(boolean terminal, Map<String, String> environment) {
        return terminal && isUnset(environment, "CI") && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether text may be coloured: not in a pipe, and not where the environment says that colours are unwelcome. */
    static boolean isColourful(boolean terminal, Map<String, String> environment) {
        return isWanted(terminal, environment) && isUnset(environment, "NO_COLOR");
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isEmpty();
    }

    @Override
    public void read(long bytes, long allBytes, int files, int allFiles) {
        long now = System.nanoTime();
        if (now - start > PATIENCE && now - shown > BETWEEN) {
            shown = now;
            wiped = false;
            terminal.print(line(bytes, allBytes, files, allFiles));
            terminal.flush();
        }
    }

    static String line(long bytes, long allBytes, int files, int allFiles) {
        double part = allBytes <= 0 ? 0 : Math.min(1, (double) bytes / allBytes);
        int full = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT,
                "\rreading [%s%s] %3d %%, %d of %d files",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (100 * part),
                files,
                allFiles);
    }

    /** Leaves the line as empty as it was. */
    void wipe() {
        if (!wiped) {
            terminal.print("\r" + " ".repeat(79) + "\r");
            terminal.flush();
            wiped = true;
        }
    }
}
