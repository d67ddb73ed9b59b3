package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A message of the platform's own validate operation.
 *
 * @param category Error, Warning or Information, as spelled
 */
public record ValidationMessage(
        String subscription,
        @Nullable String resourceType,
        @Nullable String resourceName,
        @Nullable String category,
        @Nullable String message,
        @Nullable String virtualMachine,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("resourceName", "category", "message");

    @Override
    public String key() {
        return resourceType + "/" + resourceName + "/" + category + "/" + virtualMachine + "/" + message;
    }

    @Override
    public ValidationMessage inSubscription(String subscription) {
        return new ValidationMessage(
                subscription, resourceType, resourceName, category, message, virtualMachine, places);
    }
}
