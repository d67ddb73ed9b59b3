package dev.classicready.classic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Azure compares the names of classic resources without case. */
public final class Names {
    private Names() {}

    /** The form under which a name is compared and indexed. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether two names are the same name; null is the same as nothing. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && key(one).equals(key(other));
    }

    /** The key of a region, in which {@code West Europe} and {@code westeurope} are the same. */
    public static String locationKey(String location) {
        return key(location).replace(" ", "");
    }
}
