package dev.classicready.format.internal.network;

import dev.classicready.descriptor.Evidence;
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
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.NullUnmarked;

/** Which route table a subnet uses; the subnet is that of the request. */
public final class RouteTableAssociationsFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(Association.class);

    @Override
    public Evidence evidence() {
        return Evidence.ROUTE_TABLES;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot("RouteTableAssociation");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        RequestName request = RequestName.of(document.name());
        long place = document.place();
        WIRE.read(document, sink)
                .on("RouteTableAssociation", Association.class, wire -> {
                    String table = Values.require(wire.routeTable, wire, "RouteTableAssociation", "RouteTableName");
                    NetworkParts.subnet(request, null, table, wire.routeTable, sink);
                })
                .run();
        if (request.subnet() == null) {
            sink.note(
                    place,
                    "RouteTableAssociation",
                    "does not say which subnet uses the route table; expected a file named by the request,"
                            + " virtualnetwork/{network}/subnets/{subnet}/routetables.xml; rename it");
        }
    }

    @NullUnmarked
    static final class Association extends WireElement {
        @XmlElement(name = "RouteTableName")
        Text routeTable;
    }
}
