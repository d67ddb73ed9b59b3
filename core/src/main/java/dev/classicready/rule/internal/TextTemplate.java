package dev.classicready.rule.internal;

import dev.classicready.finding.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a rule with placeholders, taken apart once to be filled for each finding. */
final class TextTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern COMMAND = Pattern.compile("`[^`]+`");

    private final List<Part> parts = new ArrayList<>();

    private enum Kind {
        LITERAL,
        NAME,
        NAME_IN_COMMAND
    }

    /** @param text what stands there, or the name of what fills it */
    private record Part(Kind kind, String text) {}

    private TextTemplate() {}

    /** A text without commands. */
    static TextTemplate sentence(String text) {
        TextTemplate template = new TextTemplate();
        template.add(text, Kind.NAME);
        return template;
    }

    /** A text with commands in backticks, in which names are quoted as PowerShell wants it. */
    static TextTemplate steps(String text) {
        TextTemplate template = new TextTemplate();
        Matcher commands = COMMAND.matcher(text);
        int end = 0;
        while (commands.find()) {
            template.add(text.substring(end, commands.start()), Kind.NAME);
            template.add(commands.group(), Kind.NAME_IN_COMMAND);
            end = commands.end();
        }
        template.add(text.substring(end), Kind.NAME);
        return template;
    }

    private void add(String text, Kind placeholders) {
        Matcher names = PLACEHOLDER.matcher(text);
        int end = 0;
        while (names.find()) {
            parts.add(new Part(Kind.LITERAL, text.substring(end, names.start())));
            parts.add(new Part(placeholders, names.group(1)));
            end = names.end();
        }
        parts.add(new Part(Kind.LITERAL, text.substring(end)));
    }

    /** The text with what stands for each name. */
    String fill(UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(
                    switch (part.kind) {
                        case LITERAL -> part.text;
                        case NAME -> values.apply(part.text);
                        case NAME_IN_COMMAND -> Shell.powerShell(values.apply(part.text));
                    });
        }
        return filled.toString();
    }
}
