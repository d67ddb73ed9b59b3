package dev.classicready.format.internal;

import java.util.regex.Pattern;

/** Puts what a document holds into a message: on one line, and not too much of it. */
public final class Shown {

    private static final int LONGEST = 40;

    /** Letters of both cases and digits without a break: nobody names anything so, and keys look like it. */
    private static final Pattern KEY = Pattern.compile(
            "(?=[A-Za-z0-9+/=]*[a-z])(?=[A-Za-z0-9+/=]*[A-Z])(?=[A-Za-z0-9+/=]*[0-9])[A-Za-z0-9+/=]{20,}");

    private Shown() {}

    /** A name or value, cut short where it is long, without control characters and what looks like a key. */
    public static String of(String value) {
        String text = KEY.matcher(value).replaceAll("***");
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return text.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
