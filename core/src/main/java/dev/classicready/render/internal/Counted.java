package dev.classicready.render.internal;

import java.util.Locale;

/** Numbers with what they count. */
final class Counted {
    private Counted() {}

    /** {@code 1 machine}, {@code 1,200 machines}. */
    static String of(long number, String singular) {
        return of(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 1,200}. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
