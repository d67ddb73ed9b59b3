package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.internal.Shown;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document that knows where it stands: a member at its name, an element of a list at itself. What is not
 * there is an element as well, without a value and a place, so that a chain of members needs no checks. A value of
 * another kind than asked for makes what it belongs to {@linkplain UnusableElementException unusable}.
 */
final class JsonElement {

    private final @Nullable JsonElement parent;
    private final String step;
    private final long place;
    private final @Nullable Object value;

    private JsonElement(@Nullable JsonElement parent, String step, long place, @Nullable Object value) {
        this.parent = parent;
        this.step = step;
        this.place = place;
        this.value = value;
    }

    /**
     * Reads the value at which a document's parser stands, and all that it holds.
     *
     * @param path which value it is, for example {@code /value/0}
     * @param place where it stands
     */
    static JsonElement read(JsonDocument document, String path, long place) throws IOException {
        return read(document, null, path, place);
    }

    /** The object that consists of some members that have been read. */
    static JsonElement of(Map<String, JsonElement> members, long place) {
        return new JsonElement(null, "", place, members);
    }

    private static JsonElement read(JsonDocument document, @Nullable JsonElement parent, String step, long place)
            throws IOException {
        JsonParser parser = document.parser();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonElement> members = new LinkedHashMap<>();
                JsonElement object = new JsonElement(parent, step, place, members);
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String member = parser.currentName();
                    long at = document.place();
                    parser.nextToken();
                    members.put(member, read(document, object, member, at));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<JsonElement> elements = new ArrayList<>();
                JsonElement list = new JsonElement(parent, step, place, elements);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(document, list, String.valueOf(elements.size()), document.place()));
                }
                yield list;
            }
            case VALUE_STRING -> new JsonElement(parent, step, place, parser.getText());
            case VALUE_NUMBER_INT -> new JsonElement(parent, step, place, parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> new JsonElement(parent, step, place, parser.getDecimalValue());
            case VALUE_TRUE -> new JsonElement(parent, step, place, Boolean.TRUE);
            case VALUE_FALSE -> new JsonElement(parent, step, place, Boolean.FALSE);
            default -> new JsonElement(parent, step, place, null);
        };
    }

    /** Packed; -1 for what is not there. */
    long place() {
        return place;
    }

    /** Which value of the document this is, as a JSON pointer. */
    String path() {
        return parent == null ? step : parent.path() + "/" + Shown.of(step);
    }

    /** Whether there is a value here; null is none. */
    boolean exists() {
        return value != null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isText() {
        return value instanceof String;
    }

    /** A member of this object. */
    JsonElement get(String member) {
        JsonElement element = members().get(member);
        return element != null ? element : new JsonElement(this, member, -1, null);
    }

    /** The first of some members, of which documents spell one or another, that is there. */
    JsonElement any(String... members) {
        for (String member : members) {
            if (get(member).exists()) {
                return get(member);
            }
        }
        return get(members[0]);
    }

    /** The members of this object, by their names; none where it is not there. */
    @SuppressWarnings("unchecked")
    Map<String, JsonElement> members() {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map) {
            return (Map<String, JsonElement>) value;
        }
        throw unusable("an object");
    }

    /** The elements of this list; none where it is not there. */
    @SuppressWarnings("unchecked")
    List<JsonElement> elements() {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List) {
            return (List<JsonElement>) value;
        }
        throw unusable("a list");
    }

    /**
     * What becomes of each element of this list; of those that make no sense the sink is told.
     *
     * @param mapper may answer null for an element that it passes over
     */
    <R> List<R> each(Function<JsonElement, @Nullable R> mapper, DescriptorSink sink) {
        List<R> results = new ArrayList<>(elements().size());
        for (JsonElement element : elements()) {
            try {
                R result = mapper.apply(element);
                if (result != null) {
                    results.add(result);
                }
            } catch (UnusableElementException e) {
                sink.error(e.place(), e.path(), e.getMessage());
            }
        }
        return results;
    }

    /** The texts in this list. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(elements().size());
        for (JsonElement element : elements()) {
            String text = element.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** This text; null where there is none or it is empty. */
    @Nullable
    String text() {
        if (value instanceof Map || value instanceof List) {
            throw unusable("text");
        }
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The text without which what this belongs to stands for nothing. */
    String required(String meaning) {
        String text = text();
        if (text != null) {
            return text;
        }
        long at = place >= 0 || parent == null ? place : parent.place;
        throw new UnusableElementException(
                at, path(), "found no \"" + step + "\"; expected " + meaning + "; add it, or export the file again");
    }

    /** Whether this is true; null where it says neither. */
    @Nullable
    Boolean truth() {
        String text = text();
        return "true".equalsIgnoreCase(text) ? Boolean.TRUE : "false".equalsIgnoreCase(text) ? Boolean.FALSE : null;
    }

    /** This whole number, which may be spelled as text; null where there is none. */
    @Nullable
    Long number() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw unusable("a whole number");
        }
    }

    /** As {@link #number}, where more than an int has is no use. */
    @Nullable
    Integer integer() {
        Long number = number();
        if (number != null && number != number.intValue()) {
            throw unusable("a whole number of a sensible size");
        }
        return number == null ? null : number.intValue();
    }

    /** This value in Java's own types: maps, lists, strings, numbers, booleans and null. */
    @Nullable
    Object plain() {
        if (value instanceof Map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            members().forEach((name, element) -> plain.put(name, element.plain()));
            return Collections.unmodifiableMap(plain);
        }
        if (value instanceof List) {
            List<@Nullable Object> plain = new ArrayList<>(elements().size());
            elements().forEach(element -> plain.add(element.plain()));
            return Collections.unmodifiableList(plain);
        }
        return value;
    }

    /** Says that this is not what was expected. */
    UnusableElementException unusable(String expected) {
        return new UnusableElementException(
                place,
                path(),
                "found " + shown() + "; expected " + expected + "; correct it, or export the file again");
    }

    private String shown() {
        if (value instanceof String text) {
            return "\"" + Shown.of(text) + "\"";
        }
        return value instanceof Map ? "an object" : value instanceof List ? "a list" : String.valueOf(value);
    }
}
