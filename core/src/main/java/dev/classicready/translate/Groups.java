package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forms the resource groups. Names are those that the platform gives, {@code <cloud service>-migrated} and
 * {@code <virtual network>-migrated}; on a clash a group ends in what it holds.
 */
final class Groups {

    private static final String SUFFIX = "-migrated";

    private final Placement placement;
    private final ClassicEstate estate;
    private final TranslationOptions options;
    private final Map<String, ArmNames> groupNames = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> byResource = new HashMap<>();
    private final Map<String, MigrationUnit> units;
    private final List<ClassicResource> ungrouped = new ArrayList<>();
    private final List<ArmResourceGroup> formed = new ArrayList<>();
    private final Map<String, ArmNames> names = new HashMap<>();
    private final Map<String, ArmResourceGroup> groupsByResource = new HashMap<>();

    Groups(Placement placement, ClassicEstate estate, TranslationOptions options) {
        this.placement = placement;
        this.estate = estate;
        this.options = options;
        this.units = placement.unitsBySubject();
    }

    /** A group that is still being filled. */
    private static final class Draft implements Comparable<Draft> {
        private static final Comparator<Draft> ORDER = Comparator.comparing((Draft d) -> d.purpose)
                .thenComparing(d -> d.subscription)
                .thenComparing(d -> d.name);

        private final String subscription;
        private final String name;
        private final @Nullable String location;
        private final Purpose purpose;
        private final @Nullable MigrationUnit unit;
        private final List<ClassicResource> members = new ArrayList<>();
        private final ArmNames names = new ArmNames();

        Draft(
                String subscription,
                String name,
                @Nullable String location,
                Purpose purpose,
                @Nullable MigrationUnit unit) {
            this.subscription = subscription;
            this.name = name;
            this.location = location;
            this.purpose = purpose;
            this.unit = unit;
        }

        ArmId id(ArmType type, String wanted) {
            return new ArmId(subscription, name, type, names.unique(type, wanted), null);
        }

        ArmId desktopId(ArmType type, String wanted) {
            return new ArmId(subscription, name, type, names.free(type, DesktopNames.legal(type, wanted)), null);
        }

        @Override
        public int compareTo(Draft other) {
            return ORDER.compare(this, other);
        }
    }

    void form() {
        for (CloudService service : estate.resources(CloudService.class)) {
            if (service.deployments().stream().anyMatch(d -> d.isIaas() || d.isPaas())) {
                found(service, service.name(), Purpose.SERVICE, "-service", location(service));
            }
        }
        for (VirtualNetwork network : estate.resources(VirtualNetwork.class)) {
            Draft draft = found(network, network.name(), Purpose.NETWORK, "-network", placement.location(network));
            placement.assign(network, draft.id(ArmType.VIRTUAL_NETWORK, network.name()));
        }
        for (StorageAccount account : estate.resources(StorageAccount.class)) {
            Draft draft = found(account, account.name(), Purpose.STORAGE, "-storage", placement.location(account));
            placement.assign(account, placement.accountId(draft.subscription, draft.name, account.name()));
        }
        for (RdsHostPool pool : estate.resources(RdsHostPool.class)) {
            if (pool.described()) {
                desktops(pool, pool.tenant() + "_" + pool.name(), Purpose.HOST_POOL, "-host-pool", ArmType.HOST_POOL);
            }
        }
        for (RdsTenant tenant : estate.resources(RdsTenant.class)) {
            desktops(tenant, tenant.name(), Purpose.WORKSPACE, "-workspace", ArmType.WORKSPACE);
        }
        Map<String, Draft> users = users();
        for (ClassicResource resource : estate.resources()) {
            if (!byResource.containsKey(resource.ref().key())) {
                place(resource, users.get(resource.ref().key()));
            }
        }
        drafts.values().stream().sorted().forEach(draft -> {
            draft.members.sort(Comparator.comparingInt(Translators::rank).thenComparing(ClassicResource::ref));
            ArmResourceGroup group = new ArmResourceGroup(
                    draft.subscription, draft.name, draft.location, draft.purpose, draft.unit, draft.members);
            formed.add(group);
            names.put(group.id().key(), draft.names);
            draft.members.forEach(m -> groupsByResource.put(m.ref().key(), group));
        });
    }

    List<ArmResourceGroup> all() {
        return formed;
    }

    List<ClassicResource> ungrouped() {
        return ungrouped;
    }

    ArmNames namesOf(ArmResourceGroup group) {
        return names.getOrDefault(group.id().key(), new ArmNames());
    }

    Optional<ArmResourceGroup> of(ClassicResource resource) {
        return Optional.ofNullable(groupsByResource.get(resource.ref().key()));
    }

    /** Groups are named as the automatic migration names them, but for their end. */
    private void desktops(ClassicResource resource, String name, Purpose purpose, String onClash, ArmType type) {
        Draft draft = found(resource, name, purpose, onClash, placement.location(resource));
        placement.assign(resource, draft.desktopId(type, resource.name()));
    }

    /** A cloud service's region is its network's where nothing else tells it. */
    private @Nullable String location(CloudService service) {
        if (service.location() == null && service.affinityGroup() == null) {
            MigrationUnit unit = units.get(service.ref().key());
            if (unit != null && unit.virtualNetwork().isPresent()) {
                return placement.location(unit.virtualNetwork().get());
            }
        }
        return placement.location(service);
    }

    private Draft found(
            ClassicResource resource, String name, Purpose purpose, String onClash, @Nullable String location) {
        String subscription = placement.subscription(resource);
        ArmNames taken = groupNames.computeIfAbsent(subscription, s -> new ArmNames());
        String wanted = ArmNames.legal(name, 70) + SUFFIX;
        String unique = taken.take(ArmType.RESOURCE_GROUP, wanted)
                ? wanted
                : taken.unique(ArmType.RESOURCE_GROUP, wanted + onClash);
        Draft draft = new Draft(
                subscription,
                unique,
                location,
                purpose,
                units.get(resource.ref().key()));
        drafts.put(subscription + "/" + unique, draft);
        join(resource, draft);
        return draft;
    }

    private void join(ClassicResource resource, Draft draft) {
        draft.members.add(resource);
        byResource.put(resource.ref().key(), draft);
    }

    private void place(ClassicResource resource, @Nullable Draft user) {
        if (resource instanceof NetworkSecurityGroup group && group.rules() != null) {
            Draft draft = user == null ? unattached(group) : user;
            join(group, draft);
            placement.assign(group, draft.id(ArmType.NETWORK_SECURITY_GROUP, group.name()));
        } else if (resource instanceof RouteTable table && table.routes() != null) {
            Draft draft = user == null ? unattached(table) : user;
            join(table, draft);
            placement.assign(table, draft.id(ArmType.ROUTE_TABLE, table.name()));
        } else if (resource instanceof ReservedIp ip && (user != null || !ip.isUsed())) {
            Draft draft = user == null ? unattached(ip) : user;
            join(ip, draft);
            placement.assign(ip, draft.id(ArmType.PUBLIC_IP_ADDRESS, ip.name()));
        } else if (resource instanceof LocalNetworkSite site && user != null) {
            join(site, user);
            placement.assign(site, user.id(ArmType.LOCAL_NETWORK_GATEWAY, site.name()));
        } else if (resource instanceof RdsAppGroup group && user != null) {
            join(group, user);
            if (placement.isPublishable(group)) {
                placement.assign(group, user.desktopId(ArmType.APPLICATION_GROUP, group.name()));
            }
        } else if (user != null && !(resource instanceof NetworkSecurityGroup || resource instanceof RouteTable)) {
            join(resource, user);
        } else {
            ungrouped.add(resource);
        }
    }

    /** What nothing uses lies together, one group a region. */
    private Draft unattached(ClassicResource resource) {
        String subscription = placement.subscription(resource);
        String location = placement.location(resource);
        String key = subscription + "/unattached/" + location;
        Draft draft = drafts.get(key);
        if (draft == null) {
            ArmNames taken = groupNames.computeIfAbsent(subscription, s -> new ArmNames());
            String wanted = "unattached" + (location == null ? "" : "-" + location) + SUFFIX;
            draft = new Draft(
                    subscription, taken.unique(ArmType.RESOURCE_GROUP, wanted), location, Purpose.UNATTACHED, null);
            drafts.put(key, draft);
        }
        return draft;
    }

    /** For resources that others name: the group of the first that names them, in the order of deployment. */
    private Map<String, Draft> users() {
        Map<String, Draft> users = new HashMap<>();
        for (VirtualNetwork network : estate.resources(VirtualNetwork.class)) {
            Draft draft = byResource.get(network.ref().key());
            for (Subnet subnet : network.subnets()) {
                use(users, network, ResourceType.NETWORK_SECURITY_GROUP, subnet.networkSecurityGroup(), draft);
                use(users, network, ResourceType.ROUTE_TABLE, subnet.routeTable(), draft);
            }
            if (network.gateway() != null) {
                network.gateway().connections().stream()
                        .filter(c -> !c.isDedicated())
                        .forEach(c -> use(users, network, ResourceType.LOCAL_NETWORK_SITE, c.site(), draft));
            }
        }
        for (CloudService service : estate.resources(CloudService.class)) {
            Draft draft = byResource.get(service.ref().key());
            if (draft != null) {
                use(users, service, draft);
            }
        }
        for (ClassicResource resource : estate.resources()) {
            ownerOf(resource)
                    .map(o -> byResource.get(o.key()))
                    .ifPresent(d -> users.put(resource.ref().key(), d));
        }
        return users;
    }

    private void use(Map<String, Draft> users, CloudService service, Draft draft) {
        for (Deployment deployment : service.deployments()) {
            use(users, service, ResourceType.RESERVED_IP, deployment.reservedIpName(), draft);
            deployment
                    .network()
                    .map(ServiceNetwork::reservedIps)
                    .orElse(List.of())
                    .forEach(r -> use(users, service, ResourceType.RESERVED_IP, r.name(), draft));
            deployment
                    .virtualIps()
                    .forEach(v -> use(users, service, ResourceType.RESERVED_IP, v.reservedIpName(), draft));
            for (VirtualMachine machine : deployment.virtualMachines()) {
                use(
                        users,
                        service,
                        ResourceType.NETWORK_SECURITY_GROUP,
                        machine.primaryInterface().networkSecurityGroup(),
                        draft);
                machine.secondaryInterfaces()
                        .forEach(n -> use(
                                users, service, ResourceType.NETWORK_SECURITY_GROUP, n.networkSecurityGroup(), draft));
            }
        }
    }

    private static void use(
            Map<String, Draft> users, ClassicResource user, ResourceType type, @Nullable String name, Draft draft) {
        if (name != null && !name.isBlank()) {
            users.merge(
                    ResourceRef.of(user.subscription(), type, name).key(),
                    draft,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The network, account or service that a resource says it belongs to. */
    private static Optional<ResourceRef> ownerOf(ClassicResource resource) {
        String subscription = resource.subscription();
        if (resource instanceof VirtualNetworkGateway gateway) {
            return Optional.of(ResourceRef.of(subscription, ResourceType.VIRTUAL_NETWORK, gateway.virtualNetwork()));
        } else if (resource instanceof GatewayConnection connection) {
            return Optional.of(ResourceRef.of(subscription, ResourceType.VIRTUAL_NETWORK, connection.virtualNetwork()));
        } else if (resource instanceof RegisteredDisk disk) {
            return disk.blob().map(b -> ResourceRef.of(subscription, ResourceType.STORAGE_ACCOUNT, b.account()));
        } else if (resource instanceof RegisteredImage image) {
            return image.blobs().stream()
                    .findFirst()
                    .map(b -> ResourceRef.of(subscription, ResourceType.STORAGE_ACCOUNT, b.account()));
        } else if (resource instanceof RdsAppGroup group) {
            return Optional.of(group.hostPoolRef());
        } else if (resource instanceof ReservedIp ip && ip.cloudService() != null) {
            return Optional.of(ResourceRef.of(subscription, ResourceType.CLOUD_SERVICE, ip.cloudService()));
        }
        return Optional.empty();
    }
}
