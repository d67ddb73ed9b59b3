package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.ResourceType;
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
        long place = document.place();
        List<Text> linked = new ArrayList<>();
        WIRE.read(document, sink)
                .on("DedicatedCircuit", Circuit.class, wire -> circuit(wire, subscription, sink))
                .on("DedicatedCircuitLink", Link.class, wire -> {
                    Values.require(wire.virtualNetworkName, wire, "DedicatedCircuitLink", "VnetName");
                    linked.add(wire.virtualNetworkName);
                })
                .run();
        if (document.head().isRoot("DedicatedCircuitLinks", "DedicatedCircuitLink")) {
            links(request.dedicatedCircuit(), linked, subscription, place, sink);
        } else {
            sink.supply(subscription, Evidence.EXPRESSROUTE_CIRCUITS);
        }
    }

    private static void circuit(Circuit wire, String subscription, DescriptorSink sink) {
        ExpressRouteCircuit circuit = map(wire, subscription, sink);
        sink.add(circuit);
        if (wire.serviceKey != null) {
            sink.identify(ResourceType.EXPRESSROUTE_CIRCUIT, wire.serviceKey.value(), circuit.name());
        }
    }

    /** The request names the circuit by its service key; without the request it can be the only circuit that is told. */
    private static void links(
            @Nullable String requested, List<Text> linked, String subscription, long start, DescriptorSink sink) {
        long place = linked.isEmpty() ? start : linked.get(0).place();
        sink.withName(subscription, ResourceType.EXPRESSROUTE_CIRCUIT, requested, known -> {
            String circuit = known.orElse(requested);
            if (circuit == null) {
                sink.note(
                        place,
                        "DedicatedCircuitLinks",
                        "the links do not say which circuit they belong to; expected a file named by the request, "
                                + "dedicatedcircuits/{circuit}/vnets.xml; rename it");
                return;
            }
            Places places = Places.at(place, ExpressRouteCircuit.FIELDS).build();
            sink.add(new ExpressRouteCircuit(
                    subscription, circuit, null, null, null, null, null, false, null, Values.all(linked), places));
        });
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
