package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * JSON in script elements that the page's script reads. Characters by which text could leave the element are escaped.
 * Strings that come again and again are written once, at the end, and stand elsewhere as their index.
 */
final class ScriptData {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .characterEscapes(new InScript())
            .build();

    private final Writer out;
    private final UnaryOperator<String> shown;
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    /**
     * @param shown makes text of descriptors fit to be shown
     */
    ScriptData(Writer out, UnaryOperator<String> shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Text of a descriptor as it may be shown. */
    String shown(String text) {
        return shown.apply(text);
    }

    /** Writes one value. */
    @FunctionalInterface
    interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes an element whose id is {@code data-} and a name. */
    void write(String name, Value value) throws IOException {
        out.write("<script type=\"application/json\" id=\"data-" + name + "\">");
        try (JsonGenerator json = JSON.createGenerator(out)) {
            value.write(json);
        }
        out.write("</script>\n");
    }

    /** The index of a string, or -1 for none. */
    int index(@Nullable String text) {
        if (text == null) {
            return -1;
        }
        Integer known = strings.putIfAbsent(text, strings.size());
        return known == null ? strings.size() - 1 : known;
    }

    /** Writes the strings whose index was asked for. */
    void writeStrings() throws IOException {
        write("strings", json -> {
            json.writeStartArray();
            for (String each : strings.keySet()) {
                json.writeString(each);
            }
            json.writeEndArray();
        });
    }

    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final String HOSTILE = "<>&'";

        private final int[] ascii = standardAsciiEscapesForJSON();

        InScript() {
            HOSTILE.chars().forEach(c -> ascii[c] = ESCAPE_CUSTOM);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean lineEnd = c == '\u2028' || c == '\u2029';
            return lineEnd || HOSTILE.indexOf(c) >= 0 ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
