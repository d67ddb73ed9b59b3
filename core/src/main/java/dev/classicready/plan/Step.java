package dev.classicready.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param unit the id of the migration unit it concerns, or null where it concerns the wave as a whole
 * @param title what to do, in a few words
 * @param command how, for a shell or PowerShell, several lines at most; null where no command does it
 * @param why why, or what to mind; empty where the wave says it in general
 */
public record Step(
        Phase phase,
        @Nullable String unit,
        String title,
        @Nullable String command,
        String why) {

    /** When a step is done. */
    public enum Phase {
        PRECONDITION,
        VALIDATE,
        PREPARE,
        CHECK,
        COMMIT,
        ABORT,
        AFTER
    }

    static Step of(Phase phase, String title, String why) {
        return new Step(phase, null, title, null, why);
    }

    static Step of(Phase phase, String title, String command, String why) {
        return new Step(phase, null, title, command, why);
    }
}
