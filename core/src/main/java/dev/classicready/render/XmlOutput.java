package dev.classicready.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML with two spaces of indentation; characters that XML cannot hold are written as their code. */
final class XmlOutput {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean empty;

    XmlOutput(Writer out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; attributes are names and values in turn. */
    void open(String name, String... attributes) throws IOException {
        finishTag();
        start(name, attributes);
        open.push(name);
        empty = true;
    }

    void close() throws IOException {
        String name = open.pop();
        if (empty) {
            out.write("/>\n");
        } else {
            out.write("  ".repeat(open.size()) + "</" + name + ">\n");
        }
        empty = false;
    }

    /** An element without content. */
    void empty(String name, String attribute, String value) throws IOException {
        finishTag();
        start(name, attribute, value);
        out.write("/>\n");
    }

    /** An element that holds text; attributes are names and values in turn. */
    void text(String name, String text, String... attributes) throws IOException {
        finishTag();
        start(name, attributes);
        content(name, text);
    }

    private void content(String name, String text) throws IOException {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(escape(line)));
        out.write(">" + lines + "</" + name + ">\n");
    }

    private void start(String name, String... attributes) throws IOException {
        out.write("  ".repeat(open.size()) + "<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escape(attributes[i + 1]) + "\"");
        }
    }

    private void finishTag() throws IOException {
        if (empty) {
            out.write(">\n");
            empty = false;
        }
    }

    private static String escape(String text) {
        return TextPage.harmless(Redaction.of(text))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\ufffe", "\\ufffe")
                .replace("\uffff", "\\uffff");
    }
}
