package dev.classicready.descriptor;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for one piece of work: none of them runs any more when this is closed. */
public final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    private Workers(ExecutorService threads) {
        this.threads = threads;
    }

    /** Some threads that bear the name of the work. */
    public static Workers of(String work, int count) {
        AtomicInteger number = new AtomicInteger();
        return new Workers(Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "classicready-" + work + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }));
    }

    public ExecutorService threads() {
        return threads;
    }

    /** Interrupts what still runs, and waits for it even if the current thread is interrupted meanwhile. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
