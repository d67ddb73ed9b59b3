package dev.classicready.descriptor;

import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.EmbeddedTexts;
import dev.classicready.descriptor.internal.LineIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The documents that were read, by the index that {@linkplain Places packed places} use. It knows where their lines
 * start, so that no document is read again to tell a place's line and column.
 */
public final class SourceFiles {

    /** No documents at all. */
    public static final SourceFiles NONE = new SourceFiles(List.of());

    private final List<SourceFile> files;

    private SourceFiles(List<SourceFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * A document's name, where its lines start, the texts that it holds wrapped, and its content.
     *
     * @param content to look at it once more; empty where that cannot be done
     */
    public record SourceFile(
            String name, LineIndex lines, EmbeddedTexts embedded, Optional<Document.Content> content) {}

    /** Documents in the order of their indexes. */
    public static SourceFiles of(List<SourceFile> files) {
        return new SourceFiles(files);
    }

    /** These documents under other names, and without their content. */
    public SourceFiles named(UnaryOperator<String> names) {
        return new SourceFiles(files.stream()
                .map(file -> new SourceFile(names.apply(file.name()), file.lines(), file.embedded(), Optional.empty()))
                .toList());
    }

    /** How many documents there are. */
    public int size() {
        return files.size();
    }

    List<SourceFile> files() {
        return files;
    }

    /** The name of a document, relative to its input. */
    public String name(int index) {
        return files.get(index).name();
    }

    /**
     * Tells where a packed place is. Of one inside of a wrapped text the location is that of what holds the text, and
     * the path ends in {@code !inner:} and the line within.
     *
     * @param place as {@link Places} pack it; {@code -1} has no file, line 0 and column 0
     * @param path which element or property stands there
     */
    public SourceLocation locate(long place, String path) {
        if (place < 0) {
            return new SourceLocation("", 0, 0, path);
        }
        SourceFile file = files.get(Places.fileOf(place));
        long offset = Places.offsetOf(place);
        EmbeddedTexts.Embedded inner = file.embedded().at(offset).orElse(null);
        return inner == null
                ? locate(file, offset, path)
                : locate(file, inner.outer(), path + "!inner:" + inner.lineOf(offset));
    }

    private static SourceLocation locate(SourceFile file, long offset, String path) {
        long line = file.lines().lineOf(offset);
        return new SourceLocation(
                file.name(),
                Math.toIntExact(line),
                (int) Math.min(Integer.MAX_VALUE, offset - file.lines().startOf(line) + 1),
                path);
    }
}
