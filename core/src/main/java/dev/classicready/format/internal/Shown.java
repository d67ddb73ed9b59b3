package dev.classicready.format.internal;

/** Puts what a document holds into a message: on one line, and not too much of it. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** A name or value, cut short where it is long, without control characters. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return text.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
