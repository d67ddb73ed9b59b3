package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import java.util.ArrayList;
import java.util.List;

/** Waves as they are told, each kept with all its steps. */
final class CollectedWaves implements WaveListener {

    private final List<Begun> waves = new ArrayList<>();

    private record Begun(int order, String title, List<MigrationUnit> units, List<Step> steps) {}

    @Override
    public void wave(int order, String title, List<MigrationUnit> units) {
        waves.add(new Begun(order, title, units, new ArrayList<>()));
    }

    @Override
    public void step(Step step) {
        waves.get(waves.size() - 1).steps().add(step);
    }

    List<Wave> collected() {
        return waves.stream()
                .map(w -> new Wave(w.order(), w.title(), w.units(), w.steps()))
                .toList();
    }
}
