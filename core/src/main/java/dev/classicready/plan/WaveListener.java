package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import java.util.List;

/**
 * Is told the waves of a plan, one after the other and step by step, so that those of a large plan need not lie in memory
 * together.
 */
public interface WaveListener {

    /** A wave begins; the parts are those of a {@link Wave}. */
    void wave(int order, String title, List<MigrationUnit> units);

    /** The next step of the wave that has begun last. */
    void step(Step step);
}
