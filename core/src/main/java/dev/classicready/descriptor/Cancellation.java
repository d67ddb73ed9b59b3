package dev.classicready.descriptor;

/**
 * Stops an analysis from another thread. A token may be given to several analyses; once cancelled it stays so. A thread
 * that is interrupted while it analyses stops in the same way.
 */
public final class Cancellation {

    private volatile boolean cancelled;

    /** Asks whoever holds this token to stop soon; does not wait until they have. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on or stops; called by what runs, at short intervals.
     *
     * @throws AnalysisCancelledException if this token was cancelled, or the current thread interrupted, whose flag
     *     stays set
     */
    public void check() {
        if (cancelled) {
            throw new AnalysisCancelledException("the analysis was cancelled");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw AnalysisCancelledException.interrupted();
        }
    }
}
