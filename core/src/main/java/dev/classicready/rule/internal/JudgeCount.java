package dev.classicready.rule.internal;

import dev.classicready.rule.JudgeProgress;

/** Adds up how far the threads that judge have come. */
final class JudgeCount {

    private final JudgeProgress progress;
    private final int all;
    private int units;

    JudgeCount(JudgeProgress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    /** Further units have been judged. */
    synchronized void judged(int further) {
        units += further;
        progress.judged(units, all);
    }
}
