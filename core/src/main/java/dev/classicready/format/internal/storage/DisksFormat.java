package dev.classicready.format.internal.storage;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.DiskAttachment;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.Secrets;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Registered disks. */
public final class DisksFormat extends EntityFormat<DisksFormat.Disk> {

    private static final WireContext WIRE = WireContext.of(Disk.class);

    public DisksFormat() {
        super(Evidence.DISKS, WIRE, Disk.class, "Disk", "Disks");
    }

    @Override
    protected boolean read(Disk wire, Reading reading) {
        reading.sink()
                .add(new RegisteredDisk(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "Disk", "Name"),
                        of(wire.location),
                        of(wire.affinityGroup),
                        Base64Text.label(of(wire.label)),
                        Secrets.withoutQuery(of(wire.mediaLink)),
                        reading.values().number(wire.sizeInGb, "LogicalDiskSizeInGB"),
                        of(wire.operatingSystem),
                        of(wire.sourceImageName),
                        of(wire.ioType),
                        Values.truth(wire.premium),
                        attachment(wire.attachedTo),
                        Places.at(wire.place(), RegisteredDisk.FIELDS)
                                .set("name", place(wire.name))
                                .set("mediaLink", place(wire.mediaLink))
                                .set("attachedTo", place(wire.attachedTo))
                                .set("logicalSizeInGb", place(wire.sizeInGb))
                                .build()));
        return true;
    }

    private static @Nullable DiskAttachment attachment(@Nullable Attachment wire) {
        return wire == null || wire.hostedServiceName == null && wire.roleName == null
                ? null
                : new DiskAttachment(
                        of(wire.hostedServiceName),
                        of(wire.deploymentName),
                        of(wire.roleName),
                        Places.at(wire.place(), DiskAttachment.FIELDS)
                                .set("role", place(wire.roleName))
                                .build());
    }

    @NullUnmarked
    static final class Disk extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "LogicalDiskSizeInGB")
        Text sizeInGb;

        @XmlElement(name = "MediaLink")
        Text mediaLink;

        @XmlElement(name = "OS")
        Text operatingSystem;

        @XmlElement(name = "SourceImageName")
        Text sourceImageName;

        @XmlElement(name = "AttachedTo")
        Attachment attachedTo;

        @XmlElement(name = "IsPremium")
        Text premium;

        @XmlElement(name = "IOType")
        Text ioType;
    }

    @NullUnmarked
    static final class Attachment extends WireElement {
        @XmlElement(name = "HostedServiceName")
        Text hostedServiceName;

        @XmlElement(name = "DeploymentName")
        Text deploymentName;

        @XmlElement(name = "RoleName")
        Text roleName;
    }
}
