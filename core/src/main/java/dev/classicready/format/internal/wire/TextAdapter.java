package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.StringPool;
import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Adds to each text where the element stands that is being read, and makes one string of equal ones. */
final class TextAdapter extends XmlAdapter<@Nullable String, @Nullable Text> {

    private final XmlReader xml;
    private final StringPool pool;

    TextAdapter(XmlReader xml, StringPool pool) {
        this.xml = xml;
        this.pool = pool;
    }

    @Override
    public @Nullable Text unmarshal(@Nullable String value) {
        return Text.of(value, xml.place(), pool);
    }

    @Override
    public @Nullable String marshal(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
