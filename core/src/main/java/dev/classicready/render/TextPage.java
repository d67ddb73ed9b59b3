package dev.classicready.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text, wrapped at spaces. Characters that a terminal would obey rather than show, and those that turn
 * the direction of writing, are written as their code.
 */
final class TextPage {

    /** A terminal's colours, for those who want them. */
    enum Colour {
        RED(31),
        GREEN(32),
        YELLOW(33),
        BOLD(1);

        private final int code;

        Colour(int code) {
            this.code = code;
        }
    }

    /** Between a word and the number that belongs to it: shown as a blank, at which no line ends. */
    static final char KEPT = '\u00a0';

    private final Writer out;
    private final int width;
    private final boolean coloured;

    TextPage(Writer out, int width, boolean coloured) {
        this.out = out;
        this.width = width;
        this.coloured = coloured;
    }

    void blank() {
        write("\n");
    }

    /** A line that is not wrapped. */
    void line(int indent, String text) {
        write(" ".repeat(indent) + harmless(text) + "\n");
    }

    /** A heading after a blank line. */
    void heading(String text) {
        blank();
        write(paint(Colour.BOLD, harmless(text)) + "\n" + "-".repeat(text.length()) + "\n");
    }

    /** Text that is wrapped; where a word is wider than the page, it stands alone on its line. */
    void wrapped(int indent, String text) {
        wrapped(indent, "", text);
    }

    /** Text that is wrapped behind a label, both in colour if colours are wanted. */
    void wrapped(Colour colour, String label, String text) {
        lines(label, " ".repeat(label.length()), text).forEach(line -> write(paint(colour, line) + "\n"));
    }

    /** Text that is wrapped behind a label, under whose end later lines begin. */
    void wrapped(int indent, String label, String text) {
        String margin = " ".repeat(indent + label.length());
        lines(" ".repeat(indent) + label, margin, text).forEach(line -> write(line + "\n"));
    }

    private List<String> lines(String start, String margin, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        boolean empty = true;
        for (String words : harmless(Redaction.of(text)).split(" +")) {
            String word = words.replace(KEPT, ' ');
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private String paint(Colour colour, String text) {
        return coloured ? "\u001b[" + colour.code + "m" + text + "\u001b[0m" : text;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in one line, with nothing in it that does anything but show. */
    static String harmless(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(text, i)) {
                if (shown != null) {
                    shown.append(c);
                }
            } else {
                shown = shown == null ? new StringBuilder(text.substring(0, i)) : shown;
                shown.append(c == '\n' || c == '\r' || c == '\t' ? " " : String.format("\\u%04x", (int) c));
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isHarmless(String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
