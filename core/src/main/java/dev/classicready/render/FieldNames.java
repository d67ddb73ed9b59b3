package dev.classicready.render;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of JSON members, each encoded once for all the files of a plan. Safe for use by several threads. */
final class FieldNames {

    // More than resource types have; beyond it, names come from settings that users wrote.
    private static final int MOST = 2000;

    private final Map<String, SerializableString> known = new ConcurrentHashMap<>();

    SerializableString of(String name) {
        SerializableString encoded = known.get(name);
        if (encoded == null) {
            encoded = new SerializedString(name);
            if (known.size() < MOST) {
                known.put(name, encoded);
            }
        }
        return encoded;
    }
}
