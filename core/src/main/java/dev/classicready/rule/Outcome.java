package dev.classicready.rule;

/** What a rule says of a unit it applies to. */
public enum Outcome {
    /** It found something. */
    VIOLATED,
    /** It found nothing, and the evidence is there. */
    SATISFIED,
    /** It found nothing, but evidence that it needs is missing. */
    UNKNOWN
}
