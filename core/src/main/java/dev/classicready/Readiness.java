package dev.classicready;

import dev.classicready.finding.Severity;

/** Whether something can migrate; from best to worst. */
public enum Readiness {
    READY,
    /** Something is lost, changed or unknown that does not stop the migration. */
    READY_WITH_CONDITIONS,
    /** A rule that could stop the migration lacks evidence. */
    UNKNOWN,
    /** Something stops the migration. */
    NOT_READY;

    /** The worse of two. */
    public Readiness and(Readiness other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** What a finding of a severity leaves of readiness. */
    static Readiness ofFound(Severity severity) {
        return switch (severity) {
            case BLOCKER -> NOT_READY;
            case WARNING -> READY_WITH_CONDITIONS;
            case INFO -> READY;
        };
    }

    /** What a rule of a severity that could not be judged leaves of readiness. */
    static Readiness ofNotJudged(Severity severity) {
        return switch (severity) {
            case BLOCKER -> UNKNOWN;
            case WARNING -> READY_WITH_CONDITIONS;
            case INFO -> READY;
        };
    }
}
