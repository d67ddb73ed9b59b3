package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A role size that the platform offers to a subscription.
 *
 * @param cores virtual processors
 * @param webWorker whether web and worker roles may have the size; null where it is not said
 * @param virtualMachine whether virtual machines may have it; null where it is not said
 */
public record OfferedRoleSize(
        String subscription,
        String name,
        @Nullable Integer cores,
        @Nullable Integer memoryInMb,
        @Nullable Boolean webWorker,
        @Nullable Boolean virtualMachine,
        @Nullable Integer maxDataDisks,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "cores", "maxDataDisks");

    @Override
    public String key() {
        return name;
    }

    @Override
    public OfferedRoleSize inSubscription(String subscription) {
        return new OfferedRoleSize(
                subscription, name, cores, memoryInMb, webWorker, virtualMachine, maxDataDisks, places);
    }
}
