package dev.classicready.format.internal.avd;

import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Shown;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object's properties as text, each with its place; names compare without case. */
final class RdsObject {

    private static final Pattern MICROSOFT_DATE = Pattern.compile("/Date\\((-?\\d{1,18})(?:[+-]\\d{4})?\\)/");

    private final long place;
    private final String path;
    private final Remarks remarks;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    /**
     * @param path which object of the document it is, or an empty string
     * @param remarks is told of values that make no sense
     */
    RdsObject(long place, String path, Remarks remarks) {
        this.place = place;
        this.path = path;
        this.remarks = remarks;
    }

    /** A property: its name as spelled, its value, and where its name stands. */
    record Property(String name, String value, long place) {}

    long place() {
        return place;
    }

    String path() {
        return path;
    }

    /** Sets a property; of one that is there twice the later value counts. */
    void put(String name, String value, long at) {
        properties.put(name.toLowerCase(Locale.ROOT), new Property(name, value.strip(), at));
    }

    boolean has(String name) {
        return properties.containsKey(name.toLowerCase(Locale.ROOT));
    }

    Iterable<Property> properties() {
        return properties.values();
    }

    /** The values by their names in lower case. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        properties.forEach((name, property) -> values.put(name, property.value));
        return values;
    }

    /** A property's value; null where there is none or it is blank. */
    @Nullable
    String text(String name) {
        Property property = properties.get(name.toLowerCase(Locale.ROOT));
        return property == null || property.value.isEmpty() ? null : property.value;
    }

    /** Where a property stands; -1 where it is not there. */
    long place(String name) {
        Property property = properties.get(name.toLowerCase(Locale.ROOT));
        return property == null ? -1 : property.place;
    }

    /**
     * The places of a record's fields.
     *
     * @param named the property that is the field {@code name}
     * @param others the others, whose fields are named like them but for the first letter
     */
    Places places(Places.Fields fields, String named, String... others) {
        Places.Builder places = Places.at(place, fields).set("name", place(named));
        for (String property : others) {
            places.set(Character.toLowerCase(property.charAt(0)) + property.substring(1), place(property));
        }
        return places.build();
    }

    /** An object without properties that stands where this one does. */
    RdsObject blank() {
        return new RdsObject(place, path, remarks);
    }

    @Nullable
    Boolean truth(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.equalsIgnoreCase("true") || text.equals("1")) {
            return true;
        }
        if (text.equalsIgnoreCase("false") || text.equals("0")) {
            return false;
        }
        return refuse(name, text, "True or False");
    }

    @Nullable
    Integer number(String name) {
        String text = text(name);
        try {
            return text == null ? null : Integer.valueOf(new BigDecimal(text).intValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return refuse(name, text, "a whole number");
        }
    }

    /**
     * The name of a constant, which PowerShell writes into JSON as a number.
     *
     * @param byNumber the constants in the order of their numbers; none where no document tells the order
     */
    @Nullable
    String constant(String name, String... byNumber) {
        String text = text(name);
        if (text == null || !text.matches("\\d+")) {
            return text;
        }
        if (text.length() == 1 && text.charAt(0) - '0' < byNumber.length) {
            return byNumber[text.charAt(0) - '0'];
        }
        remarks.unknownNumber(name, place(name));
        return null;
    }

    /** A time: that of JSON is put into words, everything else stays as it is spelled. */
    @Nullable
    String time(String name) {
        String text = text(name);
        Matcher date = text == null ? null : MICROSOFT_DATE.matcher(text);
        if (date == null || !date.matches()) {
            return text;
        }
        try {
            return Instant.ofEpochMilli(Long.parseLong(date.group(1))).toString();
        } catch (DateTimeException e) {
            return refuse(name, text, "a time");
        }
    }

    private <T> @Nullable T refuse(String name, String text, String expected) {
        remarks.error(
                place(name),
                path + (path.isEmpty() ? "" : "/") + name,
                "found \"" + Shown.of(text) + "\"; expected " + expected + "; correct it, or export the object again");
        return null;
    }
}
