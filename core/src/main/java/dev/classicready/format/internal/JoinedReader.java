package dev.classicready.format.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The characters of several readers, one after the other. */
final class JoinedReader extends Reader {

    private final Deque<Reader> readers;

    JoinedReader(Deque<Reader> readers) {
        this.readers = new ArrayDeque<>(readers);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!readers.isEmpty()) {
            int read = readers.getFirst().read(target, from, length);
            if (read >= 0) {
                return read;
            }
            readers.removeFirst();
        }
        return -1;
    }

    @Override
    public void close() {
        // The readers belong to who opened them.
    }
}
