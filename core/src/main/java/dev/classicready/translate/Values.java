package dev.classicready.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON values of resources. */
final class Values {
    private Values() {}

    /** An object of names and values by turns; a null value leaves its member out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>(namesAndValues.length);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put((String) namesAndValues[i], value);
            }
        }
        return object;
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

    /** Gives the references and expressions inside of a value. */
    static void walk(Object value, Consumer<ArmReference> references, Consumer<ArmExpression> expressions) {
        if (value instanceof ArmReference reference) {
            references.accept(reference);
        } else if (value instanceof ArmExpression expression) {
            expressions.accept(expression);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> walk(v, references, expressions));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> walk(v, references, expressions));
        }
    }

    /** About how many characters a value takes when it is written out with indentation; rather too many than too few. */
    static long size(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            long size = 4 + 2L * depth;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += entry.getKey().toString().length() + 8 + 2L * (depth + 1) + size(entry.getValue(), depth + 1);
            }
            return size;
        }
        if (value instanceof List<?> list) {
            long size = 4 + 2L * depth;
            for (Object element : list) {
                size += 4 + 2L * (depth + 1) + size(element, depth + 1);
            }
            return size;
        }
        if (value instanceof ArmReference reference) {
            return reference.id().name().length() + 220L;
        }
        if (value instanceof ArmExpression expression) {
            return expression.text().length() + 4L;
        }
        return value instanceof String text ? 2L + text.length() + text.length() / 8 : 8;
    }

    /** The parameters that a resource refers to, itself or through the names of other resources. */
    static List<ArmParameter> parameters(ArmResource resource) {
        List<ArmParameter> found = new ArrayList<>();
        if (resource.id().parameter() != null) {
            found.add(resource.id().parameter());
        }
        walk(
                resource.members(),
                r -> {
                    if (r.id().parameter() != null) {
                        found.add(r.id().parameter());
                    }
                },
                e -> found.addAll(e.parameters()));
        return found;
    }
}
