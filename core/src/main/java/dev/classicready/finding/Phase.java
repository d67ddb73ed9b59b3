package dev.classicready.finding;

/** The step of the migration in which what a rule looks for would hurt. */
public enum Phase {
    VALIDATE,
    PREPARE,
    COMMIT,
    AFTER,
    REDEPLOY
}
