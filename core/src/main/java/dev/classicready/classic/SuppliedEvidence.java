package dev.classicready.classic;

import dev.classicready.descriptor.Evidence;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of evidence a subscription's descriptors supplied, and which were assumed to be absent.
 *
 * @param supplied kinds of which the files hold what rules need, each with the keys of the names that it is about: of
 *     networks for gateways, locations for usages, accounts for blobs, services for certificates, documents for answers about one
 *     entity, {@linkplain RdsObjects kinds of objects} for Virtual Desktop; an empty string is the whole subscription
 * @param assumedAbsent kinds of which the user said that there is none
 */
public record SuppliedEvidence(Map<Evidence, Set<String>> supplied, Set<Evidence> assumedAbsent) {

    /** Nothing at all. */
    public static final SuppliedEvidence NONE = new SuppliedEvidence(Map.of(), Set.of());

    public SuppliedEvidence {
        Map<Evidence, Set<String>> copy = new EnumMap<>(Evidence.class);
        supplied.forEach((kind, about) -> copy.put(kind, Collections.unmodifiableSet(new TreeSet<>(about))));
        supplied = Collections.unmodifiableMap(copy);
        Set<Evidence> absent = EnumSet.noneOf(Evidence.class);
        absent.addAll(assumedAbsent);
        assumedAbsent = Collections.unmodifiableSet(absent);
    }

    /** Whether anything of a kind was supplied, or it was assumed absent. */
    public boolean has(Evidence kind) {
        return supplied.containsKey(kind) || assumedAbsent.contains(kind);
    }

    /** Whether evidence of a kind was supplied about a name, or for the whole subscription, or assumed absent. */
    public boolean has(Evidence kind, String about) {
        Set<String> names = supplied.getOrDefault(kind, Set.of());
        return names.contains("") || names.contains(Names.key(about)) || assumedAbsent.contains(kind);
    }
}
