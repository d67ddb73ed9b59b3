package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ReservedIp;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;

/** Reserved IPs. */
public final class ReservedIpsFormat extends EntityFormat<ReservedIpsFormat.Ip> {

    private static final WireContext WIRE = WireContext.of(Ip.class);

    public ReservedIpsFormat() {
        super(Evidence.RESERVED_IPS, WIRE, Ip.class, "ReservedIP", "ReservedIPs");
    }

    @Override
    protected boolean read(Ip wire, Reading reading) {
        reading.sink()
                .add(new ReservedIp(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "ReservedIP", "Name"),
                        of(wire.location),
                        Base64Text.label(of(wire.label)),
                        of(wire.address),
                        of(wire.state),
                        Values.truth(wire.inUse),
                        of(wire.serviceName),
                        of(wire.deploymentName),
                        of(wire.virtualIpName),
                        of(wire.migrationState),
                        Places.at(wire.place(), ReservedIp.FIELDS)
                                .set("name", place(wire.name))
                                .set("address", place(wire.address))
                                .set("inUse", place(wire.inUse))
                                .set("cloudService", place(wire.serviceName))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Ip extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Address")
        Text address;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "State")
        Text state;

        @XmlElement(name = "InUse")
        Text inUse;

        @XmlElement(name = "ServiceName")
        Text serviceName;

        @XmlElement(name = "DeploymentName")
        Text deploymentName;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "VirtualIPName")
        Text virtualIpName;

        @XmlElement(name = "MigrationState")
        Text migrationState;
    }
}
