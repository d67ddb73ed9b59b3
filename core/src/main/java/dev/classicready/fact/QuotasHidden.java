package dev.classicready.fact;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.SuppliedEvidence;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Evidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What counts against quotas but is shown, or named, without what counting it takes: the plan leaves it out, so that a
 * quota which suffices for the plan need not suffice.
 */
final class QuotasHidden {

    /** Cloud services that descriptors list or name without their deployments, or networks with no word on any. */
    static final String DEPLOYMENTS = CircumstanceFact.HIDDEN + "Deployments";
    /** Machines or roles of which nothing tells the size, or of roles how many instances there are. */
    static final String SIZES = CircumstanceFact.HIDDEN + "Sizes";
    /** Networks that are only named, or that no descriptor tells the addresses of. */
    static final String NETWORKS = CircumstanceFact.HIDDEN + "VirtualNetworks";
    /** Networks with room for a gateway of which nothing tells whether it is there. */
    static final String GATEWAYS = CircumstanceFact.HIDDEN + "Gateways";
    /** Security groups that are listed without their rules, or only named. */
    static final String SECURITY_GROUPS = CircumstanceFact.HIDDEN + "NetworkSecurityGroups";
    /** Route tables that are listed without their routes, or only named. */
    static final String ROUTE_TABLES = CircumstanceFact.HIDDEN + "RouteTables";

    private final ClassicEstate estate;
    private final Set<String> described = new HashSet<>();
    private final Map<String, Set<String>> bySubscription = new HashMap<>();

    QuotasHidden(ClassicEstate estate) {
        this.estate = estate;
        for (NetworkSecurityGroup group : estate.resources(NetworkSecurityGroup.class)) {
            described.add(group.ref().key());
            hideIf(group.rules() == null, group, SECURITY_GROUPS);
        }
        for (RouteTable table : estate.resources(RouteTable.class)) {
            described.add(table.ref().key());
            hideIf(table.routes() == null, table, ROUTE_TABLES);
        }
        estate.units(UnitKind.VIRTUAL_NETWORK).forEach(this::network);
        estate.resources(CloudService.class).forEach(this::service);
        reservedIps(estate.resources(ReservedIp.class));
    }

    private void reservedIps(List<ReservedIp> ips) {
        if (ips.stream().anyMatch(ip -> ip.cloudService() != null)) {
            estate.resources(CloudService.class)
                    .forEach(service -> described.add(service.ref().key()));
            ips.forEach(ip -> hideUndescribed(ip, ResourceType.CLOUD_SERVICE, ip.cloudService(), DEPLOYMENTS));
        }
    }

    /** What is hidden of a subscription, as rules name it. */
    Set<String> circumstances(MigrationUnit subscription) {
        return bySubscription.getOrDefault(Names.key(subscription.subscription()), Set.of());
    }

    private void network(MigrationUnit unit) {
        VirtualNetwork network = unit.virtualNetwork().orElse(null);
        if (network == null
                || network.addressPrefixes().stream()
                        .noneMatch(p -> AddressRange.of(p.value()).isPresent())) {
            hide(unit.subscription(), NETWORKS);
        }
        SuppliedEvidence supplied = estate.evidence(unit.subscription());
        if (!supplied.has(Evidence.DEPLOYMENT)) {
            hide(unit.subscription(), DEPLOYMENTS);
        }
        boolean told = supplied.has(Evidence.NETWORK_CONFIGURATION) || supplied.has(Evidence.VIRTUAL_NETWORKS);
        if (mayHaveGateway(network, told) && !supplied.has(Evidence.GATEWAYS, unit.name())) {
            hide(unit.subscription(), GATEWAYS);
        }
        if (network != null) {
            for (Subnet subnet : network.subnets()) {
                hideUndescribed(
                        network, ResourceType.NETWORK_SECURITY_GROUP, subnet.networkSecurityGroup(), SECURITY_GROUPS);
                hideUndescribed(network, ResourceType.ROUTE_TABLE, subnet.routeTable(), ROUTE_TABLES);
            }
        }
    }

    /** Whether there may be a gateway that the network's own description does not show. */
    private static boolean mayHaveGateway(@Nullable VirtualNetwork network, boolean subnetsTold) {
        if (network == null || network.subnets().isEmpty()) {
            return network == null || !subnetsTold;
        }
        boolean room = network.subnets().stream().anyMatch(s -> Names.same(s.name(), Subnet.GATEWAY));
        boolean shown = network.gateway() != null
                && (!network.gateway().clientAddressPool().isEmpty()
                        || network.gateway().connections().stream().anyMatch(c -> !c.isDedicated()));
        return room && !shown;
    }

    private void service(CloudService service) {
        hideIf(!service.tellsDeployments(), service, DEPLOYMENTS);
        for (Deployment deployment : service.deployments()) {
            for (VirtualMachine machine : deployment.virtualMachines()) {
                hideIf(machine.size() == null, service, SIZES);
                hideGroup(service, machine.primaryInterface());
                machine.secondaryInterfaces().forEach(card -> hideGroup(service, card));
            }
            for (WebWorkerRole role : deployment.webWorkerRoles()) {
                boolean counted = deployment.sizeOf(role).isPresent()
                        && deployment.instancesOf(role).isPresent();
                hideIf(!counted, service, SIZES);
            }
        }
    }

    private void hideGroup(CloudService service, NetworkInterface card) {
        hideUndescribed(service, ResourceType.NETWORK_SECURITY_GROUP, card.networkSecurityGroup(), SECURITY_GROUPS);
    }

    private void hideUndescribed(ClassicResource by, ResourceType type, @Nullable String name, String circumstance) {
        if (name != null && !name.isBlank()) {
            boolean known = described.contains(
                    ResourceRef.of(by.subscription(), type, name).key());
            hideIf(!known, by, circumstance);
        }
    }

    private void hideIf(boolean hidden, ClassicResource resource, String circumstance) {
        if (hidden) {
            hide(resource.subscription(), circumstance);
        }
    }

    private void hide(String subscription, String circumstance) {
        bySubscription
                .computeIfAbsent(Names.key(subscription), s -> new TreeSet<>())
                .add(circumstance);
    }
}
