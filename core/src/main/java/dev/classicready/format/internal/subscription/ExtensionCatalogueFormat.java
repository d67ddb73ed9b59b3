package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.CatalogueExtension;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;

/** The catalogue of VM extensions. */
public final class ExtensionCatalogueFormat extends EntityFormat<ExtensionCatalogueFormat.Extension> {

    private static final WireContext WIRE = WireContext.of(Extension.class);

    public ExtensionCatalogueFormat() {
        super(Evidence.EXTENSION_CATALOGUE, WIRE, Extension.class, "ResourceExtension", "ResourceExtensions");
    }

    @Override
    protected boolean read(Extension wire, Reading reading) {
        reading.sink()
                .add(new CatalogueExtension(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.publisher, wire, "ResourceExtension", "Publisher"),
                        Values.require(wire.name, wire, "ResourceExtension", "Name"),
                        Values.require(wire.version, wire, "ResourceExtension", "Version"),
                        Values.isTrue(wire.json),
                        Places.at(wire.place(), CatalogueExtension.FIELDS)
                                .set("publisher", place(wire.publisher))
                                .set("name", place(wire.name))
                                .set("version", place(wire.version))
                                .set("json", place(wire.json))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Extension extends WireElement {
        @XmlElement(name = "Publisher")
        Text publisher;

        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Version")
        Text version;

        @XmlElement(name = "IsJsonExtension")
        Text json;
    }
}
