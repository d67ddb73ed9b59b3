package dev.classicready.render;

import dev.classicready.descriptor.Workers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Does pieces of work in their order in another thread, a few pieces behind at most. For use by one thread. */
final class Follower implements AutoCloseable {

    private static final int BEHIND = 8;

    private final Workers workers;
    private final Deque<Future<?>> pieces = new ArrayDeque<>();

    Follower(String work) {
        this.workers = Workers.of(work, 1);
    }

    /** Adds a piece; waits, or fails, with an earlier one. */
    void add(Callable<?> piece) throws IOException {
        pieces.add(workers.threads().submit(piece));
        while (pieces.size() > BEHIND) {
            result(pieces.remove());
        }
    }

    /** Waits until all pieces are done. */
    void finish() throws IOException {
        while (!pieces.isEmpty()) {
            result(pieces.remove());
        }
    }

    /** What another thread makes, once it is made. */
    static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the plan was written");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
