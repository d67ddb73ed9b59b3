package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** A public address (VIP) of a deployment. */
public record VirtualIp(
        @Nullable String name,
        @Nullable String address,
        @Nullable String reservedIpName,
        boolean dnsProgrammed,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "address", "reservedIpName");

    @Override
    public String key() {
        return name != null ? name : address != null ? address : "";
    }
}
