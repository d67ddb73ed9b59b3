package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ApplicationGateway;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Classic application gateways. */
public final class ApplicationGatewaysFormat extends EntityFormat<ApplicationGatewaysFormat.Gateway> {

    private static final WireContext WIRE = WireContext.of(Gateway.class);

    public ApplicationGatewaysFormat() {
        super(Evidence.APPLICATION_GATEWAYS, WIRE, Gateway.class, "ApplicationGateway", "ApplicationGateways");
    }

    @Override
    protected boolean read(Gateway wire, Reading reading) {
        reading.sink()
                .add(new ApplicationGateway(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "ApplicationGateway", "Name"),
                        of(wire.virtualNetworkName),
                        Values.all(wire.subnets),
                        of(wire.size),
                        reading.values().number(wire.instanceCount, "InstanceCount"),
                        of(wire.state),
                        of(wire.dnsName),
                        of(wire.description),
                        Values.all(wire.virtualIps),
                        Places.at(wire.place(), ApplicationGateway.FIELDS)
                                .set("name", place(wire.name))
                                .set("virtualNetwork", place(wire.virtualNetworkName))
                                .set("state", place(wire.state))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Gateway extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Description")
        Text description;

        @XmlElement(name = "DnsName")
        Text dnsName;

        @XmlElement(name = "GatewaySize")
        Text size;

        @XmlElement(name = "InstanceCount")
        Text instanceCount;

        @XmlElement(name = "State")
        Text state;

        @XmlElementWrapper(name = "Subnets")
        @XmlElement(name = "Subnet")
        List<Text> subnets;

        @XmlElement(name = "VnetName")
        Text virtualNetworkName;

        @XmlElementWrapper(name = "VirtualIPs")
        @XmlElement(name = "VirtualIP")
        List<Text> virtualIps;
    }
}
