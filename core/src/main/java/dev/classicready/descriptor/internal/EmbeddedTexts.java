package dev.classicready.descriptor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts that a document holds wrapped, such as a deployment's Base64 configuration. Each takes a range of character
 * offsets behind those of any document, so that a packed place can stand inside of it.
 */
public final class EmbeddedTexts {

    /** No document is this long. */
    private static final long FIRST = 1L << 43;

    private final List<Embedded> texts = new ArrayList<>();
    private long next = FIRST;

    /**
     * A text inside of a document.
     *
     * @param start the offset that stands for its first character
     * @param outer the offset in the document of what holds it
     */
    public record Embedded(long start, long outer, LineIndex lines) {

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
        long start = next;
        texts.add(new Embedded(start, outer, lines.trim()));
        next += text.length() + 1L;
        return start;
    }

    /** The text that an offset stands in; empty for offsets of the document itself. */
    public Optional<Embedded> at(long offset) {
        if (offset < FIRST || texts.isEmpty()) {
            return Optional.empty();
        }
        int low = 0;
        int high = texts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (texts.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Optional.of(texts.get(low));
    }
}
