package dev.classicready;

import dev.classicready.format.ReadProgress;
import dev.classicready.rule.JudgeProgress;

/**
 * Is told how far an analysis has come: first how much is read, then how many units are judged, and, when the plan is
 * first asked for, that it is being built. Whoever listens implements what it wants to hear. Calls come from several
 * threads, but one at a time, except that the plan is built in the thread that asks for it.
 */
public interface AnalysisProgress extends ReadProgress, JudgeProgress {

    /** Tells nobody. */
    AnalysisProgress NONE = new AnalysisProgress() {};

    @Override
    default void read(long bytes, long allBytes, int files, int allFiles) {}

    @Override
    default void judged(int units, int allUnits) {}

    /** The plan is asked for the first time, and begins to be built. */
    default void planning() {}

    /** The plan is built. */
    default void planned() {}
}
