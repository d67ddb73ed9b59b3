package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.Names;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.Secrets;
import dev.classicready.format.internal.wire.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes VM extensions. Of their parameters only public ones are looked at. */
final class ExtensionMapper {

    private final Values values;

    ExtensionMapper(Values values) {
        this.values = values;
    }

    ExtensionReference reference(Wire.ExtensionReference wire) {
        List<Wire.Parameter> parameters = wire.parameters == null ? List.of() : wire.parameters;
        return new ExtensionReference(
                of(wire.referenceName),
                Values.require(wire.publisher, wire, "ResourceExtensionReference", "Publisher"),
                Values.require(wire.name, wire, "ResourceExtensionReference", "Name"),
                of(wire.version),
                of(wire.state),
                publicSettings(parameters),
                parameters.stream().anyMatch(p -> Names.same(of(p.type), "Private")),
                Places.at(wire.place(), ExtensionReference.FIELDS)
                        .set("name", place(wire.name))
                        .set("publisher", place(wire.publisher))
                        .set("version", place(wire.version))
                        .set("state", place(wire.state))
                        .build());
    }

    private static @Nullable String publicSettings(List<Wire.Parameter> parameters) {
        for (Wire.Parameter parameter : parameters) {
            if (Names.same(of(parameter.type), "Public")) {
                String value = of(parameter.value);
                String decoded = Base64Text.decode(value);
                return Secrets.masked(decoded == null || decoded.isBlank() ? value : decoded);
            }
        }
        return null;
    }

    ExtensionStatus status(Wire.ExtensionStatus wire) {
        return new ExtensionStatus(
                Values.require(wire.handlerName, wire, "ResourceExtensionStatus", "HandlerName"),
                of(wire.version),
                of(wire.status),
                Places.at(wire.place(), ExtensionStatus.FIELDS)
                        .set("handlerName", place(wire.handlerName))
                        .set("status", place(wire.status))
                        .build());
    }
}
