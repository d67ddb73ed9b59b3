package dev.classicready.rule.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads components of records by name: what a piece of evidence says. */
final class RecordValues {

    private final Map<String, Method> accessors = new ConcurrentHashMap<>();

    @Nullable
    Object of(Object record, String component) {
        try {
            return accessors
                    .computeIfAbsent(
                            record.getClass().getName() + "." + component, k -> accessor(record.getClass(), component))
                    .invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), e);
        }
    }

    private static Method accessor(Class<?> type, String component) {
        try {
            return type.getMethod(component);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "a rule names the field " + component + ", which " + type.getSimpleName() + " does not have", e);
        }
    }
}
