package dev.classicready.classic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what migrates together. */
final class MigrationUnits {

    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Map<String, Draft>> accounts = new HashMap<>();

    private MigrationUnits() {}

    /** A unit that is still being put together. */
    private static final class Draft {
        final UnitKind kind;
        final String subscription;
        ResourceRef ref;

        @Nullable
        ClassicResource subject;

        final List<CloudService> services = new ArrayList<>();
        final Set<ClassicResource> parts = new LinkedHashSet<>();
        final List<VirtualHardDisk> machineDisks = new ArrayList<>(0);

        Draft(UnitKind kind, String subscription, ResourceRef ref) {
            this.kind = kind;
            this.subscription = subscription;
            this.ref = ref;
        }

        MigrationUnit unit() {
            return new MigrationUnit(kind, subscription, ref, subject, services, List.copyOf(parts), machineDisks);
        }
    }

    static List<MigrationUnit> of(List<ClassicResource> resources, Collection<String> subscriptions) {
        MigrationUnits units = new MigrationUnits();
        subscriptions.forEach(s -> units.draft(UnitKind.SUBSCRIPTION, s, ResourceRef.subscription(s)));
        Attachments attachments = new Attachments();
        for (ClassicResource resource : resources) {
            units.place(resource, attachments);
        }
        for (ClassicResource resource : resources) {
            units.attach(resource, attachments);
        }
        return units.drafts.values().stream().map(Draft::unit).sorted().toList();
    }

    private Draft draft(UnitKind kind, String subscription, ResourceRef ref) {
        return drafts.computeIfAbsent(kind + " " + ref.key(), k -> new Draft(kind, subscription, ref));
    }

    private Draft named(UnitKind kind, String subscription, ResourceType type, String name) {
        return draft(kind, subscription, ResourceRef.of(subscription, type, name));
    }

    private Draft network(String subscription, String name) {
        return named(UnitKind.VIRTUAL_NETWORK, subscription, ResourceType.VIRTUAL_NETWORK, name);
    }

    /** Every disk of every machine asks for its account. */
    private Draft account(String subscription, String name) {
        return accounts.computeIfAbsent(subscription, s -> new HashMap<>())
                .computeIfAbsent(
                        Names.key(name),
                        key -> named(UnitKind.STORAGE_ACCOUNT, subscription, ResourceType.STORAGE_ACCOUNT, name));
    }

    /** First pass: networks, services and accounts make units; who uses what is noted. */
    private void place(ClassicResource resource, Attachments attachments) {
        if (resource instanceof VirtualNetwork network) {
            describe(network(network.subscription(), network.name()), network);
            attachments.note(network, network(network.subscription(), network.name()));
        } else if (resource instanceof CloudService service) {
            place(service, attachments);
        } else if (resource instanceof StorageAccount account) {
            describe(account(account.subscription(), account.name()), account);
        } else if (resource instanceof RdsHostPool pool) {
            describe(draft(UnitKind.HOST_POOL, pool.subscription(), pool.ref()), pool);
        }
    }

    private void place(CloudService service, Attachments attachments) {
        Optional<String> network = service.virtualNetworkName();
        Draft draft = network.isPresent()
                ? network(service.subscription(), network.get())
                : draft(UnitKind.CLOUD_SERVICE, service.subscription(), service.ref());
        if (network.isEmpty()) {
            describe(draft, service);
        }
        draft.services.add(service);
        attachments.note(service, draft);
        for (Deployment deployment : service.deployments()) {
            for (VirtualMachine machine : deployment.virtualMachines()) {
                for (VirtualHardDisk disk : machine.disks()) {
                    disk.account()
                            .ifPresent(a -> account(service.subscription(), a)
                                    .machineDisks
                                    .add(disk));
                }
            }
        }
    }

    /** Second pass: everything else goes with who uses it, or stands alone. */
    private void attach(ClassicResource resource, Attachments attachments) {
        if (resource instanceof RegisteredDisk disk) {
            accountOrSubscription(disk, disk.blob().stream().toList()).parts.add(disk);
        } else if (resource instanceof RegisteredImage image) {
            accountOrSubscription(image, image.blobs()).parts.add(image);
        } else if (resource instanceof LocalNetworkSite site) {
            Set<Draft> users = attachments.users(site);
            (users.isEmpty() ? Set.of(subscription(site)) : users).forEach(d -> d.parts.add(site));
        } else if (resource instanceof VirtualNetworkGateway gateway) {
            network(gateway.subscription(), gateway.virtualNetwork()).parts.add(gateway);
        } else if (resource instanceof GatewayConnection connection) {
            network(connection.subscription(), connection.virtualNetwork())
                    .parts
                    .add(connection);
        } else if (resource instanceof ApplicationGateway gateway && gateway.virtualNetwork() != null) {
            network(gateway.subscription(), gateway.virtualNetwork()).parts.add(gateway);
        } else if (resource instanceof RdsAppGroup group) {
            draft(UnitKind.HOST_POOL, group.subscription(), group.hostPoolRef())
                    .parts
                    .add(group);
        } else if (isMovedAlone(resource)) {
            Set<Draft> users = attachments.users(resource);
            if (!users.isEmpty()) {
                users.forEach(d -> d.parts.add(resource));
            } else if (resource instanceof ReservedIp ip && ip.isUsed()) {
                subscription(resource).parts.add(resource);
            } else {
                describe(draft(UnitKind.UNATTACHED, resource.subscription(), resource.ref()), resource);
            }
        } else if (!(resource instanceof VirtualNetwork
                || resource instanceof CloudService
                || resource instanceof StorageAccount
                || resource instanceof RdsHostPool)) {
            subscription(resource).parts.add(resource);
        }
    }

    /** Whether the platform migrates such a resource by itself if nothing uses it. */
    private static boolean isMovedAlone(ClassicResource resource) {
        return resource instanceof ReservedIp
                || resource instanceof NetworkSecurityGroup
                || resource instanceof RouteTable;
    }

    private Draft accountOrSubscription(ClassicResource resource, List<BlobLocation> blobs) {
        return blobs.isEmpty()
                ? subscription(resource)
                : account(resource.subscription(), blobs.get(0).account());
    }

    private Draft subscription(ClassicResource resource) {
        return draft(UnitKind.SUBSCRIPTION, resource.subscription(), ResourceRef.subscription(resource.subscription()));
    }

    private static void describe(Draft draft, ClassicResource subject) {
        draft.subject = subject;
        draft.ref = subject.ref();
    }

    /** Which units use a resource that is named by reference only. */
    private static final class Attachments {
        private final Map<String, Set<Draft>> users = new HashMap<>();
        private final Map<String, Draft> services = new HashMap<>();

        private void use(String subscription, ResourceType type, @Nullable String name, Draft draft) {
            if (name != null && !name.isBlank()) {
                users.computeIfAbsent(ResourceRef.of(subscription, type, name).key(), k -> new LinkedHashSet<>())
                        .add(draft);
            }
        }

        void note(VirtualNetwork network, Draft draft) {
            for (Subnet subnet : network.subnets()) {
                use(network.subscription(), ResourceType.NETWORK_SECURITY_GROUP, subnet.networkSecurityGroup(), draft);
                use(network.subscription(), ResourceType.ROUTE_TABLE, subnet.routeTable(), draft);
            }
            if (network.gateway() != null) {
                network.gateway()
                        .connections()
                        .forEach(c -> use(network.subscription(), ResourceType.LOCAL_NETWORK_SITE, c.site(), draft));
            }
        }

        void note(CloudService service, Draft draft) {
            String subscription = service.subscription();
            for (Deployment deployment : service.deployments()) {
                use(subscription, ResourceType.RESERVED_IP, deployment.reservedIpName(), draft);
                deployment
                        .virtualIps()
                        .forEach(v -> use(subscription, ResourceType.RESERVED_IP, v.reservedIpName(), draft));
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    machine.interfaces()
                            .forEach(n -> use(
                                    subscription,
                                    ResourceType.NETWORK_SECURITY_GROUP,
                                    n.networkSecurityGroup(),
                                    draft));
                }
            }
            services.put(
                    ResourceRef.of(subscription, ResourceType.CLOUD_SERVICE, service.name())
                            .key(),
                    draft);
        }

        Set<Draft> users(ClassicResource resource) {
            Set<Draft> found =
                    new LinkedHashSet<>(users.getOrDefault(resource.ref().key(), Set.of()));
            if (resource instanceof ReservedIp ip && ip.cloudService() != null) {
                Draft service =
                        services.get(ResourceRef.of(ip.subscription(), ResourceType.CLOUD_SERVICE, ip.cloudService())
                                .key());
                if (service != null) {
                    found.add(service);
                }
            }
            return found;
        }
    }
}
