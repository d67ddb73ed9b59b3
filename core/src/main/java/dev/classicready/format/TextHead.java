package dev.classicready.format;

import java.util.List;

/**
 * How a document of plain text begins.
 *
 * @param name the document's name
 * @param lines its first lines, of which the last may be cut short
 */
public record TextHead(String name, List<String> lines) {

    public TextHead {
        lines = List.copyOf(lines);
    }
}
