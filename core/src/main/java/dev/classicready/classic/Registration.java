package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** The registration of a resource provider, or of a preview feature of one, in a subscription. */
public record Registration(
        String subscription,
        String namespace,
        @Nullable String feature,
        @Nullable String state,
        Places places) implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("namespace", "feature", "state");

    @Override
    public String key() {
        return feature == null ? namespace : namespace + "/" + feature;
    }

    @Override
    public Registration inSubscription(String subscription) {
        return new Registration(subscription, namespace, feature, state, places);
    }

    public boolean isRegistered() {
        return Names.same(state, "Registered");
    }
}
