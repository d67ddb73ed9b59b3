package dev.classicready.plan;

import java.util.Locale;
import java.util.Set;

/** Names of folders that every file system takes. */
final class FileNames {

    /** Devices of Windows. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

    /** Leaves room for the folders around, where a whole path has 260 characters. */
    private static final int LONGEST = 90;

    private FileNames() {}

    static String legal(String name) {
        StringBuilder legal = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            legal.append(c < ' ' || "<>:\"/\\|?*".indexOf(c) >= 0 ? '-' : c);
        }
        while (!legal.isEmpty()
                && (legal.charAt(legal.length() - 1) == '.' || legal.charAt(legal.length() - 1) == ' ')) {
            legal.setLength(legal.length() - 1);
        }
        if (legal.length() > LONGEST) {
            legal.setLength(LONGEST);
        }
        String base = legal.toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\..*", "")
                .strip();
        if (RESERVED.contains(base) || base.matches("(com|lpt)[0-9\u00b9\u00b2\u00b3]")) {
            // What stands before the first dot is what counts.
            legal.insert(0, '_');
        }
        if (legal.isEmpty() || !legal.toString().equals(name)) {
            legal.append('-').append(Integer.toHexString(name.hashCode()));
        }
        return legal.toString();
    }
}
