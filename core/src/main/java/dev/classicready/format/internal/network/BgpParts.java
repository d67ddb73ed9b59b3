package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.BgpSettings;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Values;
import org.jspecify.annotations.Nullable;

/** Makes what gateways of virtual and of local networks say of BGP. */
final class BgpParts {

    private BgpParts() {}

    /** The settings; null where the element says nothing. */
    static @Nullable BgpSettings settings(NetworkWire.@Nullable BgpSettings wire, Values values) {
        if (wire == null || wire.asn == null && wire.peeringAddress == null && wire.peerWeight == null) {
            return null;
        }
        return new BgpSettings(
                values.longNumber(wire.asn, "Asn"),
                of(wire.peeringAddress),
                values.number(wire.peerWeight, "PeerWeight"),
                Places.at(wire.place(), BgpSettings.FIELDS)
                        .set("asn", place(wire.asn))
                        .set("peeringAddress", place(wire.peeringAddress))
                        .set("peerWeight", place(wire.peerWeight))
                        .build());
    }
}
