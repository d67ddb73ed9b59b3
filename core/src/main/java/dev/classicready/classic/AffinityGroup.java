package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An affinity group, which places resources together in one region.
 *
 * @param cloudServices names of the cloud services in it
 * @param storageAccounts names of the storage accounts in it
 */
public record AffinityGroup(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String label,
        @Nullable String description,
        List<String> cloudServices,
        List<String> storageAccounts,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "location");

    public AffinityGroup {
        cloudServices = List.copyOf(cloudServices);
        storageAccounts = List.copyOf(storageAccounts);
    }

    @Override
    public ResourceType type() {
        return ResourceType.AFFINITY_GROUP;
    }

    @Override
    public AffinityGroup inSubscription(String subscription) {
        return new AffinityGroup(
                subscription, name, location, label, description, cloudServices, storageAccounts, places);
    }
}
