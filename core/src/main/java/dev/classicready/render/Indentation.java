package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * The form of our JSON files: two spaces of indentation, {@code \n}, nothing within empty brackets. Line ends with their
 * spaces are encoded once. For one document.
 */
final class Indentation implements PrettyPrinter {

    private static final SerializedString[] LINES = lines("");
    private static final SerializedString[] FURTHER_LINES = lines(",");

    private static final SerializedString NEXT = new SerializedString(", ");
    private static final SerializedString VALUE = new SerializedString(": ");

    private int depth;
    private boolean inOneLine;

    private static SerializedString[] lines(String before) {
        return IntStream.range(0, 32)
                .mapToObj(d -> new SerializedString(line(before, d)))
                .toArray(SerializedString[]::new);
    }

    private static String line(String before, int depth) {
        return before + "\n" + "  ".repeat(depth);
    }

    /** Lets the next object, which must have members that are no objects or arrays, stand in one line. */
    void nextInOneLine() {
        inOneLine = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (inOneLine) {
            json.writeRaw(' ');
        } else {
            newLine(LINES, "", json);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(VALUE);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        if (inOneLine) {
            json.writeRaw(NEXT);
        } else {
            newLine(FURTHER_LINES, ",", json);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) throws IOException {
        depth--;
        if (inOneLine) {
            json.writeRaw(' ');
            inOneLine = false;
        } else if (members > 0) {
            newLine(LINES, "", json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(LINES, "", json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        newLine(FURTHER_LINES, ",", json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (values > 0) {
            newLine(LINES, "", json);
        }
        json.writeRaw(']');
    }

    private void newLine(SerializedString[] lines, String before, JsonGenerator json) throws IOException {
        if (depth < lines.length) {
            json.writeRaw(lines[depth]);
        } else {
            json.writeRaw(line(before, depth));
        }
    }
}
