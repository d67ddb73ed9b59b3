package dev.classicready.translate;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells secrets among values that people write into settings. Rather too many than too few. */
final class Secrets {

    /** Stands in the place of a secret that no parameter gives back. */
    static final String REMOVED = "__REMOVED__";

    private static final Pattern NAME = Pattern.compile(
            "(?i).*(password|passwd|pwd|secret|sharedkey|accountkey|accesskey|storagekey|apikey|sastoken|connectionstring"
                    + "|credential|privatekey|workspacekey|validationkey|token).*");

    private static final Pattern VALUE =
            Pattern.compile("(?is).*([?&]sig=|accountkey=|sharedaccess(key|signature)=|-----BEGIN [A-Z ]*PRIVATE KEY"
                    + "|(password|passwd|pwd|secret|token|apikey|accesskey)\\s*[=: ]\\s*\\S).*");

    /** Further names of settings of roles, which people call as they like. */
    private static final Pattern SETTING_NAME = Pattern.compile(
            "(?i).*(key|conn.*str|signature|salt|encrypted|webhook|(^|[^a-z])sas([^a-z]|$)).*|.*Sas([A-Z].*|$)");

    /** A token of an issuer, a user with a password in an address, a long random text. */
    private static final Pattern RANDOM = Pattern.compile("(?s)eyJ[\\w-]+\\.[\\w-]+\\..*|.*://[^/\\s:@]*:[^/\\s@]+@.*"
            + "|[0-9A-Fa-f]{32,}|(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_-]{40,}={0,2}");

    private static final Pattern PLAIN = Pattern.compile("(?i)\\s*|true|false|UseDevelopmentStorage=true;?.*");

    private static final Pattern COMMENTED_SETTING = Pattern.compile(
            "(?i)(\\bname\\s*=\\s*([\"'])([^\"'<>]{1,300})\\2\\s+value\\s*=\\s*([\"']))([^\"'<>]*)(\\4)");

    /** Secrets inside of text of any kind. */
    private static final List<Pattern> INSIDE = List.of(
            Pattern.compile(
                    "(?i)((?:AccountKey|SharedAccessKey|SharedAccessSignature|SharedSecret|StorageKey|PrimaryKey"
                            + "|SecondaryKey|AccessKey|ApiKey|Password|Passwd|Pwd|Secret|Token|[?&;]sig|^sig)\\s*=\\s*)"
                            + "(?!__)([^;&\\s\"'<>]+)()"),
            Pattern.compile("(?i)([-/](?:password|passwd|pwd|secret|token|apikey|key)[\\s:]+)(?!__)([^\\s\"'<>&]+)()"),
            Pattern.compile("()([A-Za-z0-9+/]{40,}={1,2})()"),
            Pattern.compile("(://[^/\\s:@\"'<>]*:)(?!__)([^/\\s@\"'<>]+)(@)"),
            Pattern.compile("(?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----)(.*?)(-----END|$)"));

    private Secrets() {}

    /** Whether what has such a name is a secret. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a value holds a secret, whatever its name. */
    static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    /** Whether the value of a role's setting is or holds a secret. */
    static boolean isSetting(String name, String value) {
        if (PLAIN.matcher(value).matches()) {
            return isValue(value);
        }
        boolean thumbprint = name.toLowerCase(Locale.ROOT).contains("thumbprint")
                && value.strip().matches("[0-9A-Fa-f]{40}");
        return !thumbprint
                && (isName(name)
                        || SETTING_NAME.matcher(name).matches()
                        || isValue(value)
                        || RANDOM.matcher(value.strip()).matches());
    }

    /** Text with {@link #REMOVED} in the places of the secrets inside of it. */
    static String without(String text) {
        Matcher commented = COMMENTED_SETTING.matcher(text);
        String masked = commented.find() ? commented.replaceAll(Secrets::setting) : text;
        for (Pattern pattern : INSIDE) {
            Matcher inside = pattern.matcher(masked);
            masked = inside.find()
                    ? inside.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + REMOVED + m.group(3)))
                    : masked;
        }
        return masked;
    }

    private static String setting(MatchResult found) {
        return Matcher.quoteReplacement(
                isSetting(found.group(3), found.group(5)) ? found.group(1) + REMOVED + found.group(6) : found.group());
    }
}
