package dev.classicready.finding;

/** Writes names into commands so that no shell reads anything into them. */
public final class Shell {

    private Shell() {}

    /** A word for a POSIX shell. */
    public static String posix(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A word for PowerShell, where typographic quotes end a string as well. */
    public static String powerShell(String word) {
        return isPlain(word) ? word : "'" + word.replaceAll("(['\u2018\u2019\u201a\u201b])", "$1$1") + "'";
    }

    /**
     * Whether a word means itself to every shell: letters, digits, {@code _} and {@code /}; dots, colons and hyphens, but
     * not first.
     */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean anywhere =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '/';
            boolean later = i > 0 && (c == '.' || c == ':' || c == '-');
            if (!anywhere && !later) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
