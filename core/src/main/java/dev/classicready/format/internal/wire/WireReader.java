package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.xml.XmlHeads;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document entity by entity: each is bound alone, handed on and dropped, so that memory does not grow with the
 * document.
 */
public final class WireReader {

    private final Supplier<Entities> document;
    private final DescriptorSink sink;
    private final Map<String, Entity<?>> entities = new HashMap<>();

    WireReader(Supplier<Entities> document, DescriptorSink sink) {
        this.document = document;
        this.sink = sink;
    }

    private record Entity<T>(String name, Class<T> type, Consumer<T> consumer) {}

    /** Says what to do with each element of a name that is not part of another entity. */
    public <T> WireReader on(String element, Class<T> type, Consumer<T> consumer) {
        entities.put(element.toLowerCase(Locale.ROOT), new Entity<>(element, type, consumer));
        return this;
    }

    /** Reads to the end of the document. */
    public void run() throws XMLStreamException {
        try (Entities elements = document.get()) {
            while (elements.next()) {
                Entity<?> entity = find(elements.spelling());
                if (entity != null) {
                    read(entity, elements);
                }
            }
        }
    }

    private @Nullable Entity<?> find(String name) {
        Entity<?> entity = entities.get(name);
        return entity != null ? entity : entities.get(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT));
    }

    private <T> void read(Entity<T> entity, Entities elements) throws XMLStreamException {
        long place = elements.place();
        T wire = elements.bind(entity.name(), entity.type());
        try {
            entity.consumer().accept(wire);
        } catch (UnusableException e) {
            sink.error(e.place() < 0 ? place : e.place(), e.path(), e.getMessage());
        }
    }
}
