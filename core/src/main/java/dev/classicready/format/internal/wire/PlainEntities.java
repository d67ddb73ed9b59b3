package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.PlainAttributes;
import dev.classicready.format.internal.xml.PlainDocument;
import dev.classicready.format.internal.xml.PlainXml;
import dev.classicready.format.internal.xml.StringPool;

/**
 * Entities of a plain document, bound as JAXB binds them in a sixth of the time. What JAXB reads stays the reference,
 * and tests hold the two equal.
 */
final class PlainEntities implements Entities {

    private final PlainXml xml;
    private final WireNames names;
    private final WireShapes shapes;
    private final StringPool pool = new StringPool();

    PlainEntities(PlainDocument document, WireNames names, WireShapes shapes) {
        this.xml = new PlainXml(document, names::number);
        this.names = names;
        this.shapes = shapes;
    }

    @Override
    public boolean next() {
        int passed = xml.advance();
        while (passed == PlainXml.END) {
            passed = xml.advance();
        }
        return passed == PlainXml.START;
    }

    @Override
    public String spelling() {
        return xml.spelling();
    }

    @Override
    public long place() {
        return xml.place();
    }

    @Override
    public <T> T bind(String entity, Class<T> type) {
        return type.cast(bind(shapes.of(type)));
    }

    private WireElement bind(WireShape shape) {
        WireElement bean = shape.make(xml.place());
        if (shape.hasAttributes() && xml.attributes().count() > 0) {
            attributes(bean, shape);
        }
        elements(bean, shape.elements());
        return bean;
    }

    private void attributes(WireElement bean, WireShape shape) {
        PlainAttributes attributes = xml.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String spelling = attributes.name(i);
            String name = WireNames.isHidden(spelling) ? null : names.attribute(spelling);
            WireShape.Slot slot = name == null ? null : shape.attribute(name);
            String value = slot == null ? null : attributes.value(i, pool);
            if (slot != null && value != null) {
                slot.put(bean, new Text(value, xml.place()));
            }
        }
    }

    private void elements(WireElement bean, WireShape.Slots slots) {
        while (xml.advance() == PlainXml.START) {
            WireShape.Slot slot = slots.of(xml.number());
            if (slot == null) {
                xml.skip();
            } else if (slot.wrapped() != null) {
                slot.open(bean);
                elements(bean, slot.wrapped());
            } else if (slot.shape() != null) {
                slot.put(bean, bind(slot.shape()));
            } else {
                long place = xml.place();
                String text = xml.text(pool);
                if (text != null) {
                    slot.put(bean, new Text(text, place));
                }
            }
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
