package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ServiceExtension;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.Secrets;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Extensions of a cloud service, whose deployments refer to them by their ids. */
public final class ExtensionsFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(Extension.class);

    @Override
    public Evidence evidence() {
        return Evidence.EXTENSIONS;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("Extensions", "Extension");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        RequestName request = RequestName.of(document.name());
        long place = document.place();
        WIRE.read(document, sink)
                .on("Extension", Extension.class, wire -> sink.add(map(wire, request)))
                .run();
        if (request.cloudService() != null && document.head().isRoot("Extensions")) {
            sink.supply(request.subscriptionOrEmpty(), Evidence.EXTENSIONS, request.cloudService());
        } else if (request.cloudService() == null) {
            sink.note(
                    place,
                    document.head().root(),
                    "the extensions do not say which cloud service they belong to; expected a file named by the"
                            + " request, hostedservices/{service}/extensions.xml; rename it");
        }
    }

    private static ServiceExtension map(Extension wire, RequestName request) {
        return new ServiceExtension(
                request.subscriptionOrEmpty(),
                request.cloudService(),
                Values.require(wire.id, wire, "Extension", "Id"),
                of(wire.provider),
                of(wire.type),
                of(wire.version),
                of(wire.thumbprint),
                settings(of(wire.publicConfiguration)),
                Places.at(wire.place(), ServiceExtension.FIELDS)
                        .set("id", place(wire.id))
                        .set("extensionType", place(wire.type))
                        .set("version", place(wire.version))
                        .set("thumbprint", place(wire.thumbprint))
                        .set("publicConfiguration", place(wire.publicConfiguration))
                        .build());
    }

    private static @Nullable String settings(@Nullable String wrapped) {
        String decoded = Base64Text.decode(wrapped);
        return Secrets.masked(decoded == null ? wrapped : decoded);
    }

    @NullUnmarked
    static final class Extension extends WireElement {
        @XmlElement(name = "ProviderNameSpace")
        Text provider;

        @XmlElement(name = "Type")
        Text type;

        @XmlElement(name = "Id")
        Text id;

        @XmlElement(name = "Version")
        Text version;

        @XmlElement(name = "Thumbprint")
        Text thumbprint;

        @XmlElement(name = "PublicConfiguration")
        Text publicConfiguration;
    }
}
