package dev.classicready.examples.quickstart;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that a mistyped one may have been meant to be. */
final class Nearest {

    private static final int MOST_CHANGES = 3;

    private Nearest() {}

    static Optional<String> one(String word, Collection<String> known) {
        return some(word, known).stream().findFirst();
    }

    /** Up to three, the nearest first. */
    static List<String> some(String word, Collection<String> known) {
        int changes = Math.min(MOST_CHANGES, word.length() / 3);
        return known.stream()
                .filter(k -> distance(k, word) <= changes)
                .sorted(Comparator.comparingInt(k -> distance(k, word)))
                .limit(3)
                .toList();
    }

    /** How many letters have to be changed to make one word of the other, ignoring case. */
    private static int distance(String known, String word) {
        String one = known.toLowerCase(Locale.ROOT);
        String other = word.toLowerCase(Locale.ROOT);
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
