package dev.classicready.format.internal.avd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts printed lines together to objects. PowerShell wraps values at the width of the console: at a blank where it finds
 * one, else in the middle of a word that is longer than a line. Only the longest line of the document tells the width.
 */
final class PrintedObjects {

    /** No console is narrower; its last column stays free. */
    private static final int NARROWEST = 79;

    private final Remarks remarks;
    private final List<Printed> all = new ArrayList<>();
    private @Nullable Printed current;
    private int width = NARROWEST;

    PrintedObjects(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A property with the lines of its value. */
    private record Property(PrintedLine first, long place, List<PrintedLine> further) {}

    /** An object whose values have yet to be put together. */
    private record Printed(long place, List<Property> properties) {
        boolean has(String name) {
            return properties.stream().anyMatch(p -> p.first.name().equalsIgnoreCase(name));
        }
    }

    void add(PrintedLine line, long place) {
        if (line.isBlank() || line.isPrompt()) {
            current = null;
        } else if (line.isProperty()) {
            width = Math.max(width, line.text().length());
            if (current == null || current.has(line.name())) {
                current = new Printed(place, new ArrayList<>());
                all.add(current);
            }
            current.properties.add(new Property(line, place, new ArrayList<>()));
        } else if (line.isContinued() && current != null) {
            width = Math.max(width, line.text().length());
            current.properties.get(current.properties.size() - 1).further.add(line);
        } else {
            remarks.error(
                    place,
                    "",
                    "found a line that is no property; expected Name : value, or a blank line; print the objects again"
                            + " with Format-List");
        }
    }

    /** The objects, when every line has been added. */
    List<RdsObject> objects() {
        List<RdsObject> objects = new ArrayList<>(all.size());
        for (Printed printed : all) {
            RdsObject object = new RdsObject(printed.place, "", remarks);
            printed.properties.forEach(p -> object.put(p.first.name(), value(p), p.place));
            objects.add(object);
        }
        return objects;
    }

    private String value(Property property) {
        StringBuilder value = new StringBuilder(property.first.value());
        PrintedLine before = property.first;
        for (PrintedLine line : property.further) {
            if (!isCut(before, line)) {
                value.append(' ');
            }
            value.append(line.value());
            before = line;
        }
        return value.toString();
    }

    /** Whether a word was cut between two lines: the first is full, and the word would not have fitted on a line. */
    private boolean isCut(PrintedLine before, PrintedLine after) {
        String start = before.value().substring(before.value().lastIndexOf(' ') + 1);
        int blank = after.value().indexOf(' ');
        String rest = blank < 0 ? after.value() : after.value().substring(0, blank);
        return before.text().length() == width && start.length() + rest.length() > width - before.indent();
    }
}
