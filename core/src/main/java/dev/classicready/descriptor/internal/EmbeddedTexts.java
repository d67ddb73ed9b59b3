package dev.classicready.descriptor.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts that a document holds wrapped, such as a deployment's Base64 configuration. Each takes a range of character
 * offsets behind those of any document, so that a packed place can stand inside of it. The range follows from where
 * the text is held: what holds a text is longer than the text, so that ranges do not meet, and parts of a document that
 * are read apart give the same ones.
 */
public final class EmbeddedTexts {

    /** No document is this long. */
    private static final long FIRST = 1L << 43;

    /** Nor this long, so that texts inside of texts have ranges of their own. */
    private static final long INNER = 1L << 41;

    private final TreeMap<Long, Embedded> texts = new TreeMap<>();

    /**
     * A text inside of a document.
     *
     * @param start the offset that stands for its first character
     * @param end the offset behind the one that stands for its end
     * @param outer the offset in the document of what holds it
     */
    public record Embedded(long start, long end, long outer, LineIndex lines) {

        /** The line, counted from 1, of an offset in the range of this text. */
        public long lineOf(long offset) {
            return lines.lineOf(offset - start);
        }
    }

    /** Takes a range for a text, and tells the offset of its first character. */
    public long add(long outer, CharSequence text) {
        LineIndex lines = new LineIndex();
        for (int i = 0; i < text.length(); i++) {
            boolean end = text.charAt(i) == '\n'
                    || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (end) {
                lines.add(i + 1L);
            }
        }
        long start = outer < FIRST ? FIRST + outer : INNER + outer;
        Map.Entry<Long, Embedded> before = texts.floorEntry(start);
        if (before != null) {
            start = Math.max(start, before.getValue().end());
        }
        texts.put(start, new Embedded(start, start + text.length() + 1, outer, lines.trim()));
        return start;
    }

    /** Adds the texts of a part of the document. */
    public void addAll(EmbeddedTexts part) {
        texts.putAll(part.texts);
    }

    /** The text that an offset stands in; empty for offsets of the document itself. */
    public Optional<Embedded> at(long offset) {
        return Optional.ofNullable(texts.floorEntry(offset)).map(Map.Entry::getValue);
    }
}
