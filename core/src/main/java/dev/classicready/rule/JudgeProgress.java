package dev.classicready.rule;

/** Is told how far judging has come; by several threads, but by one at a time. */
@FunctionalInterface
public interface JudgeProgress {

    /** Tells nobody. */
    JudgeProgress NONE = (units, allUnits) -> {};

    /**
     * @param units how many migration units have been judged
     * @param allUnits how many there are
     */
    void judged(int units, int allUnits);
}
