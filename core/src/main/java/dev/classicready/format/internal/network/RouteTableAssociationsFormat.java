package dev.classicready.format.internal.network;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.wire.RecognizedFormat;

/** Which route table a subnet uses, without the subnet: recognized, and not kept. */
public final class RouteTableAssociationsFormat extends RecognizedFormat {

    public RouteTableAssociationsFormat() {
        super(Evidence.ROUTE_TABLES, "RouteTableAssociation");
    }
}
