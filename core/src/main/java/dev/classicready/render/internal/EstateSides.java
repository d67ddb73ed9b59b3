package dev.classicready.render.internal;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.translate.ArmResourceGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The estate as a whole, before and after: networks, cloud services, storage accounts and what connects them, and the
 * resource groups that they become. What there are many of is drawn as one node a kind and readiness.
 */
final class EstateSides {

    /** How many nodes people can still read. */
    private static final int READABLE = 36;

    private final ReadinessReport report;
    private final Tones tones;
    private final Side classic = new Side();
    private final Side arm = new Side();
    private final boolean services;
    private final Map<String, Integer> byResource = new HashMap<>();
    private final Map<String, Integer> accounts = new HashMap<>();
    private final Map<MigrationUnit, Integer> units = new HashMap<>();
    private final Set<UnitKind> single = EnumSet.noneOf(UnitKind.class);

    private EstateSides(ReadinessReport report, Tones tones) {
        this.report = report;
        this.tones = tones;
        for (int i = 0; i < report.units().size(); i++) {
            units.put(report.units().get(i).unit(), i);
        }
        int left = READABLE;
        for (UnitKind kind : UnitKind.values()) {
            long count =
                    report.units().stream().filter(u -> u.unit().kind() == kind).count();
            if (kind != UnitKind.SUBSCRIPTION && count <= left) {
                single.add(kind);
                left -= (int) count;
            }
        }
        long inNetworks = report.units().stream()
                .filter(u -> u.unit().kind() == UnitKind.VIRTUAL_NETWORK)
                .mapToLong(u -> u.unit().cloudServices().size())
                .sum();
        this.services = inNetworks <= left;
    }

    static EstateSides of(ReadinessReport report, Tones tones) {
        EstateSides sides = new EstateSides(report, tones);
        sides.drawClassic();
        sides.drawArm();
        return sides;
    }

    Side classic() {
        return classic;
    }

    Side arm() {
        return arm;
    }

    private void drawClassic() {
        Map<String, List<UnitReadiness>> bunches = new LinkedHashMap<>();
        for (UnitReadiness unit : report.units()) {
            UnitKind kind = unit.unit().kind();
            if (single.contains(kind)) {
                single(unit);
            } else if (kind != UnitKind.SUBSCRIPTION) {
                bunches.computeIfAbsent(kind + " " + unit.readiness(), k -> new ArrayList<>())
                        .add(unit);
            }
        }
        bunches.values().forEach(this::bunch);
        report.units().forEach(this::inside);
        report.units().forEach(this::storage);
    }

    private void single(UnitReadiness unit) {
        put(
                unit,
                classic.add(
                        Side.Node.of(sign(unit.unit().kind()), unit.unit().name(), words(unit.unit()), unit.readiness())
                                .leadingTo(units.get(unit.unit()))));
    }

    /** Many units of a kind and readiness as one node. */
    private void bunch(List<UnitReadiness> members) {
        UnitReadiness first = members.get(0);
        if (members.size() == 1) {
            single(first);
            return;
        }
        long machines = members.stream().mapToLong(m -> machines(m.unit())).sum();
        int node = classic.add(Side.Node.of(
                sign(first.unit().kind()),
                words(first.unit().kind()),
                Counted.of(members.size()) + (machines == 0 ? "" : " with " + Counted.of(machines, "machine")),
                first.readiness()));
        members.forEach(m -> put(m, node));
    }

    private void put(UnitReadiness unit, int node) {
        put(unit.unit().ref(), node);
        if (unit.unit().kind() == UnitKind.STORAGE_ACCOUNT) {
            accounts.put(
                    unit.unit().subscription() + "/" + Names.key(unit.unit().name()), node);
        }
    }

    private void put(ResourceRef resource, int node) {
        byResource.put(resource.key(), node);
    }

    private int nodeOf(ResourceRef resource) {
        return byResource.getOrDefault(resource.key(), Side.NONE);
    }

    private static String sign(UnitKind kind) {
        return switch (kind) {
            case VIRTUAL_NETWORK -> "network";
            case CLOUD_SERVICE -> "service";
            case STORAGE_ACCOUNT -> "storage";
            default -> "part";
        };
    }

    private static String words(UnitKind kind) {
        return switch (kind) {
            case VIRTUAL_NETWORK -> "Virtual networks";
            case CLOUD_SERVICE -> "Cloud services";
            case STORAGE_ACCOUNT -> "Storage accounts";
            case UNATTACHED -> "What nothing uses";
            case HOST_POOL -> "Host pools";
            case SUBSCRIPTION -> "Subscriptions";
        };
    }

    private static String words(MigrationUnit unit) {
        long machines = machines(unit);
        String gateway = unit.parts().stream()
                .filter(p -> p instanceof VirtualNetworkGateway each && each.exists())
                .map(p -> ((VirtualNetworkGateway) p).isExpressRoute() ? "ExpressRoute gateway" : "VPN gateway")
                .findFirst()
                .orElse("");
        String many = machines > 0 ? Counted.of(machines, "machine") : gateway.isEmpty() ? Described.kindOf(unit) : "";
        return many.isEmpty() || gateway.isEmpty() ? many + gateway : many + ", " + gateway;
    }

    static long machines(MigrationUnit unit) {
        return unit.cloudServices().stream()
                .flatMap(s -> s.deployments().stream())
                .mapToLong(d -> d.virtualMachines().size() + d.webWorkerRoles().size())
                .sum();
    }

    /** The services of a network, and the local networks beyond its gateway. */
    private void inside(UnitReadiness unit) {
        if (unit.unit().kind() != UnitKind.VIRTUAL_NETWORK) {
            return;
        }
        int network = nodeOf(unit.unit().ref());
        List<CloudService> all = unit.unit().cloudServices();
        if (services) {
            for (CloudService service : all) {
                int node = classic.add(Side.Node.of(
                        "service", service.name(), machinesOf(service), tones.of(service.ref(), unit, Way.PLATFORM)));
                put(service.ref(), node);
                classic.edge(node, network, "");
            }
        } else {
            int node = all.isEmpty() || !single.contains(UnitKind.VIRTUAL_NETWORK)
                    ? network
                    : classic.add(Side.Node.of(
                            "service",
                            words(UnitKind.CLOUD_SERVICE),
                            Counted.of(all.size()) + " with " + Counted.of(machines(unit.unit()), "machine"),
                            unit.readiness()));
            all.forEach(s -> put(s.ref(), node));
            classic.edge(node, network, "");
        }
        if (single.contains(UnitKind.VIRTUAL_NETWORK)) {
            sites(unit.unit(), network);
        }
    }

    private static String machinesOf(CloudService service) {
        long machines = service.deployments().stream()
                .mapToLong(d -> d.virtualMachines().size())
                .sum();
        long roles = service.deployments().stream()
                .mapToLong(d -> d.webWorkerRoles().size())
                .sum();
        return roles == 0 ? Counted.of(machines, "machine") : Counted.of(roles, "role");
    }

    private void sites(MigrationUnit unit, int network) {
        for (ClassicResource part : unit.parts()) {
            if (part instanceof LocalNetworkSite site) {
                int node = byResource.computeIfAbsent(
                        site.ref().key(), k -> classic.add(Side.Node.of("site", site.name(), "local network", null)));
                classic.edge(network, node, "");
            }
        }
    }

    /** Which accounts hold the disks of which services. */
    private void storage(UnitReadiness unit) {
        for (CloudService service : unit.unit().cloudServices()) {
            for (Deployment deployment : service.deployments()) {
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    for (VirtualHardDisk disk : machine.disks()) {
                        int account = disk.account()
                                .map(a -> accounts.get(service.subscription() + "/" + a))
                                .orElse(Side.NONE);
                        classic.edge(nodeOf(service.ref()), account, "");
                    }
                }
            }
        }
    }

    private void drawArm() {
        Map<String, List<ArmResourceGroup>> byOrigin = new LinkedHashMap<>();
        for (ArmResourceGroup group : report.plan().groups()) {
            int origin = originOf(group);
            byOrigin.computeIfAbsent(origin + " " + group.purpose(), k -> new ArrayList<>())
                    .add(group);
        }
        Map<Integer, List<Integer>> made = new HashMap<>();
        byOrigin.forEach((key, groups) -> {
            int origin = Integer.parseInt(key.substring(0, key.indexOf(' ')));
            int node = arm.add(group(groups).from(origin));
            made.computeIfAbsent(origin, o -> new ArrayList<>()).add(node);
        });
        for (int i = 0; i < classic.size(); i++) {
            Side.Node node = classic.node(i);
            if (node.kind().equals("site")) {
                made.put(
                        i,
                        List.of(arm.add(Side.Node.of("site", node.label(), "local network gateway", null)
                                .from(i))));
            }
        }
        classic.eachEdge((from, to) -> made.getOrDefault(from, List.of())
                .forEach(a -> made.getOrDefault(to, List.of()).forEach(b -> arm.edge(a, b, ""))));
    }

    private int originOf(ArmResourceGroup group) {
        if (group.purpose() != ArmResourceGroup.Purpose.SERVICE && group.unit() != null) {
            return nodeOf(group.unit().ref());
        }
        for (ClassicResource member : group.members()) {
            int node = nodeOf(member.ref());
            if (node != Side.NONE) {
                return node;
            }
        }
        return group.unit() == null ? Side.NONE : nodeOf(group.unit().ref());
    }

    private Side.Node group(List<ArmResourceGroup> groups) {
        Readiness worst = groups.stream()
                .map(ArmResourceGroup::unit)
                .filter(Objects::nonNull)
                .map(u -> report.units().get(units.get(u)).redeploy())
                .reduce(Readiness.READY, Readiness::and);
        ArmResourceGroup first = groups.get(0);
        return groups.size() > 1
                ? Side.Node.of(
                        "group",
                        "Resource groups",
                        Counted.of(groups.size()) + " of the kind "
                                + first.purpose().name().toLowerCase(Locale.ROOT),
                        worst)
                : Side.Node.of("group", first.name(), "resource group", worst)
                        .leadingTo(first.unit() == null ? Side.NONE : units.get(first.unit()));
    }
}
