package dev.classicready.descriptor;

import java.util.concurrent.CancellationException;

/** An analysis was stopped before its end, by its {@link Cancellation} or by an interrupt of its thread. */
public final class AnalysisCancelledException extends CancellationException {

    private static final long serialVersionUID = 1L;

    AnalysisCancelledException(String message) {
        super(message);
    }

    /** For a thread that was interrupted: sets its flag again, and tells the caller. */
    public static AnalysisCancelledException interrupted() {
        Thread.currentThread().interrupt();
        return new AnalysisCancelledException("the analysis was interrupted");
    }
}
