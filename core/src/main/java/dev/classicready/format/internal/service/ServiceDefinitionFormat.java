package dev.classicready.format.internal.service;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Service definitions (csdef). */
public final class ServiceDefinitionFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(DefinitionWire.Definition.class);

    @Override
    public Evidence evidence() {
        return Evidence.SERVICE_DEFINITION;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("ServiceDefinition");
    }

    @Override
    public boolean keepsText() {
        return true;
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        Values values = new Values(sink);
        DefinitionMapper mapper = new DefinitionMapper(values);
        List<DefinitionWire.Definition> definitions = new ArrayList<>();
        try {
            WIRE.read(document, sink)
                    .on("ServiceDefinition", DefinitionWire.Definition.class, definitions::add)
                    .run();
        } finally {
            // Only now is the text known to its end.
            values.each(definitions, wire -> mapper.map(wire, document.text())).forEach(sink::add);
        }
    }
}
