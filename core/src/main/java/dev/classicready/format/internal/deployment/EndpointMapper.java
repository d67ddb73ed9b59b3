package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.Probe;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes input endpoints, their probes and access control lists. */
final class EndpointMapper {

    private final Values values;

    EndpointMapper(Values values) {
        this.values = values;
    }

    InputEndpoint map(Wire.InputEndpoint wire) {
        return new InputEndpoint(
                Values.require(wire.name, wire, "InputEndpoint", "Name"),
                of(wire.protocol),
                values.number(wire.port, "Port"),
                values.number(wire.localPort, "LocalPort"),
                of(wire.loadBalancedSet),
                of(wire.loadBalancerName),
                of(wire.virtualIpName),
                of(wire.vip),
                Values.isTrue(wire.directServerReturn),
                values.number(wire.idleTimeout, "IdleTimeoutInMinutes"),
                of(wire.distribution),
                probe(wire.probe),
                wire.acl == null ? List.of() : values.each(wire.acl.rules, this::rule),
                Places.at(wire.place(), InputEndpoint.FIELDS)
                        .set("name", place(wire.name))
                        .set("protocol", place(wire.protocol))
                        .set("port", place(wire.port))
                        .set("localPort", place(wire.localPort))
                        .set("loadBalancedSet", place(wire.loadBalancedSet))
                        .set("loadBalancer", place(wire.loadBalancerName))
                        .set("virtualIpName", place(wire.virtualIpName))
                        .set("virtualIp", place(wire.vip))
                        .set("directServerReturn", place(wire.directServerReturn))
                        .set("distribution", place(wire.distribution))
                        .set("probe", place(wire.probe))
                        .set("acl", place(wire.acl))
                        .build());
    }

    private @Nullable Probe probe(Wire.@Nullable Probe wire) {
        return wire == null
                ? null
                : new Probe(
                        of(wire.protocol),
                        values.number(wire.port, "Port"),
                        of(wire.path),
                        values.number(wire.interval, "IntervalInSeconds"),
                        values.number(wire.timeout, "TimeoutInSeconds"),
                        Places.at(wire.place(), Probe.FIELDS)
                                .set("protocol", place(wire.protocol))
                                .set("port", place(wire.port))
                                .set("path", place(wire.path))
                                .build());
    }

    private AclRule rule(Wire.AclRule wire) {
        return new AclRule(
                values.number(wire.order, "Order"),
                of(wire.action),
                of(wire.remoteSubnet),
                of(wire.description),
                Places.at(wire.place(), AclRule.FIELDS)
                        .set("order", place(wire.order))
                        .set("action", place(wire.action))
                        .set("remoteSubnet", place(wire.remoteSubnet))
                        .build());
    }
}
