package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.xml.XmlHeads;
import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
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

    private final WireContext.Binding binding;
    private final XmlReader xml;
    private final DescriptorSink sink;
    private final Map<String, Entity<?>> entities = new HashMap<>();

    WireReader(WireContext.Binding binding, XmlReader xml, DescriptorSink sink) {
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
        Unmarshaller unmarshaller = unmarshaller();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                Entity<?> entity = find(xml.getLocalName());
                if (entity != null) {
                    read(entity, stream, unmarshaller);
                }
            }
        }
    }

    private @Nullable Entity<?> find(String name) {
        Entity<?> entity = entities.get(name);
        return entity != null ? entity : entities.get(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT));
    }

    private <T> void read(Entity<T> entity, WireStream stream, Unmarshaller unmarshaller) throws XMLStreamException {
        long place = xml.place();
        stream.begin(entity.name());
        T wire;
        try {
            wire = unmarshaller.unmarshal(stream, entity.type()).getValue();
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException failure) {
                throw failure;
            }
            throw new IllegalStateException("cannot bind " + entity.name(), e);
        }
        try {
            entity.consumer().accept(wire);
        } catch (UnusableException e) {
            sink.error(e.place() < 0 ? place : e.place(), e.path(), e.getMessage());
        }
    }

    private Unmarshaller unmarshaller() {
        try {
            Unmarshaller unmarshaller = binding.context().createUnmarshaller();
            unmarshaller.setAdapter(TextAdapter.class, new TextAdapter(xml, new StringPool()));
            return unmarshaller;
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot read " + binding.context(), e);
        }
    }
}
