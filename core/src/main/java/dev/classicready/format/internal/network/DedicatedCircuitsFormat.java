package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Classic ExpressRoute circuits, and the virtual networks that are linked to one. */
public final class DedicatedCircuitsFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(Circuit.class, Link.class);

    @Override
    public Evidence evidence() {
        return Evidence.EXPRESSROUTE_CIRCUITS;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("DedicatedCircuits", "DedicatedCircuit", "DedicatedCircuitLinks", "DedicatedCircuitLink");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        RequestName request = RequestName.of(document.name());
        String subscription = request.subscriptionOrEmpty();
        List<String> linked = new ArrayList<>();
        WIRE.read(document, sink)
                .on("DedicatedCircuit", Circuit.class, wire -> sink.add(map(wire, subscription, sink)))
                .on(
                        "DedicatedCircuitLink",
                        Link.class,
                        wire -> linked.add(
                                Values.require(wire.virtualNetworkName, wire, "DedicatedCircuitLink", "VnetName")))
                .run();
        if (document.head().isRoot("DedicatedCircuitLinks", "DedicatedCircuitLink")) {
            links(request.dedicatedCircuit(), linked, subscription, document.place(), sink);
        } else {
            sink.supply(subscription, Evidence.EXPRESSROUTE_CIRCUITS);
        }
    }

    private static void links(
            @Nullable String circuit, List<String> linked, String subscription, long place, DescriptorSink sink) {
        if (circuit == null) {
            sink.note(
                    -1,
                    "DedicatedCircuitLinks",
                    "the links do not say which circuit they belong to; expected a file named by the request, "
                            + "dedicatedcircuits/{circuit}/vnets.xml; rename it");
            return;
        }
        Places places = Places.at(place, ExpressRouteCircuit.FIELDS).build();
        sink.add(new ExpressRouteCircuit(
                subscription, circuit, null, null, null, null, null, false, null, linked, places));
    }

    private static ExpressRouteCircuit map(Circuit wire, String subscription, DescriptorSink sink) {
        Text name = wire.circuitName == null ? wire.serviceKey : wire.circuitName;
        return new ExpressRouteCircuit(
                subscription,
                Values.require(name, wire, "DedicatedCircuit", "CircuitName"),
                of(wire.location),
                of(wire.serviceProviderName),
                new Values(sink).number(wire.bandwidth, "Bandwidth"),
                of(wire.status),
                of(wire.provisioningState),
                false,
                null,
                null,
                Places.at(wire.place(), ExpressRouteCircuit.FIELDS)
                        .set("name", place(name))
                        .set("state", place(wire.status))
                        .set("provisioningState", place(wire.provisioningState))
                        .build());
    }

    @NullUnmarked
    static final class Circuit extends WireElement {
        @XmlElement(name = "ServiceKey")
        Text serviceKey;

        @XmlElement(name = "CircuitName")
        Text circuitName;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "ServiceProviderName")
        Text serviceProviderName;

        @XmlElement(name = "Bandwidth")
        Text bandwidth;

        @XmlElement(name = "Status")
        Text status;

        @XmlElement(name = "ServiceProviderProvisioningState")
        Text provisioningState;
    }

    @NullUnmarked
    static final class Link extends WireElement {
        @XmlElement(name = "VnetName")
        Text virtualNetworkName;
    }
}
