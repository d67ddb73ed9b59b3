package dev.classicready.format.internal.service;

import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Service configurations (cscfg), in files of their own or inside of deployments. */
public final class ServiceConfigurationFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(ConfigurationWire.Configuration.class);

    private final @Nullable Consumer<ServiceConfiguration> owner;

    /** For documents whose cloud service has yet to be found. */
    public ServiceConfigurationFormat() {
        this.owner = null;
    }

    /** For a document that an owner takes. */
    public ServiceConfigurationFormat(Consumer<ServiceConfiguration> owner) {
        this.owner = owner;
    }

    @Override
    public Evidence evidence() {
        return Evidence.SERVICE_CONFIGURATION;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("ServiceConfiguration");
    }

    @Override
    public boolean keepsText() {
        return true;
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        Consumer<ServiceConfiguration> to = owner == null ? sink::add : owner;
        Values values = new Values(sink);
        ConfigurationMapper mapper = new ConfigurationMapper(values);
        List<ConfigurationWire.Configuration> configurations = new ArrayList<>();
        try {
            WIRE.read(document, sink)
                    .on("ServiceConfiguration", ConfigurationWire.Configuration.class, configurations::add)
                    .run();
        } finally {
            // Only now is the text known to its end.
            values.each(configurations, wire -> mapper.map(wire, document.text()))
                    .forEach(to);
        }
    }
}
