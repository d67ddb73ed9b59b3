package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.OfferedRoleSize;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;

/** The role sizes that a subscription may use. */
public final class RoleSizesFormat extends EntityFormat<RoleSizesFormat.Size> {

    private static final WireContext WIRE = WireContext.of(Size.class);

    public RoleSizesFormat() {
        super(Evidence.ROLE_SIZES, WIRE, Size.class, "RoleSize", "RoleSizes");
    }

    @Override
    protected boolean read(Size wire, Reading reading) {
        Values values = reading.values();
        reading.sink()
                .add(new OfferedRoleSize(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "RoleSize", "Name"),
                        values.number(wire.cores, "Cores"),
                        values.number(wire.memory, "MemoryInMb"),
                        Values.truth(wire.webWorker),
                        Values.truth(wire.virtualMachine),
                        values.number(wire.maxDataDisks, "MaxDataDiskCount"),
                        Places.at(wire.place(), OfferedRoleSize.FIELDS)
                                .set("name", place(wire.name))
                                .set("cores", place(wire.cores))
                                .set("maxDataDisks", place(wire.maxDataDisks))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Size extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Cores")
        Text cores;

        @XmlElement(name = "MemoryInMb")
        Text memory;

        @XmlElement(name = "SupportedByWebWorkerRoles")
        Text webWorker;

        @XmlElement(name = "SupportedByVirtualMachines")
        Text virtualMachine;

        @XmlElement(name = "MaxDataDiskCount")
        Text maxDataDisks;
    }
}
