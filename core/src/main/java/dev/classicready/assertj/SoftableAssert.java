package dev.classicready.assertj;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AssertionErrorCollector;
import org.jspecify.annotations.Nullable;

/**
 * Assertions that throw, or leave their failures to a collector and go on. After a failed step to something that is not
 * there, the rest of the chain says nothing more.
 */
abstract class SoftableAssert<S extends SoftableAssert<S, A>, A> extends AbstractAssert<S, A> {

    /** Stands for no collector: failures are thrown. */
    static final @Nullable AssertionErrorCollector THROWING = null;

    private final @Nullable AssertionErrorCollector collector;
    private boolean over;

    /** The beginning of a chain. */
    SoftableAssert(@Nullable A actual, Class<S> self, @Nullable AssertionErrorCollector collector) {
        super(actual, self);
        this.collector = collector;
    }

    /** A further step of a chain. */
    SoftableAssert(@Nullable A actual, Class<S> self, SoftableAssert<?, ?> before) {
        super(actual, self);
        this.collector = before.collector;
        info.description(before.info.description());
    }

    /** Fails unless a condition holds. */
    S check(Predicate<? super A> condition, Function<? super A, AssertionError> failure) {
        if (!over) {
            isNotNull();
            if (!condition.test(actual)) {
                fail(failure.apply(actual));
            }
        }
        return myself;
    }

    /** Goes on to something else; fails, and ends the chain, if that is not there. */
    <T, N extends SoftableAssert<N, T>> N step(
            Function<? super A, @Nullable T> way,
            Predicate<? super T> there,
            Function<? super T, AssertionError> failure,
            Function<@Nullable T, N> next) {
        if (!over) {
            isNotNull();
            T found = way.apply(actual);
            if (there.test(found)) {
                return next.apply(found);
            }
            fail(failure.apply(found));
        }
        SoftableAssert<N, T> end = next.apply(null);
        end.over = true;
        return end.myself;
    }

    /** The one of some, or null if there are none or several. */
    static <T> @Nullable T only(List<T> some) {
        return some.size() == 1 ? some.get(0) : null;
    }

    private void fail(AssertionError error) {
        if (collector == null) {
            throw error;
        }
        collector.collectAssertionError(error);
    }
}
