package dev.classicready.descriptor.internal;

import java.util.List;
import java.util.Locale;
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

    /** How names end that secrets stand under, whether of elements, attributes or members. */
    private static final List<String> NAMES = List.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "token",
            "credential",
            "credentials",
            "signature",
            "key",
            "primary",
            "secondary",
            "connectionstring",
            "connection-string",
            "configuration",
            "setting",
            "settings",
            "config",
            "content",
            "customdata",
            "userdata",
            "value",
            "data");

    /** How names end in front of an equals sign within a value, as in connection strings and queries. */
    private static final List<String> KEYS =
            List.of("sig", "key", "password", "pwd", "secret", "token", "sharedaccesssignature");

    /** Names in the first group, values in the second. Nothing in them backtracks over a name. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("<([\\w.:-]++)(?:\\s[^<>]*+)?>([^<]*+)"),
            Pattern.compile("<([\\w.:-]++)(?:\\s[^<>]*+)?>\\s*+<!\\[CDATA\\[(.*?)(?:]]>|\\z)", Pattern.DOTALL),
            Pattern.compile("([\\w.:-]++)\\s*+=\\s*+\"([^\"<]*+)"),
            Pattern.compile("([\\w.:-]++)\\s*+=\\s*+'([^'<]*+)"),
            Pattern.compile(
                    "(?<!\\\\)\"([\\w.:-]++)\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)", Pattern.DOTALL),
            Pattern.compile("\\\\\"([\\w.:-]++)\\\\++\"\\s*+:\\s*+\\\\++\"(.*?)(?:\\\\+\"|\\z)", Pattern.DOTALL),
            Pattern.compile("&quot;([\\w.:-]++)&quot;\\s*+:\\s*+&quot;(.*?)(?:&quot;|\\z)", Pattern.DOTALL));

    private static final Pattern KEY = Pattern.compile("(\\w++)(?:=|%3[dD])([^;&\\s\"'<>]++)");

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/]++={0,2}+");

    /** Longer than a name or a thumbprint is without a stop, shorter than a key of 32 bytes. */
    private static final int LONG_RUN = 41;

    /** The first place behind which the text is not the rest of a value whose name is not there. */
    private static final Pattern CERTAIN = Pattern.compile("<|(?<!\\\\)\"\\s*+[,:}\\]]|[{\\[,]\\s*+\"");

    private SecretMask() {}

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
        NAMED.forEach(pattern -> mask(masked, pattern.matcher(text), NAMES));
        mask(masked, KEY.matcher(text), KEYS);
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (run.end() - run.start() >= LONG_RUN) {
                mask(masked, run.start(), run.end());
            }
        }
        return masked.toString();
    }

    private static void mask(StringBuilder masked, Matcher matcher, List<String> names) {
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            if (names.stream().anyMatch(name::endsWith) && !matcher.group(2).isBlank()) {
                mask(masked, matcher.start(2), matcher.end(2));
            }
        }
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
