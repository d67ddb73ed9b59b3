package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonHead;

/**
 * A JSON document and its parser.
 *
 * @param start the packed place of the parser's first character
 */
public record LocatedJson(JsonHead head, JsonParser parser, long start) implements JsonDocument {

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public long place() {
        return start + Math.max(0, parser.currentTokenLocation().getCharOffset());
    }
}
