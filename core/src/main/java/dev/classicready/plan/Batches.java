package dev.classicready.plan;

import java.util.ArrayList;
import java.util.List;

/** Divides what moves step by step: about a tenth at a time, but neither single things nor too many at once. */
final class Batches {

    private static final int TENTH = 10;

    private Batches() {}

    /** Batches in the given order, none of them empty. */
    static <T> List<List<T>> of(List<T> all, int fewest, int most) {
        int size = Math.max(fewest, Math.min(most, (all.size() + TENTH - 1) / TENTH));
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
