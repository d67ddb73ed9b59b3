package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Many values, one a line, indented as the elements of an array in a document's outermost object. */
final class LinePrinter extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private static final SerializedString NEXT_LINE = new SerializedString(",\n    ");
    private static final SerializedString NEXT = new SerializedString(", ");
    private static final SerializedString VALUE = new SerializedString(": ");

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(NEXT_LINE);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(NEXT);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(VALUE);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(NEXT);
    }
}
