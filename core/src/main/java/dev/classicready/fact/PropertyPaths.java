package dev.classicready.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads strings out of a resource's properties by paths; lists on the way are gone through, case is ignored. */
final class PropertyPaths {

    /** The path that stands for every string, however deep. */
    private static final String EVERYWHERE = "*";

    private PropertyPaths() {}

    static List<String> strings(@Nullable Map<String, Object> properties, List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(EVERYWHERE)) {
                collectAll(properties, found);
            } else {
                collect(properties, path.split("\\."), 0, found);
            }
        }
        return found;
    }

    private static void collect(@Nullable Object value, String[] path, int depth, List<String> to) {
        if (value instanceof List<?> list) {
            list.forEach(v -> collect(v, path, depth, to));
        } else if (depth == path.length) {
            if (value instanceof String text && !text.isBlank()) {
                to.add(text);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, v) -> {
                if (String.valueOf(name).equalsIgnoreCase(path[depth])) {
                    collect(v, path, depth + 1, to);
                }
            });
        }
    }

    private static void collectAll(@Nullable Object value, List<String> to) {
        if (value instanceof List<?> list) {
            list.forEach(v -> collectAll(v, to));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> collectAll(v, to));
        } else if (value instanceof String text) {
            to.add(text);
        }
    }
}
