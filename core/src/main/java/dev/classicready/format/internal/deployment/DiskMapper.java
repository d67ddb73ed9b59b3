package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Secrets;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import org.jspecify.annotations.Nullable;

/** Makes the disks of virtual machines. */
final class DiskMapper {

    private final Values values;

    DiskMapper(Values values) {
        this.values = values;
    }

    @Nullable
    VirtualHardDisk osDisk(Wire.@Nullable HardDisk wire) {
        return wire == null ? null : disk(wire, null);
    }

    /** Answers leave out the logical unit number of the first data disk. */
    VirtualHardDisk dataDisk(Wire.HardDisk wire) {
        Integer lun = values.number(wire.lun, "Lun");
        return disk(wire, lun == null ? Integer.valueOf(0) : lun);
    }

    private VirtualHardDisk disk(Wire.HardDisk wire, @Nullable Integer lun) {
        Text size = wire.sizeInGb != null ? wire.sizeInGb : wire.resizedSizeInGb;
        return new VirtualHardDisk(
                of(wire.name),
                Secrets.withoutQuery(of(wire.mediaLink)),
                lun,
                values.number(size, "LogicalDiskSizeInGB"),
                of(wire.caching),
                of(wire.operatingSystem),
                of(wire.ioType),
                of(wire.sourceImageName),
                of(wire.label),
                Places.at(wire.place(), VirtualHardDisk.FIELDS)
                        .set("name", place(wire.name))
                        .set("mediaLink", place(wire.mediaLink))
                        .set("lun", place(wire.lun))
                        .set("logicalSizeInGb", place(size))
                        .set("caching", place(wire.caching))
                        .set("ioType", place(wire.ioType))
                        .set("operatingSystem", place(wire.operatingSystem))
                        .build());
    }
}
