package dev.classicready.format.internal.avd;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a printed list.
 *
 * @param text the whole line, without blanks at its end
 * @param name the property's name, or an empty string where the line is none's first
 * @param value what stands behind the colon, or on a further line of a value
 * @param indent in which column the value begins, counted from 0
 */
record PrintedLine(String text, String name, String value, int indent) {

    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,63}) *:(?: (.*))?");

    static PrintedLine of(String line) {
        String text = line.stripTrailing();
        Matcher property = PROPERTY.matcher(text);
        if (property.matches()) {
            String value = property.group(2) == null ? "" : property.group(2);
            return new PrintedLine(text, property.group(1), value, text.indexOf(':') + 2);
        }
        String value = text.strip();
        return new PrintedLine(text, "", value, text.length() - value.length());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the line begins a property. */
    boolean isProperty() {
        return !name.isEmpty();
    }

    /** Whether the line goes on with the value of the property before it. */
    boolean isContinued() {
        return !isProperty() && indent > 0 && !isBlank();
    }

    /** Whether it is what somebody typed at PowerShell's prompt. */
    boolean isPrompt() {
        return text.startsWith("PS ") && text.indexOf('>') > 0 || text.startsWith(">>");
    }
}
