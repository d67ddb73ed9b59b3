package dev.classicready.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON as all our files have it: streamed, two spaces of indentation, {@code \n}, members in the order of writing. */
final class JsonOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the members of an object, or the items of an array. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes one item, inside an object of its own. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Document {
        void write(JsonOutput json) throws IOException;
    }

    /** Writes a whole document, with an end of line after it. */
    static void write(Writer out, Document document) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            document.write(new JsonOutput(generator));
        }
        out.write('\n');
    }

    void object(Body members) throws IOException {
        json.writeStartObject();
        members.write();
        json.writeEndObject();
    }

    void object(String name, Body members) throws IOException {
        json.writeFieldName(name);
        object(members);
    }

    /** An array of objects. */
    <T> void array(Iterable<? extends T> items, Item<T> item) throws IOException {
        json.writeStartArray();
        for (T each : items) {
            object(() -> item.write(each));
        }
        json.writeEndArray();
    }

    <T> void array(String name, Iterable<? extends T> items, Item<T> item) throws IOException {
        json.writeFieldName(name);
        array(items, item);
    }

    void strings(String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(Redaction.of(value));
        }
        json.writeEndArray();
    }

    JsonOutput member(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, Redaction.of(value));
        }
        return this;
    }

    /** A member whose text is what {@code toString} says, or null. */
    JsonOutput member(String name, @Nullable Object value) throws IOException {
        return member(name, value == null ? null : value.toString());
    }

    JsonOutput member(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonOutput member(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }
}
