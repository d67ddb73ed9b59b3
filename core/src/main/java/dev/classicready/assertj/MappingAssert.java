package dev.classicready.assertj;

import dev.classicready.classic.Names;
import dev.classicready.translate.Mapping;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what becomes of a classic element. Each one narrows down: after it, only what satisfies it is left, and
 * that is not nothing.
 */
public final class MappingAssert extends SoftableAssert<MappingAssert, List<Mapping>> {

    MappingAssert(@Nullable List<Mapping> mappings, SoftableAssert<?, ?> before) {
        super(mappings, MappingAssert.class, before);
    }

    /**
     * A resource, or a part of one, stands for it.
     *
     * @param id the resource's id; the last steps are enough, for example {@code virtualMachines/web1}
     */
    public MappingAssert becomes(String id) {
        String wanted = Names.key(id);
        return narrow(
                "to become " + id,
                m -> m.arm().stream()
                        .map(Names::key)
                        .anyMatch(path -> path.equals(wanted) || path.endsWith("/" + wanted)));
    }

    /** A translation made it, by its id, for example {@code t-virtual-machine}. */
    public MappingAssert by(String translation) {
        return narrow("to be translated by " + translation, m -> m.rule().equals(translation));
    }

    /** The note says what is different. */
    public MappingAssert withNoteContaining(String text) {
        return narrow(
                "to have a note containing \"" + text + "\"",
                m -> m.note() != null && m.note().contains(text));
    }

    private MappingAssert narrow(String expectation, Predicate<Mapping> condition) {
        return step(
                mappings -> mappings.stream().filter(condition).toList(),
                left -> !left.isEmpty(),
                none -> failure(
                        "%nExpected %s %s but found:%n%s",
                        actual.get(0).classic().name(),
                        expectation,
                        PlanAssert.lines(
                                actual,
                                m -> m.classic().path() + " -> " + String.join(", ", m.arm()) + " by " + m.rule()
                                        + (m.note() == null ? "" : " (" + m.note() + ")"))),
                left -> new MappingAssert(left, this));
    }
}
