package dev.classicready.classic;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that the descriptors describe, each resource once. Built by {@link EstateBuilder}; then read only. */
public final class ClassicEstate {

    private final List<ClassicResource> resources;
    private final List<Observation> observations;
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private final List<MigrationUnit> units;
    private final List<Contradiction> contradictions;
    private final SortedMap<String, SuppliedEvidence> evidence;

    ClassicEstate(
            List<ClassicResource> resources,
            List<Observation> observations,
            List<MigrationUnit> units,
            List<Contradiction> contradictions,
            SortedMap<String, SuppliedEvidence> evidence) {
        this.resources = List.copyOf(resources);
        this.observations = List.copyOf(observations);
        this.units = List.copyOf(units);
        this.contradictions = List.copyOf(contradictions);
        this.evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        for (Class<?> kind : ClassicResource.class.getPermittedSubclasses()) {
            byKind.put(kind, this.resources.stream().filter(kind::isInstance).toList());
        }
        for (Class<?> kind : Observation.class.getPermittedSubclasses()) {
            byKind.put(kind, this.observations.stream().filter(kind::isInstance).toList());
        }
    }

    /** Every classic resource, sorted by id. */
    public List<ClassicResource> resources() {
        return resources;
    }

    /** The resources of one kind, sorted by id. */
    @SuppressWarnings("unchecked")
    public <R extends ClassicResource> List<R> resources(Class<R> kind) {
        return (List<R>) byKind.getOrDefault(kind, List.of());
    }

    /** The observations of one kind, sorted by subscription and key. */
    @SuppressWarnings("unchecked")
    public <O extends Observation> List<O> observations(Class<O> kind) {
        return (List<O>) byKind.getOrDefault(kind, List.of());
    }

    /** What migrates together, sorted by subscription, kind and name. */
    public List<MigrationUnit> units() {
        return units;
    }

    /** The units of one kind, in order. */
    public Stream<MigrationUnit> units(UnitKind kind) {
        return units.stream().filter(u -> u.kind() == kind);
    }

    /** Where documents say different things of one resource, sorted. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** What was supplied, by subscription. */
    public SortedMap<String, SuppliedEvidence> evidence() {
        return evidence;
    }

    /** What was supplied for a subscription. */
    public SuppliedEvidence evidence(String subscription) {
        return evidence.getOrDefault(subscription, SuppliedEvidence.NONE);
    }

    /** Whether no descriptor described a classic resource. */
    public boolean isEmpty() {
        return resources.isEmpty();
    }

    /** How many resources there are, virtual machines and roles included. */
    public int resourceCount() {
        int roles = resources(CloudService.class).stream()
                .flatMap(s -> s.deployments().stream())
                .mapToInt(d -> d.virtualMachines().size() + d.webWorkerRoles().size())
                .sum();
        return roles + resources.size();
    }
}
