package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.UnitKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which circuits virtual networks are linked to. */
final class Circuits {

    private final List<ExpressRouteCircuit> circuits;
    private final Set<String> networks = new HashSet<>();

    Circuits(ClassicEstate estate) {
        this.circuits = estate.resources(ExpressRouteCircuit.class);
        if (!circuits.isEmpty()) {
            estate.units(UnitKind.VIRTUAL_NETWORK).forEach(n -> networks.add(key(n.subscription(), n.name())));
        }
    }

    private List<ExpressRouteCircuit> ofSubscription(MigrationUnit unit) {
        return circuits.stream()
                .filter(c -> Names.same(c.subscription(), unit.subscription()))
                .toList();
    }

    /** The circuits of a network's own subscription that it is linked to. */
    List<ExpressRouteCircuit> linkedTo(MigrationUnit network) {
        return ofSubscription(network).stream().filter(c -> links(c, network)).toList();
    }

    /** The circuits of other subscriptions that are linked to a network of this name, which only this subscription has. */
    List<ExpressRouteCircuit> foreignLinkedTo(MigrationUnit network) {
        return circuits.stream()
                .filter(c -> !Names.same(c.subscription(), network.subscription()))
                .filter(c -> links(c, network) && !networks.contains(key(c.subscription(), network.name())))
                .toList();
    }

    /** Whether a circuit of the network's own subscription is linked to it, or may be. */
    boolean mayLink(MigrationUnit network) {
        return ofSubscription(network).stream().anyMatch(c -> c.linkedVirtualNetworks() == null || links(c, network));
    }

    /** Whether it is not known which networks a classic circuit of the subscription is linked to. */
    boolean hideLinks(MigrationUnit unit) {
        return ofSubscription(unit).stream().anyMatch(c -> !c.resourceManager() && c.linkedVirtualNetworks() == null);
    }

    /** The circuits of a subscription that are linked to none of its networks, as far as is known. */
    List<ExpressRouteCircuit> withoutLinks(MigrationUnit subscription) {
        return ofSubscription(subscription).stream()
                .filter(c -> c.linkedVirtualNetworks() == null
                        || c.linkedVirtualNetworks().stream()
                                .noneMatch(n -> networks.contains(key(c.subscription(), n))))
                .toList();
    }

    private static boolean links(ExpressRouteCircuit circuit, MigrationUnit network) {
        return circuit.linkedVirtualNetworks() != null
                && circuit.linkedVirtualNetworks().stream().anyMatch(n -> Names.same(n, network.name()));
    }

    private static String key(String subscription, String name) {
        return Names.key(subscription) + "/" + Names.key(name);
    }
}
