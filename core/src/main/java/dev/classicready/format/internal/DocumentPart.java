package dev.classicready.format.internal;

import java.io.CharArrayReader;
import java.io.Reader;

/**
 * A part of a document. Parts behind the first begin with a copy of what stands before the repeated elements, so that
 * each looks like a document.
 *
 * @param chars the characters, of which the first {@code length} count
 * @param prefix how many characters the copy has
 * @param offset the character offset in the document of what follows the copy
 * @param isLast whether the document ends with it
 */
record DocumentPart(char[] chars, int length, int prefix, long offset, boolean isLast) {

    /** The character offset that the first character would have if the part stood in the document as it is. */
    long shift() {
        return offset - prefix;
    }

    /** Whether the document has no other part. */
    boolean isWhole() {
        return isLast && offset == 0;
    }

    /** The characters, with or without the copy. */
    Reader reader(boolean withPrefix) {
        int from = withPrefix ? 0 : prefix;
        return new CharArrayReader(chars, from, length - from);
    }
}
