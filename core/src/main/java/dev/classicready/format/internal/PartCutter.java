package dev.classicready.format.internal;

import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.xml.NotPlainException;
import dev.classicready.format.internal.xml.PlainDocument;
import dev.classicready.format.internal.xml.PlainXml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Cuts a document into parts before start tags of the element that is repeated. */
final class PartCutter {

    private static final int LENGTH = 1 << 18;
    private static final int LONGEST = 1 << 22;
    private static final int LONGEST_PREFIX = 1 << 12;

    private final SourceReader source;
    private final XmlHead head;
    private final Limits limits;
    private final char[] tag;

    private final Deque<char[]> spare = new ArrayDeque<>();
    private char[] chars = new char[LENGTH];
    private int filled;
    private int prefix;
    private long offset;
    private boolean done;
    private boolean stopped;

    /** @param repeated the element before which the document may be cut; null where it may not be cut */
    PartCutter(SourceReader source, @Nullable String repeated, XmlHead head, Limits limits) {
        this.source = source;
        this.head = head;
        this.limits = limits;
        this.tag = repeated == null ? new char[0] : ("<" + repeated).toCharArray();
    }

    /** The next part; null at the end, and where the document cannot be read or cut any further. */
    @Nullable
    DocumentPart next() {
        if (done || stopped) {
            return null;
        }
        while (fill()) {
            int first = prefix > 0 ? prefix : tagAfter(0);
            int last = first < 0 ? -1 : tagBefore(filled, first);
            if (last >= 0 && (prefix > 0 || isPrefix(first))) {
                return cut(first, last);
            }
            if (chars.length >= LONGEST) {
                stopped = true;
                return null;
            }
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        if (stopped) {
            return null;
        }
        done = true;
        DocumentPart end = new DocumentPart(chars, filled, prefix, offset, true);
        filled = prefix;
        return end;
    }

    /** Whether all was handed on. */
    boolean isDone() {
        return done;
    }

    /** Takes back a part that nobody looks at any more: its array is filled again. */
    void takeBack(DocumentPart part) {
        spare.push(part.chars());
    }

    /** What was read and not handed on. */
    DocumentPart rest() {
        return new DocumentPart(chars, filled, prefix, offset, false);
    }

    /** Reads on; whether there is no room for more. What cannot be read, the source will say again. */
    private boolean fill() {
        try {
            while (filled < chars.length) {
                int read = source.read(chars, filled, chars.length - filled);
                if (read < 0) {
                    return false;
                }
                filled += read;
            }
            return true;
        } catch (IOException e) {
            stopped = true;
            return false;
        }
    }

    private DocumentPart cut(int first, int last) {
        DocumentPart part = new DocumentPart(chars, last, prefix, offset, false);
        int needed = Math.max(LENGTH, first + filled - last);
        char[] following = !spare.isEmpty() && spare.peek().length >= needed ? spare.pop() : new char[needed];
        System.arraycopy(chars, 0, following, 0, first);
        System.arraycopy(chars, last, following, first, filled - last);
        offset += last - prefix;
        filled = first + filled - last;
        prefix = first;
        chars = following;
        return part;
    }

    /** Whether a document may begin with the first characters again and again: they hold one start tag, the root's. */
    private boolean isPrefix(int length) {
        if (length > LONGEST_PREFIX) {
            return false;
        }
        try {
            PlainXml xml = new PlainXml(new PlainDocument(head, chars, length, 0, false, limits), name -> -1);
            return xml.advance() == PlainXml.START && xml.advance() == PlainXml.DONE;
        } catch (NotPlainException e) {
            return false;
        }
    }

    private int tagAfter(int from) {
        for (int i = from; i < filled - tag.length; i++) {
            if (isTag(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last tag before one index and after another. */
    private int tagBefore(int to, int from) {
        for (int i = to - tag.length - 1; i > from; i--) {
            if (isTag(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTag(int at) {
        if (tag.length == 0 || chars[at] != '<' || !Arrays.equals(chars, at, at + tag.length, tag, 0, tag.length)) {
            return false;
        }
        char after = chars[at + tag.length];
        return after == '>' || after == '/' || after <= ' ';
    }
}
