package dev.classicready.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text that came from a descriptor. Readers keep none; this is for those that hide in a value, such
 * as the signature in the address of a blob.
 */
final class Redaction {

    private static final List<String> NAMES = List.of(
            "AccountKey",
            "SharedAccessKey",
            "SharedAccessSignature",
            "SharedSecret",
            "StorageKey",
            "PrimaryKey",
            "SecondaryKey",
            "Password",
            "Pwd",
            "Secret",
            "Token",
            "sig");

    private static final Pattern SECRET =
            Pattern.compile("(?i)\\b(" + String.join("|", NAMES) + ")(\\s*=\\s*)[^;&\\s\"'<>]+");

    private Redaction() {}

    static String of(String text) {
        return mayHoldSecret(text) ? SECRET.matcher(text).replaceAll("$1$2***") : text;
    }

    /** Whether one of the names stands before an equals sign: the pattern takes its time, and few texts hold any. */
    private static boolean mayHoldSecret(String text) {
        for (int equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
            int end = equals;
            while (end > 0 && text.charAt(end - 1) <= ' ') {
                end--;
            }
            for (String name : NAMES) {
                if (text.regionMatches(true, end - name.length(), name, 0, name.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
