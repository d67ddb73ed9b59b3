package dev.classicready.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML text on one line. Values come from the generator and hold nothing that must be escaped. */
final class XmlText {

    static final String MANAGEMENT = " xmlns=\"http://schemas.microsoft.com/windowsazure\""
            + " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private final StringBuilder text = new StringBuilder(64 * 1024);
    private final Deque<String> open = new ArrayDeque<>();

    XmlText open(String name) {
        return open(name, "");
    }

    /** Opens an element with attributes, which begin with a blank. */
    XmlText open(String name, String attributes) {
        text.append('<').append(name).append(attributes).append('>');
        open.push(name);
        return this;
    }

    XmlText close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    XmlText empty(String name, String attributes) {
        text.append('<').append(name).append(attributes).append(" />");
        return this;
    }

    XmlText empty(String name) {
        return empty(name, "");
    }

    /** An element with text; none where the value is null. */
    XmlText leaf(String name, @Nullable String value) {
        if (value != null) {
            text.append('<')
                    .append(name)
                    .append('>')
                    .append(value)
                    .append("</")
                    .append(name)
                    .append('>');
        }
        return this;
    }

    XmlText leaf(String name, long value) {
        text.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    XmlText leaf(String name, boolean value) {
        return leaf(name, value ? "true" : "false");
    }

    XmlText base64(String name, CharSequence value) {
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        return leaf(name, Base64.getEncoder().encodeToString(bytes));
    }

    /** The text so far, which is forgotten; open elements stay open. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
