package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * How a gateway, of a virtual network or of a local one, tells routes to the gateways that it is connected to.
 *
 * @param asn the number of its autonomous system, up to 4294967295
 * @param peeringAddress the IPv4 address at which it speaks
 * @param peerWeight the weight of routes that come from it
 */
public record BgpSettings(
        @Nullable Long asn,
        @Nullable String peeringAddress,
        @Nullable Integer peerWeight,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("asn", "peeringAddress", "peerWeight");

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "BgpSettings";
    }
}
