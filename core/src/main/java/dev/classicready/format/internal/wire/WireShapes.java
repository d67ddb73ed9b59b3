package dev.classicready.format.internal.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shapes of a format's entities.
 *
 * @param byType by wire type, those of the elements inside of entities included
 */
record WireShapes(Map<Class<?>, WireShape> byType) {

    static WireShapes of(List<Class<?>> types, WireNames names) {
        Map<Class<?>, WireShape> shapes = new HashMap<>();
        types.forEach(type -> WireShape.of(type, names, shapes));
        return new WireShapes(Map.copyOf(shapes));
    }

    WireShape of(Class<?> type) {
        return Objects.requireNonNull(byType.get(type));
    }
}
