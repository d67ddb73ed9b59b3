package dev.classicready.render.internal;

import dev.classicready.Readiness;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.translate.ArmId;
import dev.classicready.translate.ArmReference;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmType;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.TranslatedGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A migration unit as the plan makes it: the resources of its groups that a network diagram would show. */
final class ArmSide {

    private static final Map<ArmType, String> KINDS = Map.of(
            ArmType.PUBLIC_IP_ADDRESS, "address",
            ArmType.LOAD_BALANCER, "balancer",
            ArmType.NAT_GATEWAY, "address",
            ArmType.VIRTUAL_NETWORK_GATEWAY, "gateway",
            ArmType.LOCAL_NETWORK_GATEWAY, "site",
            ArmType.STORAGE_ACCOUNT, "storage",
            ArmType.VIRTUAL_MACHINE, "vm",
            ArmType.KEY_VAULT, "part");
    private static final Map<ArmType, String> WORDS = Map.of(
            ArmType.PUBLIC_IP_ADDRESS, "public IP address",
            ArmType.LOAD_BALANCER, "load balancer",
            ArmType.NAT_GATEWAY, "NAT gateway",
            ArmType.VIRTUAL_NETWORK_GATEWAY, "virtual network gateway",
            ArmType.LOCAL_NETWORK_GATEWAY, "local network gateway",
            ArmType.STORAGE_ACCOUNT, "storage account",
            ArmType.KEY_VAULT, "key vault");

    private final Side side = new Side();
    private final UnitReadiness verdict;
    private final Tones tones;
    private final ClassicSide classic;
    private final Map<ArmId, ArmResource> resources = new LinkedHashMap<>();
    private final Map<ArmId, Set<ArmReference>> references = new HashMap<>();
    private final Map<ArmId, Integer> nodes = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, Integer> subnets = new HashMap<>();

    private ArmSide(UnitReadiness verdict, Tones tones, ClassicSide classic) {
        this.verdict = verdict;
        this.tones = tones;
        this.classic = classic;
    }

    /** Draws the groups of a unit. */
    static Side of(UnitReadiness verdict, Tones tones, ClassicSide classic, List<TranslatedGroup> groups) {
        ArmSide drawn = new ArmSide(verdict, tones, classic);
        groups.forEach(drawn::gather);
        drawn.networks();
        drawn.resources.values().forEach(drawn::node);
        drawn.ways();
        return drawn.side;
    }

    /** Draws the groups of a unit as a node each, where translating them would take too long. */
    static Side outline(UnitReadiness verdict, Tones tones, ClassicSide classic, List<ArmResourceGroup> groups) {
        Side side = new Side();
        for (ArmResourceGroup group : groups) {
            ResourceRef first = group.members().isEmpty()
                    ? verdict.unit().ref()
                    : group.members().get(0).ref();
            side.add(Side.Node.of(
                            "group",
                            group.name(),
                            "resource group",
                            worst(group.members().stream()
                                    .map(m -> tones.of(m.ref(), verdict, Way.REDEPLOY))
                                    .toList()))
                    .from(classic.nodeOf(first.id())));
        }
        return side;
    }

    private static Readiness worst(List<Readiness> all) {
        return all.stream().reduce(Readiness.READY, Readiness::and);
    }

    private void gather(TranslatedGroup group) {
        group.templates()
                .forEach(t -> t.resources().forEach(r -> {
                    resources.put(r.id(), r);
                    Set<ArmReference> found = new LinkedHashSet<>();
                    references(r.members(), found);
                    references.put(r.id(), found);
                }));
        for (Mapping mapping : group.mapping()) {
            for (String arm : mapping.arm()) {
                // Parts of resources count for the resource: /subscriptions/s/resourceGroups/g/providers/n/type/name
                String[] steps = arm.split("/", 10);
                String resource = String.join("/", List.of(steps).subList(0, Math.min(9, steps.length)));
                origins.putIfAbsent(Names.key(resource), mapping.classic().path());
            }
        }
    }

    private static void references(@Nullable Object value, Set<ArmReference> into) {
        if (value instanceof ArmReference reference) {
            into.add(reference);
        } else if (value instanceof Map<?, ?> members) {
            members.values().forEach(v -> references(v, into));
        } else if (value instanceof Collection<?> items) {
            items.forEach(v -> references(v, into));
        }
    }

    private void networks() {
        for (ArmResource resource : resources.values()) {
            if (resource.id().type() == ArmType.VIRTUAL_NETWORK
                    && resource.members().get("properties") instanceof Map<?, ?> properties) {
                int network = side.cluster(resource.id().name(), "virtual network", Side.NONE, verdict.redeploy());
                if (properties.get("subnets") instanceof Collection<?> made) {
                    for (Object subnet : made) {
                        if (subnet instanceof Map<?, ?> members && members.get("name") instanceof String name) {
                            subnets.put(subnetKey(resource.id(), name), side.cluster(name, "subnet", network, null));
                        }
                    }
                }
            }
        }
    }

    private static String subnetKey(ArmId network, String name) {
        return network.key() + "/" + Names.key(name);
    }

    private void node(ArmResource resource) {
        ArmId id = resource.id();
        String kind = KINDS.get(id.type());
        if (kind == null) {
            return;
        }
        int origin = classic.nodeOf(origin(id));
        Side.Node drawn = Side.Node.of(kind, id.name(), detail(resource), null).from(origin);
        List<Integer> places = new ArrayList<>();
        near(id).forEach(r -> {
            if (r.partName() != null && "subnets".equals(r.part())) {
                places.add(subnets.getOrDefault(subnetKey(r.id(), r.partName()), Side.NONE));
            }
        });
        boolean inside = id.type() != ArmType.NAT_GATEWAY && !places.isEmpty();
        drawn = inside ? drawn.in(places.get(0)) : drawn;
        if (id.type() == ArmType.VIRTUAL_MACHINE && origin != Side.NONE) {
            Side.Node before = classic.side().node(origin);
            drawn = new Side.Node(
                    kind,
                    drawn.label(),
                    drawn.detail(),
                    drawn.cluster(),
                    redeploy(origin(id)),
                    before.group() == Side.NONE
                            ? Side.NONE
                            : side.group(classic.side().group(before.group())),
                    origin,
                    Side.NONE);
        }
        nodes.put(id, side.add(drawn));
    }

    /** How ready the machine of a path is to be recreated. */
    private Readiness redeploy(String path) {
        for (CloudService service : verdict.unit().cloudServices()) {
            String start = service.ref().id() + "/";
            if (path.startsWith(start)) {
                String name = path.substring(path.lastIndexOf("Role[") + 5, path.length() - 1);
                return tones.of(
                        ResourceRef.role(service.subscription(), ResourceType.VIRTUAL_MACHINE, service.name(), name),
                        verdict,
                        Way.REDEPLOY);
            }
        }
        return verdict.redeploy();
    }

    private static String detail(ArmResource resource) {
        if (resource.id().type() == ArmType.VIRTUAL_MACHINE
                && resource.members().get("properties") instanceof Map<?, ?> properties
                && properties.get("hardwareProfile") instanceof Map<?, ?> hardware
                && hardware.get("vmSize") instanceof String size) {
            return size;
        }
        String sku =
                resource.members().get("sku") instanceof Map<?, ?> members && members.get("name") instanceof String s
                        ? s + " "
                        : "";
        String words = WORDS.getOrDefault(resource.id().type(), "");
        return resource.id().type() == ArmType.NAT_GATEWAY ? words : sku + words;
    }

    /** The path of the classic element that a resource, or a part of it, stands for. */
    private String origin(ArmId id) {
        return origins.getOrDefault(id.key(), "");
    }

    /** What a resource refers to, and what the interfaces refer to that a machine refers to. */
    private List<ArmReference> near(ArmId id) {
        List<ArmReference> near = new ArrayList<>();
        for (ArmReference reference : references.getOrDefault(id, Set.of())) {
            near.add(reference);
            if (reference.id().type() == ArmType.NETWORK_INTERFACE) {
                near.addAll(references.getOrDefault(reference.id(), Set.of()));
            }
        }
        return near;
    }

    private void ways() {
        for (ArmResource resource : resources.values()) {
            ArmId id = resource.id();
            if (id.type() == ArmType.CONNECTION) {
                connection(id);
            }
            int node = nodes.getOrDefault(id, Side.NONE);
            if (node == Side.NONE) {
                continue;
            }
            for (ArmReference reference : near(id)) {
                int other = nodes.getOrDefault(reference.id(), Side.NONE);
                switch (reference.id().type()) {
                    case PUBLIC_IP_ADDRESS -> side.edge(other, node, "");
                    case LOAD_BALANCER -> side.edge(other, node, "");
                    default -> {}
                }
            }
        }
    }

    private void connection(ArmId id) {
        int gateway = Side.NONE;
        int other = Side.NONE;
        for (ArmReference reference : references.getOrDefault(id, Set.of())) {
            int node = nodes.getOrDefault(reference.id(), Side.NONE);
            if (reference.id().type() == ArmType.VIRTUAL_NETWORK_GATEWAY && gateway == Side.NONE) {
                gateway = node;
            } else if (node != Side.NONE) {
                other = node;
            }
        }
        side.edge(gateway, other, "");
    }
}
