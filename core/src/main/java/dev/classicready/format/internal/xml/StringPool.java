package dev.classicready.format.internal.xml;

import org.jspecify.annotations.Nullable;

/**
 * Makes one string of equal ones that come up near one another, in bounded space: descriptors repeat themselves, and
 * what they repeat is kept in the model.
 */
public final class StringPool {

    private static final int SLOTS = 1 << 12;
    /** Longer ones are links and names of disks, which do not come again. */
    private static final int LONGEST = 48;

    /** Names that differ do so at their end: how many characters of it decide where a string is kept. */
    private static final int TOLD_APART_BY = 12;

    private final @Nullable String[] slots = new String[SLOTS];

    /** A string without white space around it, or null where there is nothing else. */
    public @Nullable String stripped(@Nullable String string) {
        return string == null ? null : stripped(string.toCharArray(), 0, string.length());
    }

    /** Characters without white space around them, or null where there is nothing else. */
    @Nullable
    String stripped(char[] chars, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isWhitespace(chars[from])) {
            from++;
        }
        while (from < to && isWhitespace(chars[to - 1])) {
            to--;
        }
        return from == to ? null : to - from > LONGEST ? new String(chars, from, to - from) : same(chars, from, to);
    }

    private static boolean isWhitespace(char c) {
        return c <= ' ' || c > 0x7F && Character.isWhitespace(c);
    }

    private String same(char[] chars, int from, int to) {
        int hash = to - from;
        for (int i = Math.max(from, to - TOLD_APART_BY); i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String pooled = slots[slot];
        if (pooled != null && isAt(pooled, chars, from, to)) {
            return pooled;
        }
        String string = new String(chars, from, to - from);
        slots[slot] = string;
        return string;
    }

    private static boolean isAt(String string, char[] chars, int from, int to) {
        if (string.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (string.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
