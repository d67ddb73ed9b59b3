package dev.classicready.classic;

import dev.classicready.descriptor.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what descriptors describe into one {@link ClassicEstate}: settles subscriptions, makes one resource of what
 * several documents say of it, and finds the migration units. Documents are added in the order of the inputs; not
 * thread-safe.
 */
public final class EstateBuilder {

    /** The subscription of resources where no descriptor and no option names one. */
    public static final String UNNAMED_SUBSCRIPTION = "default";

    private final List<ClassicResource> resources = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Map<Evidence, Set<String>>> supplied = new LinkedHashMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Set<Evidence> assumedAbsent = EnumSet.noneOf(Evidence.class);

    /** Adds a resource; an empty subscription means that its document does not say it. */
    public EstateBuilder add(ClassicResource resource) {
        resources.add(resource);
        return this;
    }

    /** Adds an observation; an empty subscription means that its document does not say it. */
    public EstateBuilder add(Observation observation) {
        observations.add(observation);
        return this;
    }

    /** Notes that a document supplied evidence of a kind; an empty subscription means that it does not say which. */
    public EstateBuilder supply(String subscription, Evidence evidence) {
        return supply(subscription, evidence, "");
    }

    /** Adds a contradiction that was found before. */
    public EstateBuilder add(Contradiction contradiction) {
        contradictions.add(contradiction);
        return this;
    }

    /**
     * Notes that a document supplied evidence of a kind about one network, location, account or service.
     *
     * @param about the name; an empty string for the whole subscription
     */
    public EstateBuilder supply(String subscription, Evidence evidence, String about) {
        supplied.computeIfAbsent(subscription, s -> new EnumMap<>(Evidence.class))
                .computeIfAbsent(evidence, e -> new TreeSet<>())
                .add(Names.key(about));
        return this;
    }

    /** Takes what was not supplied of these kinds as "there is none". */
    public EstateBuilder assumeAbsent(Set<Evidence> kinds) {
        assumedAbsent.addAll(kinds);
        return this;
    }

    /** Makes the estate. */
    public ClassicEstate build() {
        String owner = ownerOfUnsaid();
        List<Contradiction> all = new ArrayList<>(contradictions);
        List<ClassicResource> merged = merge(owner, all);
        all.sort(Comparator.comparing(Contradiction::resource).thenComparing(Contradiction::field));

        TreeMap<String, SuppliedEvidence> evidence = new TreeMap<>();
        merged.forEach(r -> evidence.putIfAbsent(r.subscription(), SuppliedEvidence.NONE));
        supplied.keySet().forEach(s -> evidence.putIfAbsent(s.isEmpty() ? owner : s, SuppliedEvidence.NONE));
        evidence.replaceAll((subscription, none) -> evidenceOf(subscription, owner));

        return new ClassicEstate(merged, place(owner), MigrationUnits.of(merged, evidence.keySet()), all, evidence);
    }

    private List<Observation> place(String owner) {
        Map<String, Observation> byKey = new HashMap<>(observations.size() * 2);
        for (Observation observation : observations) {
            Observation placed = observation.subscription().isEmpty() ? observation.inSubscription(owner) : observation;
            byKey.put(
                    Names.key(placed.getClass().getSimpleName() + "/" + placed.subscription() + "/" + placed.key()),
                    placed);
        }
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Documents that name no subscription belong to the only one that others name. */
    private String ownerOfUnsaid() {
        Map<String, String> said = new TreeMap<>();
        resources.forEach(r -> said.putIfAbsent(Names.key(r.subscription()), r.subscription()));
        observations.forEach(o -> said.putIfAbsent(Names.key(o.subscription()), o.subscription()));
        supplied.keySet().forEach(s -> said.putIfAbsent(Names.key(s), s));
        said.remove("");
        return said.size() == 1 ? said.values().iterator().next() : UNNAMED_SUBSCRIPTION;
    }

    private SuppliedEvidence evidenceOf(String subscription, String owner) {
        Map<Evidence, Set<String>> kinds = new EnumMap<>(Evidence.class);
        supplied.forEach((said, evidence) -> {
            if (Names.same(said.isEmpty() ? owner : said, subscription)) {
                evidence.forEach((kind, about) ->
                        kinds.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(about));
            }
        });
        Set<Evidence> absent = EnumSet.noneOf(Evidence.class);
        absent.addAll(assumedAbsent);
        absent.removeAll(kinds.keySet());
        return new SuppliedEvidence(kinds, absent);
    }

    private List<ClassicResource> merge(String owner, List<Contradiction> contradictions) {
        Map<String, ClassicResource> byId = new HashMap<>(resources.size() * 2);
        for (ClassicResource placed : RdsNames.settle(inSubscriptions(owner))) {
            byId.merge(
                    placed.ref().key(),
                    placed,
                    (earlier, later) -> isNewer(earlier, later) || isPart(later) && !isPart(earlier)
                            ? ResourceMerge.merge(earlier, later, contradictions)
                            : ResourceMerge.merge(later, earlier, contradictions));
        }
        return byId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<ClassicResource> inSubscriptions(String owner) {
        List<ClassicResource> placed = new ArrayList<>(resources.size());
        Map<String, String> spelling = new HashMap<>();
        for (ClassicResource resource : resources) {
            String said = resource.subscription().isEmpty() ? owner : resource.subscription();
            String subscription = spelling.computeIfAbsent(Names.key(said), k -> said);
            placed.add(subscription.equals(resource.subscription()) ? resource : resource.inSubscription(subscription));
        }
        return placed;
    }

    /** What tells a part of a network only is no newer word on the network. */
    private static boolean isPart(ClassicResource resource) {
        return resource instanceof VirtualNetwork network && network.isPart();
    }

    private static boolean isNewer(ClassicResource earlier, ClassicResource later) {
        if (RdsNames.isNamed(later)) {
            return !RdsNames.isNamed(earlier);
        }
        String before = lastModified(earlier);
        String after = lastModified(later);
        return before != null && after != null && before.compareTo(after) > 0;
    }

    private static @Nullable String lastModified(ClassicResource resource) {
        if (!(resource instanceof CloudService service)) {
            return null;
        }
        TreeSet<String> times = new TreeSet<>();
        service.deployments().forEach(d -> {
            if (d.lastModifiedTime() != null) {
                times.add(d.lastModifiedTime());
            }
        });
        return times.isEmpty() ? service.dateLastModified() : times.last();
    }
}
