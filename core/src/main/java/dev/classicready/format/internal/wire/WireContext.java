package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.internal.xml.XmlReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wire types of a format. They are bound when the first document of the format is read. */
public final class WireContext {

    private final List<Class<?>> types;
    private final Function<List<Class<?>>, WireBinding> binder;
    private volatile @Nullable WireBinding binding;

    private WireContext(List<Class<?>> types, Function<List<Class<?>>, WireBinding> binder) {
        this.types = types;
        this.binder = binder;
    }

    /** Wire types for the entities of a format, bound by JAXB; types that they refer to come along. */
    public static WireContext of(Class<?>... entities) {
        return new WireContext(List.of(entities), JaxbBinding::of);
    }

    /** The same, bound without JAXB: for the format whose documents are large. */
    public static WireContext pulled(Class<?>... entities) {
        return new WireContext(List.of(entities), PulledBinding::of);
    }

    /** Starts to read a document. */
    public WireReader read(XmlDocument document, DescriptorSink sink) {
        return new WireReader(binding(), (XmlReader) document.reader(), sink);
    }

    private WireBinding binding() {
        WireBinding existing = binding;
        return existing != null ? existing : bind();
    }

    private synchronized WireBinding bind() {
        WireBinding existing = binding;
        if (existing == null) {
            existing = binder.apply(types);
            binding = existing;
        }
        return existing;
    }
}
