package dev.classicready.format.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes secrets out of what is kept. */
public final class Secrets {

    private static final Pattern SIGNED_QUERY =
            Pattern.compile("\\?[^\\s\"'<>]*sig=[^\\s\"'<>]*", Pattern.CASE_INSENSITIVE);
    private static final String SECRET =
            "\\w*(?:password|secret|sasToken|accountKey|accessKey|sharedKey|connectionString)";
    private static final Pattern MEMBER =
            Pattern.compile("(\"" + SECRET + "\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile("(<" + SECRET + ">)[^<]*<", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(\\b" + SECRET + "\\s*=\\s*\"?)[^\";&<>\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPED = Pattern.compile("\"([A-Za-z0-9+/]{24,}={0,2})\"");

    private Secrets() {}

    /** A URI without its query, where a signature may stand. */
    public static @Nullable String withoutQuery(@Nullable String uri) {
        int query = uri == null ? -1 : uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Settings, JSON or XML, without signatures, passwords and keys. */
    public static @Nullable String masked(@Nullable String settings) {
        if (settings == null) {
            return null;
        }
        String masked = settings.toLowerCase(Locale.ROOT).contains("sig=")
                ? SIGNED_QUERY.matcher(settings).replaceAll("")
                : settings;
        masked = MEMBER.matcher(masked).replaceAll("$1***\"");
        masked = ELEMENT.matcher(masked).replaceAll("$1***<");
        masked = ATTRIBUTE.matcher(masked).replaceAll("$1***");
        return WRAPPED.matcher(masked).replaceAll(m -> holdsSecret(m.group(1)) ? "\"***\"" : m.group());
    }

    /** Whether a wrapped text is not the same without its secrets. */
    private static boolean holdsSecret(String wrapped) {
        String text = Base64Text.decode(wrapped);
        return text != null && !text.equals(masked(text));
    }
}
