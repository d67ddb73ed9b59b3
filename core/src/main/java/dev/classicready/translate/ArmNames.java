package dev.classicready.translate;

import dev.classicready.classic.Names;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names that Resource Manager accepts and, per place, unique ones; always the same for the same estate. */
final class ArmNames {

    private static final String HASH_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern NO_LABEL = Pattern.compile("[^a-z0-9-]+");
    private static final Pattern NO_BEGINNING = Pattern.compile("^[^a-z]+");
    private static final Pattern HYPHENS_AT_END = Pattern.compile("-+$");

    private final Map<ArmType, Set<String>> taken = new EnumMap<>(ArmType.class);

    ArmNames() {}

    /** Names that are taken where others are too. */
    ArmNames(ArmNames others) {
        others.taken.forEach((type, names) -> taken.put(type, new HashSet<>(names)));
    }

    /** A name for a resource that no other resource of the type has here. */
    String unique(ArmType type, String wanted) {
        return free(type, legal(wanted, type.maxLength()));
    }

    /** A legal name, or one like it where another resource of the type has it here. */
    String free(ArmType type, String legal) {
        String name = legal;
        for (int i = 2; !take(type, name); i++) {
            String suffix = "-" + i;
            name = legal.substring(0, Math.min(legal.length(), type.maxLength() - suffix.length())) + suffix;
        }
        return name;
    }

    /** A name for a cloud service, in which only letters, digits and hyphens stand. */
    String cloudService(String wanted) {
        return unique(ArmType.CLOUD_SERVICE, wanted.replaceAll("[^A-Za-z0-9-]+", "-"));
    }

    /** Takes a name if it is still free. */
    boolean take(ArmType type, String name) {
        return taken.computeIfAbsent(type, t -> new HashSet<>()).add(Names.key(name));
    }

    /**
     * The name with what Resource Manager does not accept replaced: letters, digits, {@code _}, {@code .} and {@code -},
     * beginning with a letter or a digit and ending with a letter, a digit or {@code _}. Names that the classic portal
     * made, {@code Group <resource group> <name>}, become lower case as the platform writes them.
     */
    static String legal(String name, int maxLength) {
        if (isLegal(name, maxLength)) {
            return name;
        }
        String stripped = name.strip();
        String source = stripped.startsWith("Group ") ? stripped.toLowerCase(Locale.ROOT) : stripped;
        StringBuilder legal = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean accepted = isAlphanumeric(c) || c == '_' || c == '.' || c == '-';
            if (accepted && !(legal.isEmpty() && !isAlphanumeric(c))) {
                legal.append(c);
            } else if (!accepted && !legal.isEmpty() && legal.charAt(legal.length() - 1) != '-') {
                legal.append('-');
            }
        }
        trimEnd(legal);
        if (legal.isEmpty()) {
            legal.append("x-").append(hash(name, 6));
        }
        if (legal.length() > maxLength) {
            legal.setLength(maxLength - 7);
            trimEnd(legal);
            legal.append('-').append(hash(name, 6));
        }
        return legal.length() == 1 && maxLength == ArmType.VIRTUAL_NETWORK.maxLength()
                ? legal.append('-').append(hash(name, 6)).toString()
                : legal.toString();
    }

    /** Whether nothing of a name has to be replaced, as with most names. */
    private static boolean isLegal(String name, int maxLength) {
        int length = name.length();
        if (length < 2 || length > maxLength || !isAlphanumeric(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length - 1; i++) {
            char c = name.charAt(i);
            if (!isAlphanumeric(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        char last = name.charAt(length - 1);
        return isAlphanumeric(last) || last == '_';
    }

    private static void trimEnd(StringBuilder name) {
        while (!name.isEmpty() && (name.charAt(name.length() - 1) == '-' || name.charAt(name.length() - 1) == '.')) {
            name.setLength(name.length() - 1);
        }
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** A label of a DNS name: 3 to 63 lower-case letters, digits and hyphens, beginning with a letter. */
    static String dnsLabel(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String label =
                NO_BEGINNING.matcher(NO_LABEL.matcher(lower).replaceAll("-")).replaceAll("");
        if (label.length() > 60) {
            label = label.substring(0, 60);
        }
        label = HYPHENS_AT_END.matcher(label).replaceAll("");
        return label.length() >= 3 ? label : "x" + label + "-" + hash(name, 4);
    }

    /**
     * A name of which there may be only one in the world, made of letters and digits: the beginning of the classic name
     * and six characters that depend on the subscription, so that the classic name stays free for what still has it.
     */
    static String global(String subscription, String name, int maxLength) {
        String letters = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String start = letters.substring(0, Math.min(letters.length(), maxLength - 6));
        return start + hash(Names.key(subscription) + "/" + Names.key(name), 6);
    }

    /** The name of a parameter: letters and digits, the words run together. */
    static String parameter(String name, String suffix) {
        String letters = NO_LETTER.matcher(name).replaceAll("");
        boolean begins = !letters.isEmpty() && Character.isLetter(letters.charAt(0));
        return (begins ? letters : "x" + letters) + suffix;
    }

    static String hash(String text, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(HASH_LETTERS.charAt((int) (hash >>> (5 * i)) & 31));
        }
        return letters.toString();
    }
}
