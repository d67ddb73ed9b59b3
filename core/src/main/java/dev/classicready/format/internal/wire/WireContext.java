package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.internal.xml.PlainDocument;
import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.JAXBContext;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The wire types of a format. They are bound when the first document of the format is read. */
public final class WireContext {

    private final Lazy<WireNames> names;
    private final Lazy<WireShapes> shapes;
    private final Lazy<JAXBContext> jaxb;

    private WireContext(List<Class<?>> types) {
        this.names = new Lazy<>(() -> new WireNames(types));
        this.shapes = new Lazy<>(() -> WireShapes.of(types, names.get()));
        this.jaxb = new Lazy<>(() -> JaxbEntities.context(types));
    }

    /** Wire types for the entities of a format; types that they refer to come along. */
    public static WireContext of(Class<?>... entities) {
        return new WireContext(List.of(entities));
    }

    /** Starts to read a document. */
    public WireReader read(XmlDocument document, DescriptorSink sink) {
        return new WireReader(
                () -> document instanceof PlainDocument plain
                        ? new PlainEntities(plain, names.get(), shapes.get())
                        : new JaxbEntities(jaxb.get(), names.get(), (XmlReader) document.reader()),
                sink);
    }

    /** What is made when it is first asked for. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T made;

        private Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        private T get() {
            T known = made;
            return known != null ? known : make();
        }

        private synchronized T make() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
