package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.format.internal.DocumentRead.Identified;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The resources that documents tell of, by their names and by the ids that stand for them. */
final class KnownNames {

    private final Map<ResourceType, Map<String, List<Known>>> byName = new EnumMap<>(ResourceType.class);
    private final Map<ResourceType, Map<String, Known>> byId = new EnumMap<>(ResourceType.class);

    private final String owner;

    private KnownNames(String owner) {
        this.owner = owner;
    }

    /**
     * A resource.
     *
     * @param subscription an empty string where neither its document nor its input says it
     * @param siteId of a virtual network, where its document says it
     */
    record Known(String subscription, String name, @Nullable String siteId) {}

    static KnownNames of(List<DocumentRead> documents) {
        KnownNames known = new KnownNames(owner(documents));
        documents.forEach(known::learn);
        return known;
    }

    /** The only subscription that documents name, to which those belong that name none; else an empty string. */
    private static String owner(List<DocumentRead> documents) {
        TreeSet<String> said = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (DocumentRead document : documents) {
            document.resources().forEach(r -> said.add(document.inSubscription(r.subscription())));
            document.projected().forEach(p -> said.add(p.subscription()));
        }
        said.remove("");
        return said.size() == 1 ? said.first() : "";
    }

    private boolean isIn(Known known, String subscription) {
        return placed(known.subscription()).equalsIgnoreCase(placed(subscription));
    }

    private String placed(String said) {
        return said.isEmpty() ? owner : said;
    }

    private void learn(DocumentRead document) {
        for (ClassicResource resource : document.resources()) {
            if (!(resource instanceof CloudService)) {
                learn(resource, document.inSubscription(resource.subscription()));
            }
        }
        for (Identified identified : document.identified()) {
            ids(identified.type())
                    .put(Names.key(identified.id()), new Known(document.subscription(), identified.name(), null));
        }
    }

    private void learn(ClassicResource resource, String subscription) {
        String siteId = resource instanceof VirtualNetwork network ? network.siteId() : null;
        Known known = new Known(subscription, resource.name(), siteId);
        byName.computeIfAbsent(resource.type(), t -> new HashMap<>())
                .computeIfAbsent(Names.key(resource.name()), n -> new ArrayList<>(1))
                .add(known);
        if (siteId != null) {
            ids(resource.type()).put(Names.key(siteId), known);
        }
    }

    private Map<String, Known> ids(ResourceType type) {
        return byId.computeIfAbsent(type, t -> new HashMap<>());
    }

    /** The resources of a name that may be in a subscription. */
    List<Known> named(ResourceType type, String name, String subscription) {
        return byName.getOrDefault(type, Map.of()).getOrDefault(Names.key(name), List.of()).stream()
                .filter(known -> isIn(known, subscription))
                .toList();
    }

    /** The resource that an id stands for. */
    Optional<Known> identified(ResourceType type, String id) {
        return Optional.ofNullable(byId.getOrDefault(type, Map.of()).get(Names.key(id)));
    }

    /** The name of the resource that an id or a name stands for. */
    Optional<String> find(ResourceType type, String id, String subscription) {
        Optional<String> identified = identified(type, id).map(Known::name);
        return identified.isPresent()
                ? identified
                : named(type, id, subscription).stream().map(Known::name).findFirst();
    }

    /** The name of the only resource of a type that may be in a subscription. */
    Optional<String> only(ResourceType type, String subscription) {
        List<String> names = byName.getOrDefault(type, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(known -> isIn(known, subscription))
                .map(Known::name)
                .map(Names::key)
                .distinct()
                .limit(2)
                .toList();
        return names.size() == 1 ? find(type, names.get(0), subscription) : Optional.empty();
    }
}
