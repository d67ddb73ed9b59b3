package dev.classicready.format.internal.service;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.require;

import dev.classicready.classic.RoleEndpoint;
import dev.classicready.classic.RoleEndpoint.Kind;
import dev.classicready.classic.RoleEndpoint.PortRange;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the endpoints of roles. */
final class EndpointMapper {

    /** What stands for a port that the platform chooses. */
    private static final String ANY_PORT = "*";

    private final Values values;

    EndpointMapper(Values values) {
        this.values = values;
    }

    /** The endpoints of a role in the order of the document. */
    List<RoleEndpoint> all(DefinitionWire.@Nullable Endpoints... groups) {
        List<RoleEndpoint> endpoints = new ArrayList<>();
        for (DefinitionWire.Endpoints group : groups) {
            if (group != null) {
                endpoints.addAll(values.each(group.input, e -> endpoint(Kind.INPUT, e)));
                endpoints.addAll(values.each(group.internal, e -> endpoint(Kind.INTERNAL, e)));
                endpoints.addAll(values.each(group.instanceInput, e -> endpoint(Kind.INSTANCE_INPUT, e)));
            }
        }
        endpoints.sort(Comparator.comparingLong(e -> e.places().element()));
        return endpoints;
    }

    private RoleEndpoint endpoint(Kind kind, DefinitionWire.Endpoint wire) {
        return new RoleEndpoint(
                kind,
                require(wire.name, wire, kind.element(), "name"),
                of(wire.protocol),
                ports(wire),
                of(wire.localPort),
                of(wire.certificate),
                of(wire.probe),
                of(wire.loadBalancer),
                of(wire.distribution),
                Values.truth(wire.ignoreRoleInstanceStatus),
                Places.at(wire.place(), RoleEndpoint.FIELDS).build());
    }

    private @Nullable PortRange ports(DefinitionWire.Endpoint wire) {
        if (wire.publicPorts != null) {
            return range(wire.publicPorts.fixedPortRange);
        }
        if (wire.fixedPortRange != null) {
            return range(wire.fixedPortRange);
        }
        Integer port = port(wire.fixedPort == null ? wire.port : wire.fixedPort.port, "port");
        return port == null ? null : new PortRange(port, port);
    }

    private @Nullable PortRange range(DefinitionWire.@Nullable Ports wire) {
        Integer min = wire == null ? null : port(wire.min, "min");
        Integer max = wire == null ? null : port(wire.max, "max");
        return min == null || max == null ? null : new PortRange(min, max);
    }

    private @Nullable Integer port(@Nullable Text text, String path) {
        return text != null && text.value().equals(ANY_PORT) ? null : values.number(text, path);
    }
}
