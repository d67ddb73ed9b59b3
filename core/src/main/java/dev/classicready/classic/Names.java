package dev.classicready.classic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Azure compares the names of classic resources without case. */
public final class Names {
    private Names() {}

    /** The form under which a name is compared and indexed. */
    public static String key(String name) {
        return isKey(name) ? name : name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a name is its own key, as most are: visible characters of ASCII, none of them a capital letter. */
    private static boolean isKey(String name) {
        for (int i = 0, length = name.length(); i < length; i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Whether two names are the same name; null is the same as nothing. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (one.equals(other) || key(one).equals(key(other)));
    }

    /** The key of a region, in which {@code West Europe} and {@code westeurope} are the same. */
    public static String locationKey(String location) {
        return key(location).replace(" ", "");
    }
}
