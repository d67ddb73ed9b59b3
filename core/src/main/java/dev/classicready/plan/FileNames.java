package dev.classicready.plan;

import java.util.Locale;
import java.util.Set;

/** Names of folders that every file system takes. */
final class FileNames {

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

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
        String base = legal.toString().toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        boolean reserved = RESERVED.contains(base) || base.matches("(com|lpt)[0-9]");
        boolean changed = !legal.toString().equals(name);
        if (reserved || legal.isEmpty() || changed) {
            legal.append('-').append(Integer.toHexString(name.hashCode()));
        }
        return legal.toString();
    }
}
