package dev.classicready.format.internal;

import dev.classicready.descriptor.Workers;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The threads that read parts of documents; with a single one, parts are read in the thread that asks for it. */
public final class PartThreads implements AutoCloseable {

    private final int count;
    private @Nullable Workers threads;

    public PartThreads(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    void execute(FutureTask<?> task) {
        if (count == 1) {
            task.run();
        } else {
            started().threads().execute(task);
        }
    }

    private synchronized Workers started() {
        Workers started = threads;
        if (started == null) {
            started = Workers.of("parts", count);
            threads = started;
        }
        return started;
    }

    @Override
    public synchronized void close() {
        if (threads != null) {
            threads.close();
        }
    }
}
