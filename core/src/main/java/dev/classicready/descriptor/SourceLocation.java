package dev.classicready.descriptor;

import java.util.Comparator;

/**
 * A place in a descriptor.
 *
 * @param file the file relative to its input, with {@code /}; a zip entry as {@code export.zip!/entry.xml}
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param path which element or property stands there, for a human reader
 */
public record SourceLocation(String file, int line, int column, String path) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::path);

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
