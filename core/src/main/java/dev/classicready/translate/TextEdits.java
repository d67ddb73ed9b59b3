package dev.classicready.translate;

import dev.classicready.translate.RewrittenFile.Change;
import dev.classicready.translate.XmlText.Element;
import dev.classicready.translate.XmlText.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes to an XML text, each of a few characters and each with a word on what it is. */
final class TextEdits {

    private final XmlText xml;
    private final String text;
    private final String newLine;
    private final List<Edit> edits = new ArrayList<>();

    TextEdits(XmlText xml) {
        this.xml = xml;
        this.text = xml.text();
        this.newLine = text.contains("\r\n") ? "\r\n" : text.contains("\n") ? "\n" : "";
    }

    /** What takes the place of characters; several insertions at one place come in the order in which they were asked for. */
    private record Edit(int start, int end, String replacement, String what) {
        boolean holds(Edit other) {
            return start <= other.start && other.end <= end && other.start < end;
        }
    }

    /** An element to insert. */
    record NewElement(String name, List<String> attributes, List<NewElement> children) {
        static NewElement of(String name, NewElement... children) {
            return new NewElement(name, List.of(), List.of(children));
        }

        static NewElement named(String name, String attribute, String value, NewElement... children) {
            return new NewElement(name, List.of(attribute, value), List.of(children));
        }
    }

    void replace(Range place, String replacement, String what) {
        edits.add(new Edit(place.start(), place.end(), replacement, what));
    }

    void setAttribute(Element element, String name, String value, String what) {
        element.attribute(name)
                .ifPresentOrElse(
                        a -> replace(a.valuePlace(), XmlText.escape(value), what),
                        () -> edits.add(new Edit(
                                element.attributesEnd(),
                                element.attributesEnd(),
                                " " + name + "=\"" + XmlText.escape(value) + "\"",
                                what)));
    }

    void removeAttribute(Element element, String name, String what) {
        element.attribute(name).ifPresent(a -> {
            int start = a.place().start();
            while (text.charAt(start - 1) <= ' ') {
                start--;
            }
            replace(new Range(start, a.place().end()), "", what);
        });
    }

    /** Takes an element out, and its line with it where nothing else is on it. */
    void remove(Element element, String what) {
        int start = lineStart(element.place().start());
        int end = element.place().end();
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean alone =
                start >= 0 && after < text.length() && (text.charAt(after) == '\r' || text.charAt(after) == '\n');
        if (alone) {
            end = text.startsWith("\r\n", after) ? after + 2 : after + 1;
        }
        replace(new Range(alone ? start : element.place().start(), end), "", what);
    }

    /** Inserts children before another one, or as the last ones; indented as the others are. */
    void insert(Element parent, @Nullable Element before, List<NewElement> children, String what) {
        String outer = indent(parent.place().start());
        String inner = parent.children().isEmpty()
                ? outer + unit()
                : indent(parent.children().get(0).place().start());
        String written = children.stream()
                .map(c -> write(c, inner, parent.prefix()))
                .collect(Collectors.joining(newLine + inner));
        if (before != null) {
            edits.add(new Edit(before.place().start(), before.place().start(), written + newLine + inner, what));
        } else if (parent.isEmptyTag()) {
            String tag = text.substring(parent.place().start(), parent.place().end() - 2)
                    .stripTrailing();
            replace(
                    new Range(
                            parent.place().start() + tag.length(),
                            parent.place().end()),
                    ">" + newLine + inner + written + newLine + outer + "</" + parent.name() + ">",
                    what);
        } else if (parent.children().isEmpty()) {
            int at = parent.content().start();
            boolean blank = text.substring(at, parent.content().end()).isBlank();
            edits.add(new Edit(
                    at, blank ? parent.content().end() : at, newLine + inner + written + newLine + outer, what));
        } else {
            int at = parent.children().get(parent.children().size() - 1).place().end();
            edits.add(new Edit(at, at, newLine + inner + written, what));
        }
    }

    /** What the text has become. */
    String apply() {
        StringBuilder changed = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Edit edit : effective()) {
            changed.append(text, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** The changes by the lines of the original text. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Edit edit : effective()) {
            for (; at < edit.start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            changes.add(new Change(line, edit.what()));
        }
        return changes;
    }

    /** In order; what is changed inside of something that is taken out is not changed. */
    private List<Edit> effective() {
        return edits.stream()
                .filter(e ->
                        edits.stream().noneMatch(o -> o != e && o.replacement().isEmpty() && o.holds(e)))
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
    }

    private String write(NewElement element, String indent, String prefix) {
        StringBuilder written = new StringBuilder("<").append(prefix).append(element.name());
        for (int i = 0; i < element.attributes().size(); i += 2) {
            written.append(' ')
                    .append(element.attributes().get(i))
                    .append("=\"")
                    .append(XmlText.escape(element.attributes().get(i + 1)))
                    .append('"');
        }
        if (element.children().isEmpty()) {
            return written.append(" />").toString();
        }
        written.append('>');
        for (NewElement child : element.children()) {
            String inner = indent + unit();
            written.append(newLine).append(inner).append(write(child, inner, prefix));
        }
        return written.append(newLine)
                .append(indent)
                .append("</")
                .append(prefix)
                .append(element.name())
                .append('>')
                .toString();
    }

    /** By how much a child of the root is indented. */
    private String unit() {
        if (newLine.isEmpty()) {
            return "";
        }
        String outer = indent(xml.root().place().start());
        return xml.root().children().stream()
                .map(c -> indent(c.place().start()))
                .filter(i -> i.length() > outer.length() && i.startsWith(outer))
                .findFirst()
                .map(i -> i.substring(outer.length()))
                .orElse("  ");
    }

    /** The blanks before an element that begins its line; an empty string for one that does not. */
    private String indent(int place) {
        int start = lineStart(place);
        return start < 0 ? "" : text.substring(start, place);
    }

    /** Where a line begins of which only blanks are before a place; -1 where there is more. */
    private int lineStart(int place) {
        int start = place;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r' ? start : -1;
    }
}
