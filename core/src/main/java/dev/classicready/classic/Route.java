package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A user-defined route.
 *
 * @param nextHopType VirtualAppliance, VPNGateway, VNETLocal, Internet or Null, as spelled
 */
public record Route(
        String name,
        @Nullable String addressPrefix,
        @Nullable String nextHopType,
        @Nullable String nextHopIpAddress,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "addressPrefix", "nextHopType");

    @Override
    public String key() {
        return name;
    }
}
