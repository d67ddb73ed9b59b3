package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.Usage;
import dev.classicready.classic.VirtualNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts what translated resources need of quotas, from the same designs that the resources are made of but without
 * making them: rules ask for it in every analysis.
 */
final class QuotaNeeds {

    private final Placement placement;
    private final boolean current;
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final Map<String, Long> network = new HashMap<>();
    private final Map<String, Long> compute = new HashMap<>();

    private QuotaNeeds(Placement placement) {
        this.placement = placement;
        this.current = placement.options().isCurrent();
    }

    static List<Need> of(ClassicEstate estate, Placement placement) {
        QuotaNeeds needs = new QuotaNeeds(placement);
        placement.groups().forEach(needs::count);
        Map<String, Usage> usages = new HashMap<>();
        estate.observations(Usage.class)
                .forEach(u -> usages.put(
                        key(
                                placement.options().targetSubscription() == null
                                        ? u.subscription()
                                        : placement.options().targetSubscription(),
                                Names.locationKey(u.location()),
                                u.compute(),
                                Names.key(u.quota())),
                        u));
        return needs.needs(usages);
    }

    private List<Need> needs(Map<String, Usage> usages) {
        List<Need> needs = new ArrayList<>();
        counts.forEach((key, needed) -> {
            String[] parts = key.split("\n", -1);
            boolean compute = Boolean.parseBoolean(parts[2]);
            Usage usage = usages.get(key(parts[0], parts[1], compute, Names.key(parts[3])));
            needs.add(new Need(
                    placement.options().target(),
                    parts[0],
                    parts[1],
                    compute,
                    parts[3],
                    needed,
                    usage == null ? null : usage.limit(),
                    usage == null ? null : usage.current()));
        });
        return needs;
    }

    private static String key(String subscription, String location, boolean compute, String quota) {
        return subscription + "\n" + location + "\n" + compute + "\n" + quota;
    }

    private void count(ArmResourceGroup group) {
        addresses.clear();
        network.clear();
        compute.clear();
        ArmNames names = new ArmNames(placement.namesOf(group));
        for (ClassicResource resource : group.members()) {
            if (resource instanceof VirtualNetwork network) {
                count(network);
            } else if (resource instanceof NetworkSecurityGroup) {
                network("NetworkSecurityGroups", 1);
            } else if (resource instanceof RouteTable) {
                network("RouteTables", 1);
            } else if (resource instanceof CloudService service) {
                count(service, group, names);
            } else if (resource instanceof ReservedIp ip) {
                placement.id(ip).ifPresent(id -> reserved(id, true));
            }
        }
        String location = group.location() == null ? "" : group.location();
        network.forEach(
                (quota, count) -> counts.merge(key(group.subscription(), location, false, quota), count, Long::sum));
        compute.forEach(
                (quota, count) -> counts.merge(key(group.subscription(), location, true, quota), count, Long::sum));
    }

    private void count(VirtualNetwork network) {
        if (placement.network(network).kind() != NetworkPlace.Kind.TRANSLATED) {
            return;
        }
        network("VirtualNetworks", 1);
        natGateway(placement.network(network));
        placement.gateways().of(network).forEach(g -> address(false));
    }

    private void natGateway(NetworkPlace place) {
        if (place.needsNatGateway()) {
            network("NatGateways", 1);
            address(true);
        }
    }

    private void count(CloudService service, ArmResourceGroup group, ArmNames names) {
        Set<NetworkPlace> made = new HashSet<>();
        for (Deployment deployment : service.deployments()) {
            if (deployment.isIaas()) {
                ServiceDesign design = ServiceDesign.of(service, deployment, placement, names);
                if (design.network().kind() == NetworkPlace.Kind.MADE && made.add(design.network())) {
                    network("VirtualNetworks", 1);
                    natGateway(design.network());
                }
                count(design);
            } else if (CloudServiceDesign.isMade(service, deployment, placement.options())) {
                CloudServiceDesign design = CloudServiceDesign.of(service, deployment, group, placement, names);
                if (design.network().kind() == NetworkPlace.Kind.MADE && made.add(design.network())) {
                    network("VirtualNetworks", 1);
                }
                count(design);
            }
        }
    }

    /** Role instances count with their cores; their addresses and load balancers are Basic for both targets. */
    private void count(CloudServiceDesign design) {
        if (design.isPublic()) {
            boolean stays = design.reservedIp().isPresent();
            design.reservedAddress(placement)
                    .ifPresentOrElse(id -> basicAddress(id, stays), () -> basicAddress(null, stays));
        }
        network("LoadBalancers", design.loadBalancers());
        for (RoleDesign role : design.roles()) {
            String size = role.size() == null ? RoleSkus.DEFAULT : role.size();
            int cores = VmSizes.cores(size) * role.counted();
            compute("cores", cores);
            compute(VmSizes.family(size), cores);
        }
    }

    private void basicAddress(@Nullable ArmId id, boolean stays) {
        if (id == null || addresses.add(id.key())) {
            network("PublicIPAddresses", 1);
            network("StaticPublicIPAddresses", stays ? 1 : 0);
        }
    }

    private void count(ServiceDesign design) {
        List<FrontEnd> frontEnds = design.publicFrontEnds();
        for (FrontEnd frontEnd : frontEnds) {
            String reserved = placement.reservedIp(design.service(), design.deployment(), frontEnd.virtualIp());
            @Nullable
            ArmId id = placement
                    .id(design.service().subscription(), ResourceType.RESERVED_IP, reserved)
                    .orElse(null);
            if (id != null) {
                reserved(id, true);
            } else {
                address(reserved != null);
            }
        }
        int balancers =
                (frontEnds.isEmpty() ? 0 : 1) + design.internalFrontEnds().size();
        network("LoadBalancers", balancers);
        if (current) {
            network("StandardSkuLoadBalancers", balancers);
        }
        network("NetworkSecurityGroups", design.securityGroups().size());
        compute("availabilitySets", design.availabilitySets().size());
        for (MachineDesign machine : design.machines()) {
            network("NetworkInterfaces", machine.machine().interfaces().size());
            if (!machine.machine().primaryInterface().publicIps().isEmpty()) {
                address(true);
            }
            String size = VmSizes.name(machine.machine().size(), placement.options());
            int cores = VmSizes.cores(size);
            compute("virtualMachines", 1);
            compute("cores", cores);
            compute(VmSizes.family(size), cores);
        }
    }

    private void reserved(ArmId id, boolean stays) {
        if (addresses.add(id.key())) {
            address(stays);
        }
    }

    /** Standard addresses count as Standard and as addresses; Basic ones that stay have a quota of their own. */
    private void address(boolean stays) {
        network("PublicIPAddresses", 1);
        if (current) {
            network("StandardSkuPublicIpAddresses", 1);
        } else if (stays) {
            network("StaticPublicIPAddresses", 1);
        }
    }

    private void network(String quota, int count) {
        add(network, quota, count);
    }

    private void compute(String quota, int count) {
        add(compute, quota, count);
    }

    private static void add(Map<String, Long> counts, String quota, int count) {
        if (count > 0) {
            counts.merge(quota, (long) count, Long::sum);
        }
    }
}
