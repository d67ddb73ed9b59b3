package dev.classicready.examples.quickstart;

import dev.classicready.AnalysisProgress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a long run has come, in one line that is wiped in the end. */
final class ProgressBar implements AnalysisProgress {

    private static final int WIDTH = 30;
    private static final long PATIENCE = 700_000_000L;
    private static final long BETWEEN = 100_000_000L;

    private final PrintStream terminal;
    private final LongSupplier clock;
    private final long start;
    private long shownAt;
    private String shown = "";

    /** @param clock tells nanoseconds */
    ProgressBar(PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** A bar for somebody who watches. */
    static ProgressBar on(PrintStream terminal) {
        return new ProgressBar(terminal, System::nanoTime);
    }

    /** A bar that nobody sees: for it no time passes. */
    static ProgressBar hidden() {
        return new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), () -> 0);
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
        now("reading", bytes, allBytes, files + " of " + allFiles + (allFiles == 1 ? " file" : " files"));
    }

    @Override
    public void judged(int units, int allUnits) {
        now("judging", units, allUnits, units + " of " + allUnits + (allUnits == 1 ? " unit" : " units"));
    }

    @Override
    public void planning() {
        show("planning ...");
    }

    @Override
    public void planned() {
        show("writing ...");
    }

    private void now(String work, long done, long all, String counted) {
        long now = clock.getAsLong();
        if (now - start > PATIENCE && (now - shownAt > BETWEEN || !shown.startsWith(work))) {
            double part = all <= 0 ? 0 : Math.min(1, (double) done / all);
            int full = (int) (part * WIDTH);
            String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
            show(String.format(Locale.ROOT, "%s [%s] %3d %%, %s", work, bar, (int) (100 * part), counted));
        }
    }

    private synchronized void show(String line) {
        long now = clock.getAsLong();
        if (now - start > PATIENCE) {
            terminal.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            terminal.flush();
            shownAt = now;
            shown = line;
        }
    }

    /** Leaves the line as empty as it was. */
    synchronized void wipe() {
        if (!shown.isEmpty()) {
            terminal.print("\r" + " ".repeat(shown.length()) + "\r");
            terminal.flush();
            shown = "";
        }
    }
}
