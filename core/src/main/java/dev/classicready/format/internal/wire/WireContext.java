package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Map;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.jspecify.annotations.Nullable;

/** The wire types of a format. They are bound when the first document of the format is read. */
public final class WireContext {

    private final List<Class<?>> types;
    private volatile @Nullable Binding binding;

    private WireContext(List<Class<?>> types) {
        this.types = types;
    }

    /** What is needed to read: the binding itself, and the names that it binds. */
    record Binding(JAXBContext context, WireNames names) {}

    /** Wire types for the entities of a format; types that they refer to come along. */
    public static WireContext of(Class<?>... entities) {
        return new WireContext(List.of(entities));
    }

    /** Starts to read a document. */
    public WireReader read(XmlDocument document, DescriptorSink sink) {
        return new WireReader(binding(), (XmlReader) document.reader(), sink);
    }

    private Binding binding() {
        Binding existing = binding;
        return existing != null ? existing : bind();
    }

    private synchronized Binding bind() {
        Binding existing = binding;
        if (existing == null) {
            try {
                existing = new Binding(
                        new JAXBContextFactory().createContext(types.toArray(Class<?>[]::new), Map.of()),
                        new WireNames(types));
            } catch (JAXBException e) {
                throw new IllegalStateException("cannot bind " + types, e);
            }
            binding = existing;
        }
        return existing;
    }
}
