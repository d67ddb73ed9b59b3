package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.StringPool;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element, or the value of an attribute, and where its element starts.
 *
 * @param value without white space around it, never empty
 * @param place packed
 */
@XmlJavaTypeAdapter(TextAdapter.class)
public record Text(String value, long place) {

    /** The text of an element, or null where there is none but white space. */
    static @Nullable Text of(@Nullable String value, long place, StringPool pool) {
        String stripped = pool.stripped(value);
        return stripped == null ? null : new Text(stripped, place);
    }
}
