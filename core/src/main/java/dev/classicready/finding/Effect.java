package dev.classicready.finding;

/** What the migration does with what a rule looks for. */
public enum Effect {
    /** It is refused. */
    REFUSED,
    /** It goes through and something is lost. */
    DROPPED,
    /** Machines stop for a while. */
    DOWNTIME,
    /** Something is different afterwards. */
    CHANGED,
    /** Something has to come before or after something else. */
    ORDER,
    /** Somebody has to do something. */
    ACTION,
    /** Something is under way. */
    STATE,
    /** It is supported, contrary to what one might fear. */
    SUPPORTED,
    /** It cannot be told. */
    UNKNOWN,
    /** Azure's calendar has moved on. */
    LIFECYCLE
}
