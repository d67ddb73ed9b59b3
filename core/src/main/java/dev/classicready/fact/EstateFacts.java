package dev.classicready.fact;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Facts that look across units: numbers of a subscription, and networks reached through others. */
final class EstateFacts {

    private EstateFacts() {}

    static void of(ClassicEstate estate, Interest interest, Consumer<? super Fact> to) {
        if (interest.in(SubscriptionFact.class)) {
            subscriptions(estate, to);
        }
        if (interest.in(TransitFact.class)) {
            transits(estate, to);
        }
    }

    private static void subscriptions(ClassicEstate estate, Consumer<? super Fact> to) {
        Map<String, Count> counts = new HashMap<>();
        for (CloudService service : estate.resources(CloudService.class)) {
            counts.computeIfAbsent(service.subscription(), s -> new Count()).add(service);
        }
        estate.units(UnitKind.SUBSCRIPTION).forEach(unit -> {
            Count count = counts.getOrDefault(unit.subscription(), new Count());
            Optional<? extends Located> any = estate.resources().stream()
                    .filter(r -> r.subscription().equals(unit.subscription()))
                    .findFirst();
            any.ifPresent(element -> to.accept(new SubscriptionFact(
                    unit,
                    count.anyDeployment == null ? element : count.anyDeployment,
                    count.virtualMachines,
                    count.webWorkerDeployments,
                    count.publicAddresses,
                    count.machineDisks)));
        });
    }

    private static final class Count {
        private @Nullable Located anyDeployment;
        private int virtualMachines;
        private int webWorkerDeployments;
        private int publicAddresses;
        private int machineDisks;

        private void add(CloudService service) {
            for (Deployment deployment : service.deployments()) {
                anyDeployment = anyDeployment == null ? deployment : anyDeployment;
                virtualMachines += deployment.virtualMachines().size();
                webWorkerDeployments += deployment.isPaas() ? 1 : 0;
                publicAddresses += deployment.isIaas() ? deployment.virtualIps().size() : 0;
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    machineDisks += machine.dataDisks().size() + (machine.osDisk() == null ? 0 : 1);
                    publicAddresses += machine.primaryInterface().publicIps().size();
                }
            }
        }
    }

    /**
     * A network reaches a site through another one if a local network site that it connects to holds prefixes of the
     * other network's address space and also prefixes of a local network site that only the other one connects to.
     */
    private static void transits(ClassicEstate estate, Consumer<? super Fact> to) {
        Map<String, LocalNetworkSite> sites = new HashMap<>();
        estate.resources(LocalNetworkSite.class).forEach(s -> sites.put(key(s.subscription(), s.name()), s));
        Map<String, List<VirtualNetwork>> networksByPrefix = new HashMap<>();
        for (VirtualNetwork network : estate.resources(VirtualNetwork.class)) {
            for (AddressPrefix prefix : network.addressPrefixes()) {
                networksByPrefix
                        .computeIfAbsent(prefix.value().strip(), p -> new ArrayList<>())
                        .add(network);
            }
        }
        estate.units(UnitKind.VIRTUAL_NETWORK)
                .filter(unit -> unit.virtualNetwork().isPresent())
                .forEach(unit -> transits(unit, sites, networksByPrefix, to));
    }

    private static void transits(
            MigrationUnit unit,
            Map<String, LocalNetworkSite> sites,
            Map<String, List<VirtualNetwork>> networksByPrefix,
            Consumer<? super Fact> to) {
        VirtualNetwork network = unit.virtualNetwork().orElseThrow();
        for (LocalNetworkSite site : sites(network, sites)) {
            for (AddressPrefix prefix : site.addressPrefixes()) {
                for (VirtualNetwork other :
                        networksByPrefix.getOrDefault(prefix.value().strip(), List.of())) {
                    if (other.ref().equals(network.ref())) {
                        continue;
                    }
                    sites(other, sites).stream()
                            .filter(behind -> !behind.ref().equals(site.ref()) && aggregates(site, behind))
                            .filter(behind -> !sites(network, sites).contains(behind))
                            .findFirst()
                            .ifPresent(behind -> to.accept(new TransitFact(unit, site, other.name(), behind)));
                }
            }
        }
    }

    private static boolean aggregates(LocalNetworkSite site, LocalNetworkSite behind) {
        return !behind.addressPrefixes().isEmpty()
                && behind.addressPrefixes().stream()
                        .anyMatch(inner -> site.addressPrefixes().stream()
                                .anyMatch(outer -> contains(outer.value(), inner.value())));
    }

    private static boolean contains(String outer, String inner) {
        Optional<AddressRange> parsed = AddressRange.of(inner);
        return AddressRange.of(outer).flatMap(o -> parsed.map(o::contains)).orElse(false);
    }

    private static List<LocalNetworkSite> sites(VirtualNetwork network, Map<String, LocalNetworkSite> sites) {
        if (network.gateway() == null) {
            return List.of();
        }
        return network.gateway().connections().stream()
                .map(LocalNetworkConnection::site)
                .map(name -> sites.get(key(network.subscription(), name)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String key(String subscription, String name) {
        return Names.key(subscription) + "/" + Names.key(name);
    }
}
