package dev.classicready.finding;

import java.util.regex.Pattern;

/** Writes names into commands so that no shell reads anything into them. */
public final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/][A-Za-z0-9_./:-]*");

    private Shell() {}

    /** A word for a POSIX shell. */
    public static String posix(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A word for PowerShell, where typographic quotes end a string as well. */
    public static String powerShell(String word) {
        return PLAIN.matcher(word).matches()
                ? word
                : "'" + word.replaceAll("(['\u2018\u2019\u201a\u201b])", "$1$1") + "'";
    }
}
