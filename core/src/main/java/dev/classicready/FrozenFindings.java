package dev.classicready;

import dev.classicready.BaselineComparison.Entry;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings that a team knows of and will mend one by one, in a file beside its tests: the first run writes them down, later
 * runs report new ones only, and what is mended is taken out of the file, which so can only shrink. Waived findings are not
 * frozen.
 *
 * <p>A line of the file is a rule and the id of a resource. On a build server, where the environment variable {@code CI} is
 * set, the file is not written; the system property {@value #WRITE}, {@code true} or {@code false}, decides otherwise.
 */
public final class FrozenFindings {

    /** The system property that says whether files of frozen findings may be written. */
    public static final String WRITE = "classicready.frozen.write";

    private static final String HEADER =
            "# Findings that are known; new ones fail the tests, mended ones are taken out. Rule and resource, a line each.";

    private final Path file;
    private final Severity least;

    private FrozenFindings(Path file, Severity least) {
        this.file = file;
        this.least = least;
    }

    /** Blockers and warnings, frozen in a file, which need not be there yet. */
    public static FrozenFindings in(Path file) {
        return new FrozenFindings(file, Severity.WARNING);
    }

    /** Findings of this severity or a worse one. */
    public FrozenFindings atLeast(Severity severity) {
        return new FrozenFindings(file, severity);
    }

    /**
     * What a report says beside what is frozen.
     *
     * @param added findings that are not frozen
     * @param fixed what was frozen and is found no more
     * @param stored whether the file was made of this report
     */
    public record Change(List<Finding> added, List<Entry> fixed, boolean stored) {

        public Change {
            added = List.copyOf(added);
            fixed = List.copyOf(fixed);
        }
    }

    /**
     * Compares a report with the file and, where that is allowed, writes the file: all findings if there is no file yet,
     * else those of its findings that are still there.
     *
     * @throws BadInputException if the file says something that makes no sense, or is not there and may not be written
     */
    public Change compare(ReadinessReport report) {
        List<Finding> found = report.findings().stream()
                .filter(f -> !f.isWaived() && f.severity().compareTo(least) >= 0)
                .toList();
        Optional<List<Entry>> known = read();
        if (known.isEmpty()) {
            store(found);
            return new Change(List.of(), List.of(), true);
        }
        BaselineComparison comparison = Baseline.of(known.get()).compare(found);
        if (!comparison.fixed().isEmpty() && isWritable()) {
            List<Entry> left = new ArrayList<>(known.get());
            left.removeAll(comparison.fixed());
            write(left);
        }
        Set<String> added = comparison.added().stream().map(Entry::key).collect(Collectors.toSet());
        return new Change(
                found.stream().filter(f -> added.contains(Entry.of(f).key())).toList(), comparison.fixed(), false);
    }

    private void store(List<Finding> found) {
        if (!isWritable()) {
            throw new BadInputException(file + ": there are no frozen findings yet and this build server may not write"
                    + " them; run the test elsewhere first, or set -D" + WRITE + "=true");
        }
        write(found.stream().map(Entry::of).toList());
    }

    private Optional<List<Entry>> read() {
        List<Entry> entries = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line.strip(), number));
                }
            }
            return Optional.of(entries);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be read; expected a text file of frozen findings");
        }
    }

    private Entry entry(String line, int number) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new BadInputException(file + ":" + number + ": \"" + line
                    + "\" is no frozen finding; expected a rule and a resource's id");
        }
        return new Entry(line.substring(0, space), line.substring(space + 1).strip());
    }

    private void write(List<Entry> entries) {
        TreeSet<Entry> sorted = new TreeSet<>(Comparator.comparing(Entry::key));
        sorted.addAll(entries);
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        sorted.forEach(
                e -> text.append(e.ruleId()).append(' ').append(e.resource()).append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the frozen findings to " + file, e);
        }
    }

    private static boolean isWritable() {
        String decided = System.getProperty(WRITE);
        return decided == null ? !isBuildServer(System.getenv("CI")) : Boolean.parseBoolean(decided);
    }

    private static boolean isBuildServer(@Nullable String ci) {
        return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
    }
}
