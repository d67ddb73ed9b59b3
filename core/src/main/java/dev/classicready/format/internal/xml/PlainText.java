package dev.classicready.format.internal.xml;

import org.jspecify.annotations.Nullable;

/** Text of plain XML that is more than one run of characters that stand for themselves. */
final class PlainText {

    private static final int LONGEST_REFERENCE = 12;

    private final char[] chars;
    private final StringBuilder text = new StringBuilder();

    PlainText(char[] chars) {
        this.chars = chars;
    }

    /** Adds text as a document holds it. */
    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '&') {
                i = addReference(i, to);
            } else {
                i = addCharacter(i, to);
            }
        }
    }

    /** Adds character data, in which nothing is a reference. */
    void addCharacterData(int from, int to) {
        for (int i = from; i < to; i++) {
            i = addCharacter(i, to);
        }
    }

    /** Adds an attribute's value, in which white space is blanks. */
    void addAttribute(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '&') {
                i = addReference(i, to);
            } else {
                int at = i;
                i = addCharacter(i, to);
                if (chars[at] == '\t' || chars[at] == '\n' || chars[at] == '\r') {
                    text.setCharAt(text.length() - 1, ' ');
                }
            }
        }
    }

    /** The text without white space around it, or null where there is nothing else. */
    @Nullable
    String stripped(StringPool pool) {
        char[] all = new char[text.length()];
        text.getChars(0, all.length, all, 0);
        return pool.stripped(all, 0, all.length);
    }

    /** A line ends with a line feed, however it ends in the document. */
    private int addCharacter(int at, int to) {
        boolean carriageReturn = chars[at] == '\r';
        text.append(carriageReturn ? '\n' : chars[at]);
        return carriageReturn && at + 1 < to && chars[at + 1] == '\n' ? at + 1 : at;
    }

    private int addReference(int from, int to) {
        int semicolon = referenceEnd(chars, from, to) - 1;
        text.appendCodePoint(referenced(chars, from + 1, semicolon));
        return semicolon;
    }

    /** The index behind a reference that begins at an index. */
    static int referenceEnd(char[] chars, int from, int length) {
        int last = Math.min(length, from + LONGEST_REFERENCE);
        for (int i = from + 1; i < last; i++) {
            if (chars[i] == ';') {
                referenced(chars, from + 1, i);
                return i + 1;
            }
        }
        throw new NotPlainException();
    }

    private static int referenced(char[] chars, int from, int semicolon) {
        if (from < semicolon && chars[from] == '#') {
            return number(chars, from + 1, semicolon);
        }
        return switch (new String(chars, from, semicolon - from)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw new NotPlainException();
        };
    }

    private static int number(char[] chars, int from, int semicolon) {
        boolean hexadecimal = from < semicolon && chars[from] == 'x';
        int first = hexadecimal ? from + 1 : from;
        int code = 0;
        for (int i = first; i < semicolon; i++) {
            int digit = chars[i] < 0x80 ? Character.digit(chars[i], hexadecimal ? 16 : 10) : -1;
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                throw new NotPlainException();
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        if (first == semicolon || !isCharacter(code)) {
            throw new NotPlainException();
        }
        return code;
    }

    private static boolean isCharacter(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= ' ' && code < Character.MIN_SURROGATE
                || code > Character.MAX_SURROGATE && code <= Character.MAX_CODE_POINT && (code & 0xFFFE) != 0xFFFE;
    }
}
