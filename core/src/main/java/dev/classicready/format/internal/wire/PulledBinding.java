package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Binds by pulling elements straight into the wire types; equal to JAXB, and quicker. */
record PulledBinding(Map<Class<?>, WireShape> shapes, WireNames names) implements WireBinding {

    static PulledBinding of(List<Class<?>> types) {
        Map<Class<?>, WireShape> shapes = new HashMap<>();
        types.forEach(type -> shapes.put(type, WireShape.of(type)));
        return new PulledBinding(shapes, new WireNames(types));
    }

    @Override
    public Entities entities(WireStream stream, XmlReader xml) {
        WireBinder binder = new WireBinder(stream, xml);
        return new Entities() {
            @Override
            public <T> T bind(Class<T> type) throws XMLStreamException {
                return type.cast(binder.bind(shapes.get(type)));
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
