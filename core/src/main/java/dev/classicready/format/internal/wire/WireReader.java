package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.xml.XmlHeads;
import dev.classicready.format.internal.xml.XmlReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document entity by entity: each is bound alone, handed on and dropped, so that memory does not grow with the
 * document.
 */
public final class WireReader {

    private final WireBinding binding;
    private final XmlReader xml;
    private final DescriptorSink sink;
    private final Map<String, Entity<?>> entities = new HashMap<>();

    WireReader(WireBinding binding, XmlReader xml, DescriptorSink sink) {
        this.binding = binding;
        this.xml = xml;
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
        WireStream stream = new WireStream(xml, binding.names());
        try (WireBinding.Entities bound = binding.entities(stream, xml)) {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    Entity<?> entity = find(xml.getLocalName());
                    if (entity != null) {
                        read(entity, stream, bound);
                    }
                }
            }
        }
    }

    private @Nullable Entity<?> find(String name) {
        Entity<?> entity = entities.get(name);
        return entity != null ? entity : entities.get(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT));
    }

    private <T> void read(Entity<T> entity, WireStream stream, WireBinding.Entities bound) throws XMLStreamException {
        long place = xml.place();
        stream.begin(entity.name());
        T wire = bound.bind(entity.type());
        try {
            entity.consumer().accept(wire);
        } catch (UnusableException e) {
            sink.error(e.place() < 0 ? place : e.place(), e.path(), e.getMessage());
        }
    }
}
