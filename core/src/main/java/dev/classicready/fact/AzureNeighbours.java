package dev.classicready.fact;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resource Manager's resources that concern classic ones, found by the ids in their properties; and which kinds of them
 * the listings of a subscription show without saying what they concern.
 */
final class AzureNeighbours {

    /** What a listing must show of virtual networks for their peerings to be known. */
    static final String HIDDEN_PEERING = CircumstanceFact.HIDDEN + "PEERING";

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NO_GUID = "00000000-0000-0000-0000-000000000000";
    private static final List<String> PEERING_PATHS = List.of(
            "virtualNetworkPeerings.properties.remoteVirtualNetwork.id",
            "virtualNetworkPeerings.remoteVirtualNetwork.id",
            "remoteVirtualNetwork.id");

    private final ClassicEstate estate;
    private final Map<String, MigrationUnit> networks = new HashMap<>();
    private final Map<String, MigrationUnit> networksByGuid = new HashMap<>();
    private final Map<String, CloudService> services = new HashMap<>();
    private @Nullable Map<String, List<Machine>> machines;

    private final Map<MigrationUnit, Set<InNetwork>> inNetworks = new HashMap<>();
    private final Map<MigrationUnit, Set<AzureResource>> peerings = new HashMap<>();
    private final Map<String, List<Setting>> settings = new HashMap<>();
    private final Map<String, Set<String>> hidden = new HashMap<>();

    /** A service in a network. */
    record InNetwork(AzureServiceKind kind, AzureResource resource) {}

    /** A setting about a cloud service or a machine of it. */
    record Setting(MonitoringKind kind, @Nullable VirtualMachine machine, AzureResource resource) {}

    private record Machine(CloudService service, VirtualMachine machine) {}

    private AzureNeighbours(ClassicEstate estate) {
        this.estate = estate;
    }

    static AzureNeighbours of(ClassicEstate estate) {
        AzureNeighbours neighbours = new AzureNeighbours(estate);
        List<AzureResource> resources = estate.observations(AzureResource.class);
        if (!resources.isEmpty()) {
            neighbours.indexClassic();
            resources.forEach(neighbours::add);
            neighbours.hideUnlistedPools(resources);
        }
        return neighbours;
    }

    List<InNetwork> servicesIn(MigrationUnit network) {
        return List.copyOf(inNetworks.getOrDefault(network, Set.of()));
    }

    List<AzureResource> peeringsOf(MigrationUnit network) {
        return List.copyOf(peerings.getOrDefault(network, Set.of()));
    }

    List<Setting> settingsOf(CloudService service) {
        return settings.isEmpty()
                ? List.of()
                : settings.getOrDefault(service.ref().key(), List.of());
    }

    /** The circumstances that the listings hide something of a unit. */
    Set<String> hidden(MigrationUnit unit) {
        if (hidden.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>(hidden.getOrDefault(Names.key(unit.subscription()), Set.of()));
        all.addAll(hidden.getOrDefault(unit.ref().key(), Set.of()));
        return all;
    }

    private void indexClassic() {
        estate.units(UnitKind.VIRTUAL_NETWORK).forEach(unit -> {
            networks.put(key(unit.subscription(), unit.name()), unit);
            unit.virtualNetwork().ifPresent(network -> {
                if (network.siteId() != null) {
                    networksByGuid.put(Names.key(network.siteId()), unit);
                }
            });
        });
        estate.resources(CloudService.class).forEach(s -> services.put(key(s.subscription(), s.name()), s));
    }

    private void add(AzureResource resource) {
        AzureServiceKind.of(resource.azureType()).ifPresent(kind -> addService(resource, kind));
        MonitoringKind.of(resource.azureType()).ifPresent(kind -> addSetting(resource, kind));
        if (resource.is("Microsoft.Network/virtualNetworks")
                || resource.is("Microsoft.Network/virtualNetworks/virtualNetworkPeerings")) {
            addPeering(resource);
        } else if (resource.azureType().regionMatches(true, 0, "Microsoft.ClassicNetwork/virtualNetworks", 0, 40)) {
            addClassicPeering(resource);
        }
    }

    private void addService(AzureResource resource, AzureServiceKind kind) {
        if (isOpaque(resource)) {
            hide(resource.subscription(), kind.hidden());
            return;
        }
        boolean unresolved = false;
        boolean resolved = false;
        for (String reference : PropertyPaths.strings(resource.properties(), kind.networkPaths())) {
            Optional<MigrationUnit> network = network(resource, reference);
            network.ifPresent(n ->
                    inNetworks.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(new InNetwork(kind, resource)));
            resolved |= network.isPresent() || isElsewhere(kind, reference);
            unresolved |= network.isEmpty() && isGuid(reference);
        }
        if (!resolved && (unresolved || kind == AzureServiceKind.LIFECYCLE_SERVICES)) {
            hide(resource.subscription(), kind.hidden());
        }
    }

    /** Whether a reference names a network that is not described, or one of Resource Manager. */
    private static boolean isElsewhere(AzureServiceKind kind, String reference) {
        return kind == AzureServiceKind.LIFECYCLE_SERVICES
                ? ClassicId.of(reference)
                        .filter(id -> id.is(ClassicId.VIRTUAL_NETWORK))
                        .isPresent()
                : reference.contains("/");
    }

    /** Pools are no resources that listings show by themselves: an account without any says nothing of its pools. */
    private void hideUnlistedPools(List<AzureResource> resources) {
        List<String> pools = resources.stream()
                .filter(r -> r.is("Microsoft.Batch/batchAccounts/pools"))
                .map(r -> Names.key(r.id()))
                .toList();
        resources.stream()
                .filter(r -> r.is("Microsoft.Batch/batchAccounts"))
                .filter(account -> pools.stream().noneMatch(p -> p.startsWith(Names.key(account.id()) + "/")))
                .forEach(account -> hide(account.subscription(), AzureServiceKind.BATCH.hidden()));
    }

    private void addPeering(AzureResource resource) {
        if (isOpaque(resource)) {
            hide(resource.subscription(), HIDDEN_PEERING);
            return;
        }
        for (String remote : PropertyPaths.strings(resource.properties(), PEERING_PATHS)) {
            network(resource, remote).ifPresent(network -> peer(network, resource));
        }
    }

    private void addClassicPeering(AzureResource resource) {
        Optional<MigrationUnit> network = network(resource, resource.id());
        if (network.isEmpty()) {
            return;
        }
        if (!resource.is("Microsoft.ClassicNetwork/virtualNetworks")) {
            if (resource.azureType().toLowerCase(Locale.ROOT).contains("peering")) {
                peer(network.get(), resource);
            }
        } else if (isOpaque(resource)) {
            hidden.computeIfAbsent(network.get().ref().key(), k -> new TreeSet<>())
                    .add(HIDDEN_PEERING);
        } else if (!PropertyPaths.strings(resource.properties(), PEERING_PATHS).isEmpty()) {
            peer(network.get(), resource);
        }
    }

    private void peer(MigrationUnit network, AzureResource resource) {
        peerings.computeIfAbsent(network, k -> new LinkedHashSet<>()).add(resource);
    }

    private void addSetting(AzureResource resource, MonitoringKind kind) {
        if (isOpaque(resource)) {
            hide(resource.subscription(), kind.hidden());
            return;
        }
        Set<String> targets = new LinkedHashSet<>(PropertyPaths.strings(resource.properties(), kind.targetPaths()));
        for (String target : targets) {
            ClassicId.of(target).ifPresent(id -> {
                if (id.is(ClassicId.CLOUD_SERVICE)) {
                    service(resource, id).ifPresent(s -> set(s, new Setting(kind, null, resource)));
                } else if (id.is(ClassicId.VIRTUAL_MACHINE)) {
                    machines(resource, id).forEach(m -> set(m.service, new Setting(kind, m.machine, resource)));
                }
            });
        }
    }

    private void set(CloudService service, Setting setting) {
        List<Setting> known = settings.computeIfAbsent(service.ref().key(), k -> new ArrayList<>());
        if (!known.contains(setting)) {
            known.add(setting);
        }
    }

    private void hide(String subscription, String circumstance) {
        hidden.computeIfAbsent(Names.key(subscription), k -> new TreeSet<>()).add(circumstance);
    }

    private static boolean isOpaque(AzureResource resource) {
        return resource.properties() == null || resource.properties().isEmpty();
    }

    private static boolean isGuid(String text) {
        return GUID.matcher(text).matches() && !text.equals(NO_GUID);
    }

    /** The network that a text names: by its id, the id of a subnet, its GUID, or its bare name. */
    private Optional<MigrationUnit> network(AzureResource resource, String reference) {
        Optional<ClassicId> id = ClassicId.of(reference);
        if (id.isPresent()) {
            return id.get().is(ClassicId.VIRTUAL_NETWORK) ? find(networks, resource, id.get()) : Optional.empty();
        }
        if (isGuid(reference)) {
            return Optional.ofNullable(networksByGuid.get(Names.key(reference)));
        }
        return reference.indexOf('/') >= 0
                ? Optional.empty()
                : Optional.ofNullable(networks.get(key(resource.subscription(), reference)));
    }

    private Optional<CloudService> service(AzureResource resource, ClassicId id) {
        return find(services, resource, id);
    }

    /**
     * Finds what an id names; what the portal made has the resource group in its classic name. Where descriptors do not
     * say the subscription's id, that of the listing is taken to be the one that the id names.
     */
    private static <T> Optional<T> find(Map<String, T> known, AzureResource resource, ClassicId id) {
        String portalName = "Group " + id.resourceGroup() + " " + id.name();
        for (String subscription : List.of(id.subscription(), resource.subscription())) {
            boolean same = subscription.equalsIgnoreCase(id.subscription());
            for (String name : List.of(portalName, id.name())) {
                T found = known.get(key(subscription, name));
                if (found != null && (same || !GUID.matcher(subscription).matches())) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Machines of that name; the resource group tells those of several services apart where it is the service's name. */
    private List<Machine> machines(AzureResource resource, ClassicId id) {
        if (machines == null) {
            machines = new HashMap<>();
            for (CloudService service : estate.resources(CloudService.class)) {
                for (Deployment deployment : service.deployments()) {
                    for (VirtualMachine machine : deployment.virtualMachines()) {
                        machines.computeIfAbsent(key(service.subscription(), machine.name()), k -> new ArrayList<>())
                                .add(new Machine(service, machine));
                    }
                }
            }
        }
        List<Machine> all = find(machines, resource, id).orElse(List.of());
        List<Machine> ofGroup = all.stream()
                .filter(m -> Names.same(m.service.name(), id.resourceGroup()))
                .toList();
        return ofGroup.isEmpty() ? all : ofGroup;
    }

    private static String key(String subscription, String name) {
        return Names.key(subscription) + "/" + Names.key(name);
    }
}
