package dev.classicready.descriptor.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over plain characters eight bytes at a time, or copies them: characters of ASCII, or of the lower half of Unicode's first
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

    /** Copies ASCII as characters, in whole words, up to the first byte that is none; how many there were. */
    static int copyAscii(byte[] bytes, int from, char[] chars, int to, int length) {
        int i = 0;
        for (int last = length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, from + i);
            if ((word & 0x80 * BYTES) != 0) {
                break;
            }
            int c = to + i;
            chars[c] = (char) (word >>> 56);
            chars[c + 1] = (char) (word >>> 48 & 0x7F);
            chars[c + 2] = (char) (word >>> 40 & 0x7F);
            chars[c + 3] = (char) (word >>> 32 & 0x7F);
            chars[c + 4] = (char) (word >>> 24 & 0x7F);
            chars[c + 5] = (char) (word >>> 16 & 0x7F);
            chars[c + 6] = (char) (word >>> 8 & 0x7F);
            chars[c + 7] = (char) (word & 0x7F);
        }
        return i;
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
