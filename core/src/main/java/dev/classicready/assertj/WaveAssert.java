package dev.classicready.assertj;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import org.jspecify.annotations.Nullable;

/** Assertions on a wave of a plan. */
public final class WaveAssert extends SoftableAssert<WaveAssert, Wave> {

    WaveAssert(@Nullable Wave wave, SoftableAssert<?, ?> before) {
        super(wave, WaveAssert.class, before);
    }

    /** A unit migrates in this wave, by its name or id; case does not matter. */
    public WaveAssert hasUnit(String nameOrId) {
        return check(
                wave -> wave.units().stream()
                        .anyMatch(u -> Names.same(u.name(), nameOrId) || Names.same(u.id(), nameOrId)),
                wave -> failure(
                        "%nExpected wave %s to have the unit %s but its units are:%n%s",
                        wave.order(), nameOrId, PlanAssert.lines(wave.units(), MigrationUnit::id)));
    }

    /** A step of a phase has a title or a command that contains a text. */
    public WaveAssert hasStep(Step.Phase phase, String text) {
        return check(
                wave -> wave.steps().stream().anyMatch(s -> s.phase() == phase && mentions(s, text)),
                wave -> failure(
                        "%nExpected wave %s to have a step %s with \"%s\" but its steps are:%n%s",
                        wave.order(), phase, text, steps(wave)));
    }

    /** No step has a title or a command that contains a text. */
    public WaveAssert hasNoStep(String text) {
        return check(
                wave -> wave.steps().stream().noneMatch(s -> mentions(s, text)),
                wave -> failure(
                        "%nExpected wave %s to have no step with \"%s\" but its steps are:%n%s",
                        wave.order(), text, steps(wave)));
    }

    private static boolean mentions(Step step, String text) {
        return step.title().contains(text)
                || (step.command() != null && step.command().contains(text));
    }

    private static String steps(Wave wave) {
        return PlanAssert.lines(
                wave.steps(), s -> s.phase() + " " + s.title() + (s.command() == null ? "" : ": " + s.command()));
    }
}
