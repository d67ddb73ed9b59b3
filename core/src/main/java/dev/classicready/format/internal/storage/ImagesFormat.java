package dev.classicready.format.internal.storage;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.RegisteredImage;
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
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** OS images and VM images. */
public final class ImagesFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(Image.class);

    @Override
    public Evidence evidence() {
        return Evidence.IMAGES;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("Images", "OSImages", "OSImage", "VMImages", "VMImage");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        String subscription = RequestName.of(document.name()).subscriptionOrEmpty();
        WIRE.read(document, sink)
                .on("OSImage", Image.class, wire -> sink.add(map(wire, false, subscription)))
                .on("VMImage", Image.class, wire -> sink.add(map(wire, true, subscription)))
                .run();
        sink.supply(subscription, Evidence.IMAGES);
    }

    private static RegisteredImage map(Image wire, boolean vmImage, String subscription) {
        Text system = wire.osDisk == null ? wire.operatingSystem : wire.osDisk.operatingSystem;
        List<Text> links = links(wire);
        return new RegisteredImage(
                subscription,
                Values.require(wire.name, wire, vmImage ? "VMImage" : "OSImage", "Name"),
                vmImage,
                of(wire.location),
                of(wire.affinityGroup),
                Base64Text.label(of(wire.label)),
                of(wire.category),
                of(wire.publisherName),
                of(system),
                links.stream().map(link -> Secrets.withoutQuery(link.value())).toList(),
                Places.at(wire.place(), RegisteredImage.FIELDS)
                        .set("name", place(wire.name))
                        .set("category", place(wire.category))
                        .set("mediaLinks", links.isEmpty() ? -1 : links.get(0).place())
                        .build());
    }

    private static List<Text> links(Image wire) {
        List<Text> links = new ArrayList<>(1);
        add(links, wire.mediaLink);
        add(links, wire.osDisk == null ? null : wire.osDisk.mediaLink);
        if (wire.dataDisks != null) {
            wire.dataDisks.forEach(disk -> add(links, disk.mediaLink));
        }
        return links;
    }

    private static void add(List<Text> links, @Nullable Text link) {
        if (link != null) {
            links.add(link);
        }
    }

    /** An OS image, or a VM image with its disks. */
    @NullUnmarked
    static final class Image extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Category")
        Text category;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "MediaLink")
        Text mediaLink;

        @XmlElement(name = "OS")
        Text operatingSystem;

        @XmlElement(name = "PublisherName")
        Text publisherName;

        @XmlElement(name = "OSDiskConfiguration")
        ImageDisk osDisk;

        @XmlElementWrapper(name = "DataDiskConfigurations")
        @XmlElement(name = "DataDiskConfiguration")
        List<ImageDisk> dataDisks;
    }

    @NullUnmarked
    static final class ImageDisk extends WireElement {
        @XmlElement(name = "OS")
        Text operatingSystem;

        @XmlElement(name = "MediaLink")
        Text mediaLink;
    }
}
