package dev.classicready.translate;

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

    /**
     * About how many characters a resource's members take when they are written out with indentation; rather too many than
     * too few.
     *
     * @param parameters gets those that the resource refers to, itself or through the names of other resources
     */
    static long measure(ArmResource resource, List<ArmParameter> parameters) {
        if (resource.id().parameter() != null) {
            parameters.add(resource.id().parameter());
        }
        return measure(resource.members(), 2, parameters);
    }

    private static long measure(Object value, int depth, List<ArmParameter> parameters) {
        if (value instanceof String text) {
            return 2L + text.length() + text.length() / 8;
        }
        if (value instanceof Map<?, ?> map) {
            long size = 4 + 2L * depth;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += entry.getKey().toString().length()
                        + 8
                        + 2L * (depth + 1)
                        + measure(entry.getValue(), depth + 1, parameters);
            }
            return size;
        }
        if (value instanceof List<?> list) {
            long size = 4 + 2L * depth;
            for (Object element : list) {
                size += 4 + 2L * (depth + 1) + measure(element, depth + 1, parameters);
            }
            return size;
        }
        if (value instanceof ArmReference reference) {
            if (reference.id().parameter() != null) {
                parameters.add(reference.id().parameter());
            }
            return reference.id().name().length() + 220L;
        }
        if (value instanceof ArmExpression expression) {
            parameters.addAll(expression.parameters());
            return expression.text().length() + 4L;
        }
        return 8;
    }
}
