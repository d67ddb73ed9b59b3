package dev.classicready.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of folders that every file system takes. */
final class FileNames {

    /** Devices of Windows. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9\u00b9\u00b2\u00b3]");

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
        if (isReserved(legal)) {
            // What stands before the first dot is what counts.
            legal.insert(0, '_');
        }
        if (legal.isEmpty() || !legal.toString().equals(name)) {
            legal.append('-').append(Integer.toHexString(name.hashCode()));
        }
        return legal.toString();
    }

    private static boolean isReserved(StringBuilder name) {
        int dot = name.indexOf(".");
        String base = name.substring(0, dot < 0 ? name.length() : dot)
                .toLowerCase(Locale.ROOT)
                .strip();
        return RESERVED.contains(base) || PORT.matcher(base).matches();
    }
}
