package dev.classicready.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an XML text with their places in it, so that the text can be changed where it has to be and stays as it
 * is everywhere else. Only a text whose tags match is taken; a document type is not.
 */
final class XmlText {

    private final String text;
    private final List<Range> others = new ArrayList<>();
    private @Nullable Range declaration;
    private @Nullable Element root;

    private XmlText(String text) {
        this.text = text;
    }

    /** Characters from {@code start} to before {@code end}. */
    record Range(int start, int end) {}

    /** An attribute: the place of its value, without the quotes. */
    record Attribute(String name, String value, Range place, Range valuePlace) {}

    /** An element with its place. */
    static final class Element {
        private final String name;
        private final int start;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Element> children = new ArrayList<>();
        private int tagEnd;
        private int closing;
        private int end;

        private Element(String name, int start) {
            this.name = name;
            this.start = start;
        }

        /** The name without a prefix. */
        String localName() {
            return name.substring(name.indexOf(':') + 1);
        }

        /** The prefix of the name with its colon, or an empty string. */
        String prefix() {
            return name.substring(0, name.indexOf(':') + 1);
        }

        String name() {
            return name;
        }

        boolean is(String other) {
            return localName().equalsIgnoreCase(other);
        }

        Range place() {
            return new Range(start, end);
        }

        /** Whether it is written as one tag, {@code <Name/>}. */
        boolean isEmptyTag() {
            return closing == end;
        }

        /** What lies between its tags. */
        Range content() {
            return new Range(tagEnd, closing);
        }

        List<Attribute> attributes() {
            return attributes;
        }

        List<Element> children() {
            return children;
        }

        List<Element> children(String name) {
            return children.stream().filter(c -> c.is(name)).toList();
        }

        Optional<Element> child(String name) {
            return children.stream().filter(c -> c.is(name)).findFirst();
        }

        Optional<Attribute> attribute(String name) {
            return attributes.stream()
                    .filter(a -> a.name().equalsIgnoreCase(name))
                    .findFirst();
        }

        /** An attribute's value, or an empty string. */
        String value(String attribute) {
            return attribute(attribute).map(Attribute::value).orElse("");
        }

        /** Where a further attribute can be written. */
        int attributesEnd() {
            return attributes.isEmpty()
                    ? start + 1 + name.length()
                    : attributes.get(attributes.size() - 1).place().end();
        }
    }

    /** Reads a text; empty where its tags do not match. */
    static Optional<XmlText> of(String text) {
        XmlText xml = new XmlText(text);
        return xml.read() && xml.root != null ? Optional.of(xml) : Optional.empty();
    }

    String text() {
        return text;
    }

    Element root() {
        if (root == null) {
            throw new IllegalStateException("the text has no element");
        }
        return root;
    }

    /** The XML declaration. */
    Optional<Range> declaration() {
        return Optional.ofNullable(declaration);
    }

    /** Comments, character data and processing instructions, in order. */
    List<Range> others() {
        return others;
    }

    private boolean read() {
        List<Element> open = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('<', at);
            if (next < 0 || next > at) {
                others.add(new Range(at, next < 0 ? text.length() : next));
                at = next < 0 ? text.length() : next;
                continue;
            }
            int end;
            if (text.startsWith("<!--", at)) {
                end = other(at, "-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                end = other(at, "]]>");
            } else if (text.startsWith("<?", at)) {
                end = instruction(at);
            } else if (text.startsWith("</", at)) {
                end = close(at, open);
            } else {
                end = text.startsWith("<!", at) ? -1 : open(at, open);
            }
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return open.isEmpty();
    }

    private int other(int at, String terminator) {
        int end = text.indexOf(terminator, at + 4);
        if (end < 0) {
            return -1;
        }
        others.add(new Range(at, end + terminator.length()));
        return end + terminator.length();
    }

    private int instruction(int at) {
        int end = other(at, "?>");
        if (end > 0 && text.startsWith("<?xml ", at)) {
            declaration = new Range(at, end);
        }
        return end;
    }

    private int close(int at, List<Element> open) {
        int end = text.indexOf('>', at);
        if (end < 0 || open.isEmpty()) {
            return -1;
        }
        Element element = open.remove(open.size() - 1);
        element.closing = at;
        element.end = end + 1;
        return element.name.equals(text.substring(at + 2, end).strip()) ? end + 1 : -1;
    }

    private int open(int at, List<Element> open) {
        int i = at + 1;
        while (i < text.length() && isName(text.charAt(i))) {
            i++;
        }
        if (i == at + 1 || root != null && open.isEmpty()) {
            return -1;
        }
        Element element = new Element(text.substring(at + 1, i), at);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.get(open.size() - 1).children.add(element);
        }
        int end = attributes(i, element);
        if (end < 0) {
            return -1;
        }
        element.tagEnd = end;
        if (text.charAt(end - 2) == '/') {
            element.closing = end;
            element.end = end;
        } else {
            open.add(element);
        }
        return end;
    }

    /** Reads attributes up to the end of the tag, and tells where that is. */
    private int attributes(int from, Element element) {
        int i = from;
        while (true) {
            i = skipSpace(i);
            if (i >= text.length()) {
                return -1;
            }
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '/') {
                return i + 1 < text.length() && text.charAt(i + 1) == '>' ? i + 2 : -1;
            }
            int nameEnd = i;
            while (nameEnd < text.length() && isName(text.charAt(nameEnd))) {
                nameEnd++;
            }
            int equals = skipSpace(nameEnd);
            int quote = equals < text.length() && text.charAt(equals) == '=' ? skipSpace(equals + 1) : text.length();
            if (nameEnd == i || quote >= text.length() || "\"'".indexOf(text.charAt(quote)) < 0) {
                return -1;
            }
            int valueEnd = text.indexOf(text.charAt(quote), quote + 1);
            if (valueEnd < 0) {
                return -1;
            }
            element.attributes.add(new Attribute(
                    text.substring(i, nameEnd),
                    unescape(text.substring(quote + 1, valueEnd)),
                    new Range(i, valueEnd + 1),
                    new Range(quote + 1, valueEnd)));
            i = valueEnd + 1;
        }
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean isName(char c) {
        return c > ' ' && "/<>=\"'".indexOf(c) < 0;
    }

    private static String unescape(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&#x3D;", "=")
                        .replace("&#61;", "=")
                        .replace("&amp;", "&");
    }

    /** A value as it is written between quotes of either kind. */
    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
