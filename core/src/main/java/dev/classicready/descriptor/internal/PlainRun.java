package dev.classicready.descriptor.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over plain characters eight bytes at a time: characters of ASCII, or of the lower half of Unicode's first
 * plane in UTF-16, that are neither a control character nor an ampersand. What it stops at may still be plain.
 */
final class PlainRun {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final long BYTES = 0x0101_0101_0101_0101L;
    private static final long CHARS = 0x0001_0001_0001_0001L;

    private PlainRun() {}

    /** How many bytes from a position on are plain ASCII, in whole words. */
    static int ascii(byte[] bytes, int from, int length) {
        int i = from;
        for (int last = from + length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            if ((special(word, BYTES) & 0x80 * BYTES) != 0) {
                break;
            }
        }
        return i - from;
    }

    /** How many UTF-16 characters from a byte position on are plain, in whole words. */
    static int utf16(byte[] bytes, boolean littleEndian, int from, int length) {
        int i = from;
        for (int last = from + 2 * length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            // Read in the other order, a lane's bytes trade places.
            long lanes = littleEndian ? (word & 0xFF * CHARS) << 8 | word >>> 8 & 0xFF * CHARS : word;
            if ((special(lanes, CHARS) & 0x8000 * CHARS) != 0) {
                break;
            }
        }
        return (i - from) / 2;
    }

    /** Sets the highest bit of lanes that are large, below a blank, or an ampersand, and perhaps of some above them. */
    private static long special(long word, long one) {
        long ampersand = word ^ '&' * one;
        return word | word - ' ' * one | ampersand - one;
    }
}
