package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import java.util.List;

/**
 * Units whose turn it is at the same time.
 *
 * @param order counted from 1
 * @param title what kinds of units these are
 */
public record Wave(int order, String title, List<MigrationUnit> units, List<Step> steps) {

    public Wave {
        units = List.copyOf(units);
        steps = List.copyOf(steps);
    }
}
