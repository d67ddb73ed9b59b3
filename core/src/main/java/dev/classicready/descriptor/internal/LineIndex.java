package dev.classicready.descriptor.internal;

import java.util.Arrays;

/**
 * Where the lines of a document start, in a byte or two a line: lengths of lines as variable-length numbers, and the
 * start of every 256th line to begin counting from. Filled while the document is read; then only asked.
 */
public final class LineIndex {

    private static final int LINES_A_MARK = 256;

    private byte[] lengths = {};
    private int used;
    private long lines = 1;
    private long lastStart;
    private long[] markedStarts = {0};
    private int[] markedPositions = {0};

    /** Notes that a line starts at a character offset; lines are noted in ascending order, the first one never. */
    public void add(long start) {
        if (used + 10 > lengths.length) {
            lengths = Arrays.copyOf(lengths, Math.max(64, lengths.length + (lengths.length >> 1)));
        }
        long length = start - lastStart;
        while (length > 0x7f) {
            lengths[used++] = (byte) (length | 0x80);
            length >>>= 7;
        }
        lengths[used++] = (byte) length;
        lastStart = start;
        if (lines % LINES_A_MARK == 0) {
            mark((int) (lines / LINES_A_MARK), start);
        }
        lines++;
    }

    private void mark(int index, long start) {
        if (index == markedStarts.length) {
            markedStarts = Arrays.copyOf(markedStarts, index * 2);
            markedPositions = Arrays.copyOf(markedPositions, index * 2);
        }
        markedStarts[index] = start;
        markedPositions[index] = used;
    }

    /** Gives back what was reserved for further lines. */
    public LineIndex trim() {
        lengths = Arrays.copyOf(lengths, used);
        int marks = (int) ((lines - 1) / LINES_A_MARK) + 1;
        markedStarts = Arrays.copyOf(markedStarts, marks);
        markedPositions = Arrays.copyOf(markedPositions, marks);
        return this;
    }

    /** How many bytes are used to know where the lines start. */
    int bytes() {
        return lengths.length + Long.BYTES * markedStarts.length + Integer.BYTES * markedPositions.length;
    }

    /** How many lines there are; a document without a line end has one. */
    public long lines() {
        return lines;
    }

    /** The line, counted from 1, that a character offset lies in. */
    public long lineOf(long offset) {
        int mark = Arrays.binarySearch(markedStarts, 0, (int) ((lines - 1) / LINES_A_MARK) + 1, offset);
        mark = mark < 0 ? -mark - 2 : mark;
        long line = (long) mark * LINES_A_MARK + 1;
        long start = markedStarts[mark];
        int position = markedPositions[mark];
        while (position < used) {
            int shift = 0;
            byte next;
            do {
                next = lengths[position++];
                start += (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            if (start > offset) {
                break;
            }
            line++;
        }
        return line;
    }

    /** The character offset at which a line starts. */
    public long startOf(long line) {
        int mark = (int) ((line - 1) / LINES_A_MARK);
        long start = markedStarts[mark];
        int position = markedPositions[mark];
        for (long l = (long) mark * LINES_A_MARK + 1; l < line; l++) {
            int shift = 0;
            byte next;
            do {
                next = lengths[position++];
                start += (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
        }
        return start;
    }
}
