package dev.classicready.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JSON files in one form: UTF-8, two blanks of indentation, {@code \n}, a line end at the end. */
final class JsonFiles {

    private static final JsonFactory FACTORY = JsonMapper.builder().build().getFactory();

    private static final int BUFFER = 1 << 14;

    private JsonFiles() {}

    /** Writes one JSON value. */
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            write(out, content);
        }
    }

    /** Writes one element of an array. */
    interface Item<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }

    /** The elements of an array of an outermost object, one line each, without the brackets. */
    static <T> byte[] lines(List<T> items, Item<T> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 * items.size());
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LinePrinter());
            for (T item : items) {
                content.write(item, json);
            }
        }
        return out.toByteArray();
    }

    static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = generator(out)) {
            content.writeTo(json);
            json.writeRaw('\n');
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(JsonOutput.pretty());
        return json;
    }
}
