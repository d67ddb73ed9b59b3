package dev.classicready.format.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * Makes one string of equal ones that come up near one another, in bounded space: descriptors repeat themselves, and
 * what they repeat is kept in the model.
 */
final class StringPool {

    private static final int SLOTS = 1 << 13;
    /** Longer ones are links and names of disks, which do not come again. */
    private static final int LONGEST = 48;

    private final @Nullable String[] slots = new String[SLOTS];

    String same(String string) {
        if (string.length() > LONGEST) {
            return string;
        }
        int hash = string.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String pooled = slots[slot];
        if (string.equals(pooled)) {
            return pooled;
        }
        slots[slot] = string;
        return string;
    }
}
