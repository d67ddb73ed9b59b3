package dev.classicready.junit;

import dev.classicready.AnalysisOptions;
import dev.classicready.Readiness;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.format.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A case for rules: a folder of descriptors, and beside it {@code <case>.expected}, the whole list of findings that are
 * expected of them, one a line in the form of {@link #line}. {@code <case>.options}, where there is one, says how the
 * case is analysed: {@code as-of 2023-06-01}, {@code assume-absent disks images}, {@code target platform},
 * {@code choice KEY=VALUE}, and what verdict is expected: {@code readiness READY}, {@code redeploy READY}.
 *
 * <p>In a folder named after a rule, the case's name says what it shows: that the rule {@code fires}, that it does not
 * ({@code near-miss}), or that it cannot be judged ({@code unknown}); more words may follow.
 *
 * @param group the name of the folder that holds the case: the rule's id, or what a group of situations is about
 */
public record RuleFixture(String group, String name, Path folder) {

    /** Whether the case shows that its rule finds something. */
    public boolean fires() {
        return name.startsWith("fires");
    }

    /** Whether the case shows something that looks much like what its rule finds, and is not. */
    public boolean isNearMiss() {
        return name.startsWith("near-miss");
    }

    /** Whether the case shows that its rule cannot be judged. */
    public boolean isUnknown() {
        return name.startsWith("unknown");
    }

    public Descriptors descriptors() {
        return Descriptors.from(folder);
    }

    /**
     * How the case is analysed.
     *
     * @throws IllegalStateException if its options make no sense
     */
    public AnalysisOptions options() {
        return read().analysis();
    }

    /** The verdict on the platform's migration that the case expects, if it says. */
    public Optional<Readiness> readiness() {
        return read().readiness("readiness");
    }

    /** The verdict on recreating from the plan that the case expects, if it says. */
    public Optional<Readiness> redeployReadiness() {
        return read().readiness("redeploy");
    }

    private RuleFixtureOptions read() {
        Path file = folder.resolveSibling(name + ".options");
        return RuleFixtureOptions.of(file, Files.exists(file) ? lines(file) : List.of());
    }

    /**
     * Analyses the case.
     *
     * @throws IllegalStateException if a file of the case cannot be read: that is a slip of its author
     */
    public ReadinessReport report(ReadinessAnalyzer analyzer) {
        ReadinessReport report = analyzer.with(options()).analyze(descriptors());
        for (InputFile input : report.inputs()) {
            if (!input.recognized() || input.hasErrors()) {
                throw new IllegalStateException(
                        this + ": " + input.file() + " is not a descriptor that can be read: " + input.problems());
            }
        }
        return report;
    }

    /** Where the expected findings stand. */
    public Path expectedFile() {
        return folder.resolveSibling(name + ".expected");
    }

    /** The expected findings, in the form of {@link #line}. */
    public List<String> expected() {
        return lines(expectedFile());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding as a case expects it: {@code [SEVERITY] type/name: message | rule file:line:column path}. */
    public static String line(Finding finding) {
        return "[" + finding.severity() + "] " + finding.resource().type() + "/"
                + finding.resource().name() + ": " + finding.message() + " | " + finding.ruleId()
                + finding.place()
                        .map(EvidenceItem::location)
                        .map(at -> " " + at)
                        .orElse("");
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
