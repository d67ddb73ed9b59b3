package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at how a JSON document begins. */
public final class JsonHeads {

    /** The members that may hold the list that a document is about. */
    static final Set<String> LISTS = Set.of("value", "data");

    private JsonHeads() {}

    /** Looks at the first characters of a document, which may break off anywhere. */
    public static JsonHead of(String name, Reader characters, JsonInput input) {
        Map<String, String> members = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        boolean list = false;
        try (JsonParser parser = input.parser(characters)) {
            JsonToken start = parser.nextToken();
            list = start == JsonToken.START_ARRAY;
            if (list) {
                elements(parser, first);
            } else if (start == JsonToken.START_OBJECT) {
                members(parser, "", members, first);
            }
        } catch (IOException e) {
            // What comes before the failure is enough to tell the document; reading it reports the failure.
        }
        return new JsonHead(name, list, members, first);
    }

    private static void members(
            JsonParser parser, String prefix, Map<String, String> members, @Nullable Map<String, String> first)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = prefix + parser.currentName();
            members.put(member, "");
            JsonToken value = parser.nextToken();
            boolean text = value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL;
            if (text) {
                members.put(member, parser.getText());
            }
            if (value == JsonToken.START_ARRAY && first != null && LISTS.contains(member)) {
                elements(parser, first);
            } else if (value == JsonToken.START_OBJECT && prefix.isEmpty()) {
                members(parser, member + ".", members, null);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void elements(JsonParser parser, Map<String, String> first) throws IOException {
        for (JsonToken element = parser.nextToken(); element != JsonToken.END_ARRAY; element = parser.nextToken()) {
            if (element == JsonToken.START_OBJECT && first.isEmpty()) {
                members(parser, "", first, null);
            } else if (element == JsonToken.START_ARRAY && first.isEmpty()) {
                elements(parser, first);
            } else if (element == null) {
                return;
            } else {
                parser.skipChildren();
            }
        }
    }
}
