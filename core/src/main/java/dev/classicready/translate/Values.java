package dev.classicready.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values of resources. */
final class Values {
    private Values() {}

    /** An object of names and values by turns; a null value leaves its member out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>(namesAndValues.length);
        put(object, namesAndValues);
        return object;
    }

    /** Adds members to an object. */
    static void put(Map<String, Object> object, @Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put((String) namesAndValues[i], value);
            }
        }
    }

    /** An entry of a list of named parts: a name and its properties. */
    static Map<String, Object> part(String name, Map<String, Object> properties) {
        return object("name", name, "properties", properties);
    }

    /** {@code {"id": …}} */
    static Map<String, Object> idOf(Object reference) {
        return object("id", reference);
    }

    /** A list, or null where it would be empty. */
    static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
