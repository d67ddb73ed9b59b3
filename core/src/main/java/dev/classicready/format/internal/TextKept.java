package dev.classicready.format.internal;

import dev.classicready.descriptor.internal.LimitException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes characters on and keeps them. */
final class TextKept extends FilterReader implements CharSequence {

    /** Documents that are handed on rewritten are written by people. */
    private static final int MAX_CHARACTERS = 1 << 23;

    private final StringBuilder text = new StringBuilder();

    TextKept(Reader characters) {
        super(characters);
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        if (count > 0) {
            if (text.length() > MAX_CHARACTERS - count) {
                throw new LimitException("the document has more than " + MAX_CHARACTERS
                        + " characters; expected a service definition or configuration as people write them; split it");
            }
            text.append(to, offset, count);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
