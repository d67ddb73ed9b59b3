package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/**
 * How much of a quota a region of a subscription uses.
 *
 * @param compute whether it is a quota of Microsoft.Compute, else of Microsoft.Network
 * @param location the region
 * @param quota the quota's name, for example {@code StaticPublicIPAddresses} or {@code standardDv2Family}
 */
public record Usage(
        String subscription, boolean compute, String location, String quota, long current, long limit, Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("quota", "current", "limit");

    @Override
    public String key() {
        return (compute ? "compute/" : "network/") + Names.locationKey(location) + "/" + quota;
    }

    @Override
    public Usage inSubscription(String subscription) {
        return new Usage(subscription, compute, location, quota, current, limit, places);
    }
}
