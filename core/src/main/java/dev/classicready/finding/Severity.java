package dev.classicready.finding;

/** How much a finding weighs; ascending. */
public enum Severity {
    /** Worth knowing; has no effect on readiness. */
    INFO,
    /** The migration goes through, at a price: ready with conditions. */
    WARNING,
    /** The migration does not go through: not ready. */
    BLOCKER
}
