package dev.classicready.descriptor;

import java.util.Comparator;
import java.util.Locale;

/**
 * What is wrong with a descriptor file, in one line that says what was found, what was expected and what to do.
 *
 * @param severity whether content was lost
 * @param line counted from 1, or 0 where the problem is the file's as a whole
 * @param column counted from 1, or 0
 * @param path the element or property at fault, or an empty string
 * @param message the sentence for the user
 */
public record DescriptorProblem(Severity severity, int line, int column, String path, String message)
        implements Comparable<DescriptorProblem> {

    private static final Comparator<DescriptorProblem> ORDER = Comparator.comparingInt(DescriptorProblem::line)
            .thenComparingInt(DescriptorProblem::column)
            .thenComparing(DescriptorProblem::path)
            .thenComparing(DescriptorProblem::message);

    /** Whether content of the file was lost. */
    public enum Severity {
        /** Content was lost: the file, or a part of it, could not be read. */
        ERROR,
        /** Nothing of a classic descriptor was lost: a file of no known kind, a replaced character, an ambiguity. */
        NOTE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A problem of the file as a whole that lost its content. */
    public static DescriptorProblem error(String message) {
        return new DescriptorProblem(Severity.ERROR, 0, 0, "", message);
    }

    /** A problem at a place that lost content. */
    public static DescriptorProblem error(int line, int column, String path, String message) {
        return new DescriptorProblem(Severity.ERROR, line, column, path, message);
    }

    /** A remark on the file as a whole. */
    public static DescriptorProblem note(String message) {
        return new DescriptorProblem(Severity.NOTE, 0, 0, "", message);
    }

    /** A remark at a place. */
    public static DescriptorProblem note(int line, int column, String path, String message) {
        return new DescriptorProblem(Severity.NOTE, line, column, path, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(DescriptorProblem other) {
        return ORDER.compare(this, other);
    }
}
