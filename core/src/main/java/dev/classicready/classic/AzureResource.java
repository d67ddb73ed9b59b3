package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource as Resource Manager lists it, of any type.
 *
 * @param id the full resource id
 * @param azureType for example {@code Microsoft.Insights/autoscalesettings}
 * @param properties what the listing shows of it as JSON values (maps, lists, strings, numbers, booleans); null where
 *     the listing shows none
 */
public record AzureResource(
        String subscription,
        String id,
        String azureType,
        String name,
        @Nullable String location,
        @Nullable Map<String, Object> properties,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("id", "azureType", "properties");

    @Override
    public String key() {
        return id;
    }

    @Override
    public AzureResource inSubscription(String subscription) {
        return new AzureResource(subscription, id, azureType, name, location, properties, places);
    }

    /** Whether the resource is of a type, ignoring case. */
    public boolean is(String type) {
        return azureType.equalsIgnoreCase(type);
    }
}
