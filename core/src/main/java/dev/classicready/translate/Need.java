package dev.classicready.translate;

import org.jspecify.annotations.Nullable;

/**
 * How much of a quota the translated resources of a region need.
 *
 * @param compute whether it is a quota of Microsoft.Compute, else of Microsoft.Network
 * @param location the region in Azure's short form, or an empty string where nothing tells it
 * @param quota the quota's name as usages write it, for example {@code NetworkInterfaces}
 * @param limit the quota, where its usage was supplied
 * @param used what is used of it already, where its usage was supplied
 */
public record Need(
        Target target,
        String subscription,
        String location,
        boolean compute,
        String quota,
        long needed,
        @Nullable Long limit,
        @Nullable Long used) {

    /** Whether supplied usages prove that the quota does not suffice. */
    public boolean exceeds() {
        return limit != null && used != null && used + needed > limit;
    }
}
