package dev.classicready.rule;

/** How much a rule must see at once. */
public enum RuleScope {
    /** One migration unit. */
    UNIT,
    /** The whole estate, in summarised facts. */
    ESTATE
}
