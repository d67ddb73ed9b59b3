package dev.classicready.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text by which the platform's own validate operation says what a rule says.
 *
 * @param ruleId the rule
 * @param text found somewhere in the message, in which runs of blanks are one blank and letters are small
 */
public record KnownMessage(String ruleId, Pattern text) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Whether a message has the text. */
    public boolean isIn(String message) {
        return text.matcher(BLANKS.matcher(message).replaceAll(" ").toLowerCase(Locale.ROOT))
                .find();
    }
}
