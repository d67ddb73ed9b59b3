package dev.classicready.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON files in one form: UTF-8, two blanks of indentation, {@code \n}, a line end at the end. */
final class JsonFiles {

    private static final JsonFactory FACTORY = JsonMapper.builder().build().getFactory();

    private JsonFiles() {}

    /** Writes one JSON value. */
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes one element of an array. */
    interface Item<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }

    /** Writes the elements of an array of an outermost object, one line each, without the brackets. */
    static <T> void lines(List<T> items, Item<T> content, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LinePrinter());
            for (T item : items) {
                content.write(item, json);
            }
        }
    }

    /** Writes a string value; encoding it as a whole takes less time than the generator's way, char by char. */
    static void string(@Nullable String text, JsonGenerator json) throws IOException {
        if (text == null) {
            json.writeNull();
        } else {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            json.writeUTF8String(encoded, 0, encoded.length);
        }
    }

    static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = generator(out)) {
            content.writeTo(json);
            json.writeRaw('\n');
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new Indentation());
        return json;
    }
}
