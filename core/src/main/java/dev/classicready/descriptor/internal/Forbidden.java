package dev.classicready.descriptor.internal;

/** The characters that XML forbids, written out or as a numeric reference: answers of live services hold them. */
final class Forbidden {

    private Forbidden() {}

    static boolean is(int code) {
        return code < ' ' && code != '\t' && code != '\n' && code != '\r'
                || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE
                || code == 0xFFFE
                || code == 0xFFFF;
    }

    /**
     * Whether a numeric reference stands for such a character.
     *
     * @param from the index behind {@code &#}
     * @param semicolon the index at which the reference ends
     */
    static boolean isReferenced(char[] chars, int from, int semicolon) {
        boolean hexadecimal = from < semicolon && (chars[from] == 'x' || chars[from] == 'X');
        int first = hexadecimal ? from + 1 : from;
        int code = 0;
        for (int i = first; i < semicolon; i++) {
            int digit = Character.digit(chars[i], hexadecimal ? 16 : 10);
            if (digit < 0) {
                return false;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        return first < semicolon && is(code);
    }
}
