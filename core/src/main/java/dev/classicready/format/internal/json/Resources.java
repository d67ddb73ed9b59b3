package dev.classicready.format.internal.json;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ResourceType;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes resources as Resource Manager shows them, and what of them is classic, one after the other. */
final class Resources {

    private final DescriptorSink sink;
    private final boolean circuits;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> subscriptions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeSet<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private boolean properties;

    /**
     * @param circuits whether the document is about ExpressRoute circuits, so that they are nothing beside
     */
    Resources(DescriptorSink sink, boolean circuits) {
        this.sink = sink;
        this.circuits = circuits;
    }

    /** Takes a resource. */
    void add(JsonElement resource) {
        JsonElement shown = resource.get("id");
        String id = shown.required("the id of a resource");
        ResourceId parsed = ResourceId.of(id);
        String said = resource.get("type").text();
        String type = said != null ? said : parsed != null ? parsed.type() : null;
        if (type == null) {
            throw shown.unusable("the id of a resource, such as /subscriptions/…/providers/…");
        }
        String own = resource.get("name").text();
        String name = own != null ? own : parsed != null ? parsed.name() : id.substring(id.lastIndexOf('/') + 1);
        String subscription = same(ResourceId.subscriptionOf(id));
        if (!subscription.isEmpty()) {
            subscriptions.putIfAbsent(subscription, subscription);
        }
        types.add(type);
        properties |= resource.get("properties").isObject();
        AzureResource azure = resource(resource, subscription, id, same(type), name);
        boolean circuit = azure.is(Circuits.TYPE);
        if (!circuit || !circuits) {
            sink.add(azure);
        }
        if (circuit) {
            sink.add(Circuits.circuit(subscription, name, resource));
            String serviceKey = Circuits.serviceKey(resource);
            if (serviceKey != null) {
                sink.identify(ResourceType.EXPRESSROUTE_CIRCUIT, serviceKey, name);
            }
        } else {
            ClassicProjection.add(azure, resource, sink);
        }
    }

    private AzureResource resource(JsonElement shown, String subscription, String id, String type, String name) {
        String location = shown.get("location").text();
        return new AzureResource(
                subscription,
                id,
                type,
                name,
                location == null ? null : same(location),
                properties(shown.get("properties")),
                Places.at(shown.place(), AzureResource.FIELDS)
                        .set("id", shown.get("id").place())
                        .set("azureType", shown.get("type").place())
                        .set("properties", shown.get("properties").place())
                        .build());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> properties(JsonElement properties) {
        return properties.isObject() ? (Map<String, Object>) properties.plain() : null;
    }

    /** One string of equal ones: a listing repeats subscriptions, types and locations. */
    private String same(String text) {
        return spellings.computeIfAbsent(text, t -> t);
    }

    /** The subscriptions that the resources are of. */
    Collection<String> subscriptions() {
        return subscriptions.values();
    }

    /** The types of the resources. */
    TreeSet<String> types() {
        return types;
    }

    /** Whether any resource shows properties. */
    boolean showProperties() {
        return properties;
    }
}
