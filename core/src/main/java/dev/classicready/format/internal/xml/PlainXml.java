package dev.classicready.format.internal.xml;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document of plain XML: elements, attributes, text, character data, comments, and references to
 * characters. It accepts nothing that is not well-formed; whatever is neither plain nor well-formed, it leaves to the
 * general parser by throwing {@link NotPlainException}.
 */
public final class PlainXml {

    /** A start tag was passed. */
    public static final int START = 1;
    /** The end of an element was passed. */
    public static final int END = 2;
    /** Nothing follows. */
    public static final int DONE = 3;

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 16;

    private final PlainDocument document;
    private final char[] chars;
    private final int length;
    private final PlainNames names;
    private final int deepest;
    private final PlainAttributes attributes;

    private int next;
    private int tag;
    private int depth;
    private boolean rootSeen;
    private boolean empty;
    private PlainNames.@Nullable Name name;
    private final int[] openFrom = new int[DEEPEST];
    private final int[] openLength = new int[DEEPEST];

    /** @param numbers tells the number that the spelling of an element's name stands for */
    public PlainXml(PlainDocument document, ToIntFunction<String> numbers) {
        this.document = document;
        this.chars = document.chars();
        this.length = document.length();
        this.names = new PlainNames(numbers);
        this.deepest = Math.min(DEEPEST, document.limits().maxDepth() - 1);
        this.attributes = new PlainAttributes(
                chars, length, Math.min(MOST_ATTRIBUTES, document.limits().maxAttributes()));
        this.next = PlainProlog.end(chars, length);
    }

    /** The packed place of the start tag that was passed last. */
    public long place() {
        return document.start() + tag;
    }

    /** The name, as it is spelled, of the element whose start tag was passed last. */
    public String spelling() {
        return name().spelling();
    }

    /** The number that the name stands for. */
    public int number() {
        return name().number();
    }

    private PlainNames.Name name() {
        PlainNames.Name last = name;
        if (last == null) {
            throw new IllegalStateException("no start tag was passed");
        }
        return last;
    }

    /** The attributes of the start tag that was passed last. */
    public PlainAttributes attributes() {
        return attributes;
    }

    /** Goes on to the next start or end of an element, past text and all else. */
    public int advance() {
        if (empty) {
            empty = false;
            depth--;
            return END;
        }
        char[] c = chars;
        while (true) {
            int i = next;
            while (i < length && c[i] <= ' ') {
                i++;
            }
            next = i < length && c[i] == '<' ? i : textEnd(i);
            if (next == length) {
                return done();
            }
            char kind = at(next + 1);
            if (kind == '/') {
                return endTag();
            }
            if (kind != '!') {
                return startTag();
            }
            next = isCharacterData() ? characterDataEnd() + 3 : commentEnd();
        }
    }

    /** Passes over what the element holds whose start tag was passed last, and its end. */
    public void skip() {
        for (int open = 1; open > 0; ) {
            open += advance() == START ? 1 : -1;
        }
    }

    /**
     * The text of the element whose start tag was passed last, without elements in it and without white space around
     * it; its end is passed.
     *
     * @return null where there is no text
     */
    public @Nullable String text(StringPool pool) {
        if (empty) {
            advance();
            return null;
        }
        char[] c = chars;
        int from = next;
        int to = from;
        while (to < length && isBare(c[to])) {
            to++;
        }
        if (to + 1 >= length || c[to] != '<' || c[to + 1] != '/') {
            return pieces(pool);
        }
        next = to;
        endTag();
        return pool.stripped(c, from, to);
    }

    /** A character of text that stands for itself. */
    private static boolean isBare(char c) {
        return c > '>' ? c != ']' : c != '<' && c != '&' && c != '\r';
    }

    private @Nullable String pieces(StringPool pool) {
        int start = tag;
        PlainText text = new PlainText(chars);
        while (true) {
            int end = textEnd(next);
            text.add(next, end);
            next = end;
            char kind = at(next + 1);
            if (kind == '/') {
                endTag();
                tag = start;
                return text.stripped(pool);
            } else if (kind != '!') {
                startTag();
                skip();
            } else if (isCharacterData()) {
                end = characterDataEnd();
                text.addCharacterData(next + 9, end);
                next = end + 3;
            } else {
                next = commentEnd();
            }
        }
    }

    /** Where text ends that begins at an index: at the next tag, or at the end outside of the root element. */
    private int textEnd(int from) {
        int i = from;
        for (; i < length && chars[i] != '<'; i++) {
            if (chars[i] == '&') {
                i = PlainText.referenceEnd(chars, i, length) - 1;
            } else if (chars[i] == ']' && at(i + 1) == ']' && at(i + 2) == '>') {
                throw new NotPlainException();
            }
            if (depth == 0 && chars[i] > ' ') {
                throw new NotPlainException();
            }
        }
        return i;
    }

    private int done() {
        if (!rootSeen || depth != (document.ends() ? 0 : 1)) {
            throw new NotPlainException();
        }
        return DONE;
    }

    private int startTag() {
        tag = next;
        int from = next + 1;
        if (depth >= deepest || depth == 0 && rootSeen) {
            throw new NotPlainException();
        }
        int i = from;
        int hash = 0;
        while (i < length && PlainAttributes.isName(chars[i])) {
            hash = 31 * hash + chars[i++];
        }
        if (!PlainAttributes.isNameStart(at(from))) {
            throw new NotPlainException();
        }
        name = names.of(chars, from, i - from, hash);
        openFrom[depth] = from;
        openLength[depth++] = i - from;
        rootSeen = true;
        i = attributes.read(i);
        empty = at(i) == '/';
        next = expect(empty ? i + 1 : i, '>');
        return START;
    }

    private int endTag() {
        int i = next + 2;
        if (depth == 0) {
            throw new NotPlainException();
        }
        int from = openFrom[--depth];
        int to = from + openLength[depth];
        if (i + to - from >= length) {
            throw new NotPlainException();
        }
        for (; from < to; from++) {
            if (chars[from] != chars[i++]) {
                throw new NotPlainException();
            }
        }
        next = expect(PlainAttributes.blankEnd(chars, i, length), '>');
        return END;
    }

    private boolean isCharacterData() {
        return depth > 0 && startsWith(next, "<![CDATA[");
    }

    private int characterDataEnd() {
        for (int i = next + 9; i < length; i++) {
            if (chars[i] == ']' && startsWith(i, "]]>")) {
                return i;
            }
        }
        throw new NotPlainException();
    }

    private int commentEnd() {
        if (startsWith(next, "<!--")) {
            for (int i = next + 4; i < length; i++) {
                if (chars[i] == '-' && at(i + 1) == '-') {
                    return expect(i + 2, '>');
                }
            }
        }
        throw new NotPlainException();
    }

    private boolean startsWith(int from, String text) {
        int to = from + text.length();
        return to <= length && Arrays.equals(chars, from, to, text.toCharArray(), 0, text.length());
    }

    private int expect(int index, char c) {
        if (at(index) != c) {
            throw new NotPlainException();
        }
        return index + 1;
    }

    private char at(int index) {
        return index < length ? chars[index] : 0;
    }
}
