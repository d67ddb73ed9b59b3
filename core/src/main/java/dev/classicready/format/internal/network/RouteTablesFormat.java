package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.Route;
import dev.classicready.classic.RouteTable;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Route tables, with their routes or without. */
public final class RouteTablesFormat extends EntityFormat<RouteTablesFormat.Table> {

    private static final WireContext WIRE = WireContext.of(Table.class);

    public RouteTablesFormat() {
        super(Evidence.ROUTE_TABLES, WIRE, Table.class, "RouteTable", "RouteTables");
    }

    @Override
    protected boolean read(Table wire, Reading reading) {
        boolean detail = wire.routes != null && !Values.isTrue(wire.routes.nil);
        reading.sink()
                .add(new RouteTable(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "RouteTable", "Name"),
                        of(wire.location),
                        Base64Text.label(of(wire.label)),
                        of(wire.state),
                        of(wire.migrationState),
                        detail ? reading.values().each(wire.routes.routes, RouteTablesFormat::route) : null,
                        Places.at(wire.place(), RouteTable.FIELDS)
                                .set("name", place(wire.name))
                                .set("location", place(wire.location))
                                .set("state", place(wire.state))
                                .build()));
        return detail;
    }

    private static Route route(TableRoute wire) {
        Text type = wire.nextHop == null ? null : wire.nextHop.type;
        return new Route(
                Values.require(wire.name, wire, "Route", "Name"),
                of(wire.addressPrefix),
                of(type),
                wire.nextHop == null ? null : of(wire.nextHop.ipAddress),
                Places.at(wire.place(), Route.FIELDS)
                        .set("name", place(wire.name))
                        .set("addressPrefix", place(wire.addressPrefix))
                        .set("nextHopType", place(type))
                        .build());
    }

    @NullUnmarked
    static final class Table extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "RouteTableState")
        Text state;

        @XmlElement(name = "MigrationState")
        Text migrationState;

        @XmlElement(name = "RouteList")
        Routes routes;
    }

    @NullUnmarked
    static final class Routes extends WireElement {
        @XmlAttribute(name = "nil")
        Text nil;

        @XmlElement(name = "Route")
        List<TableRoute> routes;
    }

    @NullUnmarked
    static final class TableRoute extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "AddressPrefix")
        Text addressPrefix;

        @XmlElement(name = "NextHopType")
        NextHop nextHop;
    }

    @NullUnmarked
    static final class NextHop extends WireElement {
        @XmlElement(name = "Type")
        Text type;

        @XmlElement(name = "IpAddress")
        Text ipAddress;
    }
}
