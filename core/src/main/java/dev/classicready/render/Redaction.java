package dev.classicready.render;

import java.util.regex.Pattern;

/**
 * Takes secrets out of text that came from a descriptor. Readers keep none; this is for those that hide in a value, such
 * as the signature in the address of a blob.
 */
final class Redaction {

    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\b(AccountKey|SharedAccessKey|SharedAccessSignature|SharedSecret|StorageKey|PrimaryKey|SecondaryKey"
                    + "|Password|Pwd|Secret|Token|sig)(\\s*=\\s*)[^;&\\s\"'<>]+");

    private Redaction() {}

    static String of(String text) {
        return text.indexOf('=') < 0 ? text : SECRET.matcher(text).replaceAll("$1$2***");
    }
}
