package dev.classicready.descriptor.internal;

import java.util.Arrays;

/**
 * The places, in an array of characters, of those that are not plain: control characters, line ends among them,
 * ampersands, and all from the surrogates on. Noted while they are decoded, so that nobody has to look at the plain ones
 * again.
 */
final class Marks {

    /** Pieces are short so that the methods for them are called often, and so are compiled early. */
    private static final int PIECE = 1 << 8;

    private int[] places = new int[64];
    private int next;
    private int count;

    /** The first marked place from an index on, or the limit; indexes only grow. */
    int next(int index, int limit) {
        while (next < count && places[next] < index) {
            next++;
        }
        return next < count ? places[next] : limit;
    }

    /** Forgets the places before an index, which becomes the first of the array. */
    void shift(int index) {
        int kept = 0;
        for (int i = next; i < count; i++) {
            if (places[i] >= index) {
                places[kept++] = places[i] - index;
            }
        }
        next = 0;
        count = kept;
    }

    private void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    /** Copies ASCII as characters, up to the first byte that is none; how many there were. */
    int copyAscii(byte[] bytes, int from, char[] chars, int to, int length) {
        int copied = 0;
        int piece;
        do {
            piece = copyPiece(bytes, from + copied, chars, to + copied, Math.min(PIECE, length - copied));
            copied += piece;
        } while (piece == PIECE);
        return copied;
    }

    private int copyPiece(byte[] bytes, int from, char[] chars, int to, int length) {
        int i = 0;
        // Four at a time, where all are plain: none of the differences is negative then.
        for (int last = length - 4; i <= last; i += 4) {
            byte a = bytes[from + i];
            byte b = bytes[from + i + 1];
            byte c = bytes[from + i + 2];
            byte d = bytes[from + i + 3];
            int controls = a - ' ' | b - ' ' | c - ' ' | d - ' ';
            int ampersands = (a ^ '&') - 1 | (b ^ '&') - 1 | (c ^ '&') - 1 | (d ^ '&') - 1;
            if ((controls | ampersands) < 0) {
                int end = copySome(bytes, from, chars, to, i, i + 4);
                if (end < i + 4) {
                    return end;
                }
            } else {
                chars[to + i] = (char) a;
                chars[to + i + 1] = (char) b;
                chars[to + i + 2] = (char) c;
                chars[to + i + 3] = (char) d;
            }
        }
        return copySome(bytes, from, chars, to, i, length);
    }

    /** Copies one by one, up to the first byte that is not ASCII; the index of that or the end. */
    private int copySome(byte[] bytes, int from, char[] chars, int to, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = bytes[from + i];
            if (b < ' ' || b == '&') {
                if (b < 0) {
                    return i;
                }
                add(to + i);
            }
            chars[to + i] = (char) b;
        }
        return end;
    }

    /** Notes what is not plain of characters that stand in the array. */
    void note(char[] chars, int from, int to) {
        for (int i = from; i < to; i += PIECE) {
            notePiece(chars, i, Math.min(to, i + PIECE));
        }
    }

    private void notePiece(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < ' ' || c == '&' || c >= Character.MIN_SURROGATE) {
                add(i);
            }
        }
    }
}
