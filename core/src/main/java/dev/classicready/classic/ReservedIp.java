package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A reserved public address.
 *
 * @param cloudService the cloud service that uses it, or null
 * @param inUse null where the answer does not say
 */
public record ReservedIp(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String label,
        @Nullable String address,
        @Nullable String state,
        @Nullable Boolean inUse,
        @Nullable String cloudService,
        @Nullable String deployment,
        @Nullable String virtualIpName,
        @Nullable String migrationState,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "address", "inUse", "cloudService");

    @Override
    public ResourceType type() {
        return ResourceType.RESERVED_IP;
    }

    @Override
    public ReservedIp inSubscription(String subscription) {
        return new ReservedIp(
                subscription,
                name,
                location,
                label,
                address,
                state,
                inUse,
                cloudService,
                deployment,
                virtualIpName,
                migrationState,
                places);
    }

    /** This address under another name. */
    public ReservedIp named(String name) {
        return new ReservedIp(
                subscription,
                name,
                location,
                label,
                address,
                state,
                inUse,
                cloudService,
                deployment,
                virtualIpName,
                migrationState,
                places);
    }

    /** Whether a deployment uses the address. */
    public boolean isUsed() {
        return Boolean.TRUE.equals(inUse) || cloudService != null;
    }
}
