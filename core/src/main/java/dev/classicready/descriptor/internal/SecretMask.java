package dev.classicready.descriptor.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of raw text of a descriptor, XML or JSON, of which the start and the end may be missing. It rather
 * takes too much: whatever stands under a name that secrets stand under, and whatever looks like a key. What is taken
 * out keeps its length, so that places stay right.
 */
final class SecretMask {

    private static final char MASK = '\uE000';
    private static final Pattern MASKED = Pattern.compile(MASK + "+");

    private static final String NAME = "[\\w.:-]*(?:password|passwd|pwd|passphrase|secret|token|credentials?|signature"
            + "|key|primary|secondary|connection-?string|configuration|settings?|config|content|customdata|userdata"
            + "|value|data)";

    /** In each, what the last group holds is taken out. */
    private static final List<Pattern> SECRETS = List.of(
            pattern("<" + NAME + "(?:\\s[^<>]*)?>([^<]*)"),
            pattern("<" + NAME + "(?:\\s[^<>]*)?>\\s*<!\\[CDATA\\[(.*?)(?:]]>|\\z)"),
            pattern("\\b" + NAME + "\\s*=\\s*\"([^\"<]*)"),
            pattern("\\b" + NAME + "\\s*=\\s*'([^'<]*)"),
            pattern("(?<!\\\\)\"" + NAME + "\"\\s*:\\s*\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)"),
            pattern("\\\\+\"" + NAME + "\\\\+\"\\s*:\\s*\\\\+\"(.*?)(?:\\\\+\"|\\z)"),
            pattern("&quot;" + NAME + "&quot;\\s*:\\s*&quot;(.*?)(?:&quot;|\\z)"),
            pattern("\\b(?:sig|\\w*key|\\w*password|pwd|\\w*secret|\\w*token|sharedaccesssignature)(?:=|%3d)"
                    + "([^;&\\s\"'<>]+)"),
            pattern("([A-Za-z0-9+/]{41,}={0,2})"));

    /** The first place behind which the text is not the rest of a value whose name is not there. */
    private static final Pattern CERTAIN = Pattern.compile("<|(?<!\\\\)\"\\s*[,:}\\]]\\s*|[{\\[,]\\s*\"");

    private SecretMask() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * The text, as long as before, with secrets marked for {@link #shown}.
     *
     * @param beginsInside whether text before it is missing
     */
    static String over(CharSequence text, boolean beginsInside) {
        StringBuilder masked = new StringBuilder(text);
        if (beginsInside) {
            Matcher certain = CERTAIN.matcher(text);
            mask(masked, 0, certain.find() ? certain.start() : text.length());
        }
        for (Pattern secret : SECRETS) {
            Matcher matcher = secret.matcher(text);
            while (matcher.find()) {
                if (!matcher.group(1).isBlank()) {
                    mask(masked, matcher.start(1), matcher.end(1));
                }
            }
        }
        return masked.toString();
    }

    private static void mask(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, MASK);
            }
        }
    }

    /** Masked text as people read it. */
    static String shown(String masked) {
        return MASKED.matcher(masked).replaceAll("***");
    }
}
