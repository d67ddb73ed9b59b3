package dev.classicready.translate;

import dev.classicready.classic.AffinityGroup;
import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExtensionTable;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.ServiceExtension;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where everything goes: which resource group, under which name. Settled once, before anything is translated. */
final class Placement {

    private final ClassicEstate estate;
    private final TranslationOptions options;
    private final Map<String, ArmId> ids = new HashMap<>();
    private final Map<String, NetworkPlace> networks = new ConcurrentHashMap<>();
    private final Map<String, NetworkPlace> networksMade = new ConcurrentHashMap<>();
    private final Map<String, ArmId> accountsNamed = new ConcurrentHashMap<>();
    private final Map<String, StorageAccount> accounts = new HashMap<>();
    private final Map<String, AffinityGroup> affinityGroups = new HashMap<>();
    private final Map<String, RegisteredDisk> disks = new HashMap<>();
    private final Set<String> defaultRoutes = new HashSet<>();
    private final Set<String> attachedDisks = new HashSet<>();
    private final Map<String, List<ReservedIp>> reservedIps = new HashMap<>();
    private final Set<String> localGateways = new HashSet<>();
    private final Desktops desktops;
    private final ExtensionTable extensionTable;
    private final GatewayDesigns gateways;
    private final Groups groups;

    Placement(ClassicEstate estate, TranslationOptions options) {
        this.estate = estate;
        this.options = options;
        estate.resources(StorageAccount.class).forEach(a -> accounts.put(Names.key(a.name()), a));
        estate.resources(AffinityGroup.class)
                .forEach(a -> affinityGroups.put(a.ref().key(), a));
        estate.resources(RegisteredDisk.class).forEach(d -> disks.put(d.ref().key(), d));
        estate.resources(RouteTable.class).stream()
                .filter(Placement::takesInternet)
                .forEach(t -> defaultRoutes.add(t.ref().key()));
        for (ReservedIp ip : estate.resources(ReservedIp.class)) {
            if (ip.cloudService() != null) {
                reservedIps
                        .computeIfAbsent(serviceKey(ip.subscription(), ip.cloudService()), k -> new ArrayList<>())
                        .add(ip);
            }
        }
        desktops = new Desktops(estate);
        extensionTable = new ExtensionTable(estate.observations(CatalogueExtension.class));
        groups = new Groups(this, estate, options);
        groups.form();
        for (VirtualNetwork network : estate.resources(VirtualNetwork.class)) {
            networks.put(
                    network.ref().key(),
                    NetworkPlace.translated(id(network).orElseThrow(), network, options.isCurrent()));
        }
        estate.resources(VirtualNetwork.class).forEach(this::describeSubnets);
        estate.resources(CloudService.class).forEach(this::note);
        gateways = new GatewayDesigns(estate, this);
        for (LocalNetworkSite site : estate.resources(LocalNetworkSite.class)) {
            if (gateways.needs(site) && LocalNetworkSiteTranslator.isTranslatable(site)) {
                id(site).ifPresent(id -> localGateways.add(id.key()));
            }
        }
    }

    /** The groups in the order of deployment. */
    List<ArmResourceGroup> groups() {
        return groups.all();
    }

    /** Resources that no group takes. */
    List<ClassicResource> ungrouped() {
        return groups.ungrouped();
    }

    /** The names that are taken in the group that a resource goes to. */
    ArmNames namesOf(ClassicResource resource) {
        return groups.of(resource).map(groups::namesOf).orElseGet(ArmNames::new);
    }

    ArmNames namesOf(ArmResourceGroup group) {
        return groups.namesOf(group);
    }

    TranslationOptions options() {
        return options;
    }

    ExtensionTable extensionTable() {
        return extensionTable;
    }

    GatewayDesigns gateways() {
        return gateways;
    }

    void assign(ClassicResource resource, ArmId id) {
        ids.put(resource.ref().key(), id);
    }

    /** The id that a resource of a group has, if it has one of its own. */
    Optional<ArmId> id(ClassicResource resource) {
        return Optional.ofNullable(ids.get(resource.ref().key()));
    }

    /** The id of a resource that a reference names. */
    Optional<ArmId> id(ResourceRef resource) {
        return Optional.ofNullable(ids.get(resource.key()));
    }

    /** Whether an application group can be made: what it publishes is known, and its host pool can publish it. */
    boolean isPublishable(RdsAppGroup group) {
        return desktops.isPublishable(group);
    }

    /** The application groups of a host pool, sorted. */
    List<RdsAppGroup> appGroups(RdsHostPool pool) {
        return desktops.appGroups(pool);
    }

    /** The application groups of a tenant's host pools, sorted. */
    List<RdsAppGroup> appGroups(RdsTenant tenant) {
        return desktops.appGroups(tenant);
    }

    /** Whether the tenant of a host pool has single sign-on of its own. */
    boolean hasSingleSignOn(RdsHostPool pool) {
        return desktops.tenant(pool).filter(RdsTenant::hasSingleSignOn).isPresent();
    }

    /** The id of a resource that another one names. */
    Optional<ArmId> id(String subscription, ResourceType type, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(
                        ids.get(ResourceRef.of(subscription, type, name).key()));
    }

    String subscription(ClassicResource resource) {
        return desktops.tenant(resource)
                .flatMap(tenant -> DesktopSubscription.of(tenant, options))
                .orElse(options.targetSubscription() != null ? options.targetSubscription() : resource.subscription());
    }

    /** Whether a local network gateway of that id is made. */
    boolean isTranslated(ArmId id) {
        return localGateways.contains(id.key());
    }

    /** The network that a deployment's machines are in, or will be. */
    NetworkPlace network(CloudService service, Deployment deployment) {
        String name = deployment.virtualNetworkName() != null
                ? deployment.virtualNetworkName()
                : deployment.network().map(ServiceNetwork::virtualNetwork).orElse(null);
        if (name != null) {
            return networks.computeIfAbsent(
                    ResourceRef.of(service.subscription(), ResourceType.VIRTUAL_NETWORK, name)
                            .key(),
                    k -> NetworkPlace.named(new ArmId(
                            subscription(service),
                            ArmNames.legal(name, 80) + "-migrated",
                            ArmType.VIRTUAL_NETWORK,
                            ArmNames.legal(name, ArmType.VIRTUAL_NETWORK.maxLength()),
                            null)));
        }
        return networksMade.computeIfAbsent(service.ref().key(), k -> {
            if (options.targetVirtualNetwork() != null) {
                return NetworkPlace.existing(subscription(service), options.targetVirtualNetwork());
            }
            ArmResourceGroup group = groups.of(service).orElseThrow();
            return NetworkPlace.made(new ArmId(
                    group.subscription(),
                    group.name(),
                    ArmType.VIRTUAL_NETWORK,
                    namesOf(group)
                            .unique(
                                    ArmType.VIRTUAL_NETWORK,
                                    (options.isCurrent() || deployment.isIaas() ? "VNet-" : "DefaultNetwork-")
                                            + service.name()),
                    null));
        });
    }

    NetworkPlace network(VirtualNetwork network) {
        return Objects.requireNonNull(networks.get(network.ref().key()));
    }

    /** The storage account of a blob, whether or not a descriptor describes it. */
    ArmId account(CloudService user, String account) {
        StorageAccount described = accounts.get(Names.key(account));
        if (described != null) {
            return ids.get(described.ref().key());
        }
        return accountsNamed.computeIfAbsent(
                subscription(user) + "/" + account,
                k -> accountId(subscription(user), ArmNames.legal(account, 80) + "-migrated", account));
    }

    /** The storage account of a name, if a descriptor describes it. */
    Optional<StorageAccount> described(String account) {
        return Optional.ofNullable(accounts.get(Names.key(account)));
    }

    /** Names of storage accounts are unique in the world, so that a new account cannot have the classic one's. */
    ArmId accountId(String subscription, String group, String account) {
        String classic = Names.key(account);
        if (!options.isCurrent()) {
            return new ArmId(subscription, group, ArmType.STORAGE_ACCOUNT, classic, null);
        }
        String name = ArmNames.global(subscription, classic, ArmType.STORAGE_ACCOUNT.maxLength());
        ArmParameter parameter = ArmParameter.string(
                ArmNames.parameter(classic, "AccountName"),
                name,
                "The name of the storage account that takes what the classic account " + classic
                        + " holds. Such names are unique in the world.");
        return new ArmId(subscription, group, ArmType.STORAGE_ACCOUNT, name, parameter);
    }

    /** The registered disk that a machine's disk is. */
    Optional<RegisteredDisk> registered(CloudService service, VirtualHardDisk disk) {
        return disk.name() == null || disks.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(disks.get(ResourceRef.of(service.subscription(), ResourceType.DISK, disk.name())
                        .key()));
    }

    /** Whether a machine that is described has the disk. */
    boolean isAttached(RegisteredDisk disk) {
        return attachedDisks.contains(disk.ref().key());
    }

    /** An extension of a cloud service by its id. */
    Optional<ServiceExtension> extension(CloudService service, String id) {
        return estate.observations(ServiceExtension.class).stream()
                .filter(e -> e.subscription().equals(service.subscription()) && Names.same(e.id(), id))
                .filter(e -> e.cloudService() == null || Names.same(e.cloudService(), service.name()))
                .findFirst();
    }

    /**
     * The classic name of the reserved address that a VIP has, as the VIP, its deployment or the address itself tells; null
     * where it has none.
     *
     * @param ip null where no descriptor shows the deployment's VIP
     */
    @Nullable
    String reservedIp(CloudService service, Deployment deployment, @Nullable VirtualIp ip) {
        boolean first = ip == null || deployment.virtualIps().get(0) == ip;
        if (ip != null && ip.reservedIpName() != null) {
            return ip.reservedIpName();
        }
        if (first && deployment.reservedIpName() != null) {
            return deployment.reservedIpName();
        }
        for (ReservedIp reserved :
                reservedIps.getOrDefault(serviceKey(service.subscription(), service.name()), List.of())) {
            boolean elsewhere = reserved.deployment() != null && !Names.same(reserved.deployment(), deployment.name());
            boolean named = reserved.virtualIpName() != null && ip != null && ip.name() != null;
            if (!elsewhere && (named ? Names.same(reserved.virtualIpName(), ip.name()) : first)) {
                return reserved.name();
            }
        }
        return null;
    }

    /** The region of a resource in Azure's short form. */
    @Nullable
    String location(ClassicResource resource) {
        String location = resource.location();
        String affinityGroup = resource instanceof CloudService service
                ? service.affinityGroup()
                : resource instanceof VirtualNetwork network
                        ? network.affinityGroup()
                        : resource instanceof StorageAccount account ? account.affinityGroup() : null;
        if (location == null && affinityGroup != null) {
            AffinityGroup group = affinityGroups.get(
                    ResourceRef.of(resource.subscription(), ResourceType.AFFINITY_GROUP, affinityGroup)
                            .key());
            location = group == null ? null : group.location();
        }
        if (location == null) {
            location = options.location();
        }
        return location == null || location.isBlank() ? null : Names.locationKey(location);
    }

    private static String serviceKey(String subscription, String name) {
        return ResourceRef.of(subscription, ResourceType.CLOUD_SERVICE, name).key();
    }

    private void describeSubnets(VirtualNetwork network) {
        for (SubnetPlace place : network(network).subnets()) {
            if (place.subnet() == null) {
                continue;
            }
            place.describe(
                    id(
                                    network.subscription(),
                                    ResourceType.NETWORK_SECURITY_GROUP,
                                    place.subnet().networkSecurityGroup())
                            .isPresent(),
                    place.subnet().routeTable() != null
                            && defaultRoutes.contains(ResourceRef.of(
                                            network.subscription(),
                                            ResourceType.ROUTE_TABLE,
                                            place.subnet().routeTable())
                                    .key()));
        }
    }

    private static boolean takesInternet(RouteTable table) {
        return table.routes() != null
                && table.routes().stream()
                        .anyMatch(
                                r -> "0.0.0.0/0".equals(r.addressPrefix()) && !Names.same(r.nextHopType(), "Internet"));
    }

    /** Notes what machines ask of their networks: addresses, and a way out. */
    private void note(CloudService service) {
        for (Deployment deployment : service.deployments()) {
            if (CloudServiceDesign.isMade(service, deployment, options)) {
                noteRoles(service, deployment);
            }
            if (!deployment.isIaas()) {
                continue;
            }
            NetworkPlace network = network(service, deployment);
            deployment
                    .loadBalancers()
                    .forEach(b -> network.claim(b.staticAddress(), ServiceDesign.claimOf(service, b.name())));
            boolean published = ServiceDesign.isPublished(deployment);
            for (VirtualMachine machine : deployment.virtualMachines()) {
                note(service, machine, network, published);
            }
        }
    }

    private void noteRoles(CloudService service, Deployment deployment) {
        CloudServiceDesign design =
                CloudServiceDesign.of(service, deployment, groups.of(service).orElseThrow(), this, new ArmNames());
        design.roles().forEach(r -> r.subnet().holdCloudService());
        design.internal()
                .ifPresent(b -> design.network()
                        .claim(b.staticAddress(), ServiceDesign.claimOf(service, deployment.slot() + "/" + b.name())));
    }

    private void note(CloudService service, VirtualMachine machine, NetworkPlace network, boolean published) {
        if (!disks.isEmpty()) {
            for (VirtualHardDisk disk : machine.disks()) {
                registered(service, disk)
                        .ifPresent(d -> attachedDisks.add(d.ref().key()));
            }
        }
        if (!ServiceDesign.isTranslatable(machine)) {
            return;
        }
        for (NetworkInterface each : machine.interfaces()) {
            if (each.staticAddress() != null) {
                network.claim(each.staticAddress(), ServiceDesign.claimOf(service, machine.name() + "/" + each.key()));
            }
        }
        if (options.isCurrent()
                && !published
                && machine.primaryInterface().publicIps().isEmpty()) {
            network.subnet(machine.primaryInterface().subnets().stream()
                            .findFirst()
                            .orElse(null))
                    .requireNatGateway();
        }
    }

    Map<String, MigrationUnit> unitsBySubject() {
        Map<String, MigrationUnit> units = new HashMap<>();
        for (MigrationUnit unit : estate.units()) {
            units.put(unit.ref().key(), unit);
            unit.cloudServices().forEach(s -> units.put(s.ref().key(), unit));
        }
        return units;
    }
}
