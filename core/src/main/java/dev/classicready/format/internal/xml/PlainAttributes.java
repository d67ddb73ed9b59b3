package dev.classicready.format.internal.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of a start tag of plain XML. */
public final class PlainAttributes {

    private final char[] chars;
    private final int length;
    private final int[] nameFrom;
    private final int[] nameTo;
    private final int[] valueFrom;
    private final int[] valueTo;
    private int count;

    PlainAttributes(char[] chars, int length, int most) {
        this.chars = chars;
        this.length = length;
        this.nameFrom = new int[most];
        this.nameTo = new int[most];
        this.valueFrom = new int[most];
        this.valueTo = new int[most];
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The name of one as it is spelled. */
    public String name(int index) {
        return new String(chars, nameFrom[index], nameTo[index] - nameFrom[index]);
    }

    /** The value of one without white space around it, or null where there is nothing else. */
    public @Nullable String value(int index, StringPool pool) {
        PlainText text = new PlainText(chars);
        text.addAttribute(valueFrom[index], valueTo[index]);
        return text.stripped(pool);
    }

    /** Reads what stands behind a tag's name, up to what closes the tag. */
    int read(int from) {
        count = 0;
        int i = from;
        while (true) {
            int blank = blankEnd(chars, i, length);
            char c = at(blank);
            if (c == '>' || c == '/') {
                return blank;
            }
            if (blank == i || count == nameFrom.length || !isNameStart(c)) {
                throw new NotPlainException();
            }
            i = attribute(blank);
        }
    }

    private int attribute(int from) {
        int i = from;
        while (isName(at(i))) {
            i++;
        }
        nameFrom[count] = from;
        nameTo[count] = i;
        for (int other = 0; other < count; other++) {
            if (Arrays.equals(chars, from, i, chars, nameFrom[other], nameTo[other])) {
                throw new NotPlainException();
            }
        }
        i = blankEnd(chars, i, length);
        if (at(i) != '=') {
            throw new NotPlainException();
        }
        i = blankEnd(chars, i + 1, length);
        char quote = at(i++);
        if (quote != '"' && quote != '\'') {
            throw new NotPlainException();
        }
        valueFrom[count] = i;
        while (at(i) != quote) {
            if (i == length || chars[i] == '<') {
                throw new NotPlainException();
            }
            i = chars[i] == '&' ? PlainText.referenceEnd(chars, i, length) : i + 1;
        }
        valueTo[count++] = i;
        return i + 1;
    }

    private char at(int index) {
        return index < length ? chars[index] : 0;
    }

    static int blankEnd(char[] chars, int from, int length) {
        int i = from;
        while (i < length && (chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Whether plain names may begin with a character. */
    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** Whether plain names may hold a character. */
    static boolean isName(char c) {
        return isNameStart(c) || c >= '0' && c <= ':' || c == '-' || c == '.';
    }
}
