package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlReader;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Binds entities as JAXB does, for the one format whose documents are large: it pulls elements straight into the wire
 * types and does nothing else, which takes a third of the time. What JAXB reads stays the reference, and tests hold the
 * two equal.
 */
final class WireBinder {

    private final WireStream stream;
    private final XmlReader xml;
    private final StringPool pool = new StringPool();

    WireBinder(WireStream stream, XmlReader xml) {
        this.stream = stream;
        this.xml = xml;
    }

    /** Binds the element whose start tag the stream is at, to its end tag. */
    WireElement bind(WireShape shape) throws XMLStreamException {
        WireElement bean = shape.make(xml.place());
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            WireShape.Slot slot = shape.attribute(stream.getAttributeLocalName(i));
            Text value = slot == null ? null : Text.of(stream.getAttributeValue(i), xml.place(), pool);
            if (slot != null && value != null) {
                slot.put(bean, value);
            }
        }
        bind(bean, shape.elements());
        return bean;
    }

    private void bind(WireElement bean, Map<String, WireShape.Slot> elements) throws XMLStreamException {
        for (int event = stream.next(); event != XMLStreamConstants.END_ELEMENT; event = stream.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            WireShape.Slot slot = elements.get(stream.getLocalName());
            if (slot == null) {
                stream.skip();
            } else if (slot.wrapped() != null) {
                slot.open(bean);
                bind(bean, slot.wrapped());
            } else if (slot.shape() != null) {
                slot.put(bean, bind(slot.shape()));
            } else {
                text(bean, slot);
            }
        }
    }

    private void text(WireElement bean, WireShape.Slot slot) throws XMLStreamException {
        long place = xml.place();
        String first = null;
        StringBuilder all = null;
        for (int event = stream.next(); event != XMLStreamConstants.END_ELEMENT; event = stream.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String part = xml.getText();
                    if (first == null) {
                        first = part;
                    } else {
                        all = (all == null ? new StringBuilder(first) : all).append(part);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> stream.skip();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        Text text = Text.of(all != null ? all.toString() : first, place, pool);
        if (text != null) {
            slot.put(bean, text);
        }
    }
}
