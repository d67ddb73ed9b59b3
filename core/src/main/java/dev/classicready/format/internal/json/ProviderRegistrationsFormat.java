package dev.classicready.format.internal.json;

import dev.classicready.classic.Registration;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Registrations of resource providers and of preview features: {@code az provider list}, {@code az feature list}, the
 * REST answers, and single ones. Features alone do not tell which providers are registered.
 */
public final class ProviderRegistrationsFormat implements JsonFormat {

    private static final String MIGRATION = "Microsoft.ClassicInfrastructureMigrate";
    private static final String FEATURE = "Microsoft.Features/providers/features";
    private static final String FEATURE_REGISTRATION =
            "Microsoft.Features/featureProviders/subscriptionFeatureRegistrations";

    @Override
    public Evidence evidence() {
        return Evidence.PROVIDER_REGISTRATIONS;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        boolean provider =
                head.sample().containsKey("namespace") && head.sample().containsKey("registrationState");
        return provider || isFeature(Heads.sample(head, "type")) || Heads.isEmptyListOf(evidence(), head);
    }

    private static boolean isFeature(@Nullable String type) {
        return FEATURE.equalsIgnoreCase(type) || FEATURE_REGISTRATION.equalsIgnoreCase(type);
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Set<String> subscriptions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> providers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> features = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Listing listing = Listing.read(document, sink, element -> {
            Registration registration = registration(element);
            if (!registration.subscription().isEmpty()) {
                subscriptions.add(registration.subscription());
            }
            (registration.feature() == null ? providers : features).add(registration.key());
            sink.add(registration);
        });
        if (providers.isEmpty() && !features.isEmpty()) {
            sink.note(-1, "", "features only, not the providers themselves; " + Listing.collect(evidence()));
        } else if (listing.isSingle() && providers.contains(MIGRATION)) {
            sink.supply(subscriptions.isEmpty() ? "" : subscriptions.iterator().next(), evidence(), MIGRATION);
        } else {
            listing.supply(evidence(), subscriptions);
        }
    }

    private static Registration registration(JsonElement element) {
        return isFeature(element.get("type").text()) ? feature(element) : provider(element);
    }

    private static Registration provider(JsonElement element) {
        return new Registration(
                ResourceId.subscriptionOf(element.get("id").text()),
                element.get("namespace").required("the namespace of a resource provider"),
                null,
                element.get("registrationState").text(),
                Places.at(element.place(), Registration.FIELDS)
                        .set("namespace", element.get("namespace").place())
                        .set("state", element.get("registrationState").place())
                        .build());
    }

    /** A feature; it is named with its provider's namespace, or by itself under it in its id. */
    private static Registration feature(JsonElement element) {
        String id = element.get("id").text();
        String name = element.get("name").required("the name of a feature");
        int slash = name.lastIndexOf('/');
        String under = ResourceId.stepAfter(id, "featureProviders");
        String namespace = slash > 0 ? name.substring(0, slash) : under;
        if (namespace == null) {
            throw element.get("name").unusable("the name of a feature after that of its provider");
        }
        JsonElement state = element.get("properties").get("state");
        return new Registration(
                ResourceId.subscriptionOf(id),
                namespace,
                name.substring(slash + 1),
                state.text(),
                Places.at(element.place(), Registration.FIELDS)
                        .set("namespace", element.get("name").place())
                        .set("feature", element.get("name").place())
                        .set("state", state.place())
                        .build());
    }
}
