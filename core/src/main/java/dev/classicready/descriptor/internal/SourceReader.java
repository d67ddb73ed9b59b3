package dev.classicready.descriptor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document's characters. While they pass, it notes where lines start and replaces characters that XML forbids, so
 * that a parser behind it sees as many characters as the document has, and reads on.
 */
public final class SourceReader extends Reader {

    private static final int CAPACITY = 1 << 14;
    private static final int LARGEST_HEAD = 1 << 20;
    private static final int LONGEST_REFERENCE = 12;
    private static final char REPLACEMENT = '\uFFFD';

    private final Decoder decoder;
    private final LineIndex lines = new LineIndex();
    private final Marks marks = new Marks();

    /** Characters up to {@code checked} may be handed on; those from there to {@code filled} are merely decoded. */
    private char[] chars = new char[CAPACITY];

    private int next;
    private int checked;
    private int filled;
    private long start;
    private boolean end;
    private boolean markup;
    private boolean afterReturn;
    private @Nullable IOException failure;
    private long firstForbidden = -1;
    private long forbidden;

    public SourceReader(InputStream in) throws IOException {
        this.decoder = new Decoder(in);
        decode();
    }

    /**
     * The first characters, as they are; they are still to be read. Calling it again with a larger number shows more.
     *
     * @return at least {@code length} characters, if the document has as many and the number is not absurd
     */
    public CharSequence head(int length) {
        while (filled < Math.min(length, LARGEST_HEAD) && !end) {
            if (chars.length - filled < LONGEST_REFERENCE) {
                chars = Arrays.copyOf(chars, chars.length * 4);
            }
            decode();
        }
        return CharBuffer.wrap(chars, 0, filled);
    }

    /** Says that the document is XML, in which numeric references stand for characters as well. */
    public void markup() {
        this.markup = true;
    }

    /** Where the lines start that have been read so far. */
    public LineIndex lines() {
        return lines;
    }

    /** The character offset of the first forbidden character, or -1. */
    public long firstForbidden() {
        return firstForbidden;
    }

    /** How many forbidden characters have been replaced. */
    public long forbidden() {
        return forbidden;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next == checked) {
            if (checked == filled || !check()) {
                if (end && checked == filled) {
                    if (failure != null) {
                        throw failure;
                    }
                    if (afterReturn) {
                        afterReturn = false;
                        lines.add(start + filled);
                    }
                    return -1;
                }
                refill();
            }
        }
        int count = Math.min(length, checked - next);
        System.arraycopy(chars, next, target, from, count);
        next += count;
        return count;
    }

    private void refill() {
        int rest = filled - checked;
        System.arraycopy(chars, checked, chars, 0, rest);
        marks.shift(checked);
        start += checked;
        next = 0;
        checked = 0;
        filled = rest;
        if (chars.length > CAPACITY) {
            chars = Arrays.copyOf(chars, Math.max(CAPACITY, rest + LONGEST_REFERENCE));
        }
        decode();
    }

    private void decode() {
        try {
            int count = decoder.decode(chars, filled, start + filled, marks);
            end = count < 0;
            filled += Math.max(0, count);
        } catch (IOException e) {
            failure = e;
            end = true;
        }
    }

    /** Checks what was decoded, as far as it can be judged; whether there is something to hand on then. */
    private boolean check() {
        char[] c = chars;
        int limit = filled;
        int i = checked;
        if (afterReturn && i < limit) {
            afterReturn = false;
            if (c[i] != '\n') {
                lines.add(start + i);
            }
        }
        int done = 1;
        while (i < limit && done > 0) {
            i = marks.next(i, limit);
            if (i < limit) {
                done = c[i] == '\n' || c[i] == '\r' ? lineEnd(i) : special(i);
                i += done;
            }
        }
        checked = i;
        return checked > next;
    }

    private int lineEnd(int at) {
        if (chars[at] == '\n' || at + 1 < filled && chars[at + 1] != '\n') {
            lines.add(start + at + 1);
        } else if (at + 1 == filled) {
            afterReturn = true;
        }
        return 1;
    }

    /** Looks at what is not plain; answers how many characters are done, 0 where more must be seen first. */
    private int special(int at) {
        char x = chars[at];
        if (x == '&') {
            return markup ? reference(at) : 1;
        }
        if (Character.isHighSurrogate(x)) {
            if (at + 1 == filled && !end) {
                return 0;
            }
            if (at + 1 < filled && Character.isLowSurrogate(chars[at + 1])) {
                return 2;
            }
        }
        if (Character.isSurrogate(x)) {
            failure = new UndecodableException(
                    "found half of a character pair (" + String.format("%04X", (int) x)
                            + "); expected whole characters; the file is damaged: export it again",
                    start + at);
            end = true;
            filled = at;
            return 0;
        }
        if (Forbidden.is(x)) {
            replace(at, at + 1);
        }
        return 1;
    }

    private int reference(int at) {
        int last = Math.min(filled, at + LONGEST_REFERENCE);
        if (at + 1 < filled && chars[at + 1] != '#') {
            return 1;
        }
        int semicolon = at + 1;
        while (semicolon < last && chars[semicolon] != ';') {
            semicolon++;
        }
        if (semicolon == last) {
            return last == filled && !end ? 0 : 1;
        }
        if (Forbidden.isReferenced(chars, at + 2, semicolon)) {
            replace(at, semicolon + 1);
        }
        return semicolon + 1 - at;
    }

    private void replace(int from, int to) {
        Arrays.fill(chars, from, to, REPLACEMENT);
        forbidden++;
        if (firstForbidden < 0) {
            firstForbidden = start + from;
        }
    }

    @Override
    public void close() {
        // The stream belongs to who opened it.
    }
}
