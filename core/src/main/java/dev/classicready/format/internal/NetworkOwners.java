package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Names;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.DescriptorProblem.Severity;
import dev.classicready.format.internal.DocumentRead.Ownerless;
import dev.classicready.format.internal.DocumentRead.Remark;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the virtual networks of gateways and connections whose answers do not name theirs. */
final class NetworkOwners {

    private static final List<String> PREFIXES =
            List.of("gateway-connections-", "gatewayconnections-", "connections-", "gateways-", "gateway-");
    private static final List<String> SUFFIXES =
            List.of(".gateway.connections", ".gateway-connections", ".connections", ".gateway");

    /** Known networks by the subscription that their input was assigned to and by key, as they are spelled. */
    private final Map<String, Map<String, String>> known = new TreeMap<>();

    private final Map<String, String> bySiteId = new TreeMap<>();
    private final Set<String> withGateway = new HashSet<>();

    private NetworkOwners() {}

    /** Lets each document go on with the parts whose network can be found, and notes a problem for each other. */
    static void settle(List<DocumentRead> documents) {
        if (documents.stream().allMatch(d -> d.ownerless().isEmpty())) {
            return;
        }
        NetworkOwners owners = new NetworkOwners();
        documents.forEach(owners::learn);
        documents.forEach(owners::settle);
    }

    private void learn(DocumentRead document) {
        Map<String, String> networks = known.computeIfAbsent(document.subscription(), s -> new TreeMap<>());
        for (ClassicResource resource : document.resources()) {
            if (resource instanceof VirtualNetwork network) {
                networks.putIfAbsent(Names.key(network.name()), network.name());
                if (network.siteId() != null) {
                    bySiteId.put(Names.key(network.siteId()), network.name());
                }
                boolean gateway = network.gateway() != null
                        || network.subnets().stream().anyMatch(s -> Names.same(s.name(), Subnet.GATEWAY));
                if (gateway) {
                    withGateway.add(Names.key(network.name()));
                }
            } else if (resource instanceof CloudService service) {
                service.virtualNetworkName().ifPresent(name -> networks.putIfAbsent(Names.key(name), name));
            }
        }
    }

    private void settle(DocumentRead document) {
        for (Ownerless part : document.ownerless()) {
            String network = find(part, document.subscription());
            if (network != null) {
                part.action().accept(network);
            } else {
                document.add(new Remark(
                        Severity.ERROR,
                        part.offset(),
                        part.step(),
                        "found no virtual network that this belongs to; expected the network's name in the file's"
                                + " name, for example gateway-prod.xml; rename the file"));
            }
        }
    }

    private @Nullable String find(Ownerless part, String subscription) {
        String siteId = part.siteId();
        if (siteId == null) {
            return findByName(part, subscription);
        }
        String byId = bySiteId.get(Names.key(siteId));
        if (byId != null) {
            return byId;
        }
        // A network that is known by another id is another network.
        String byName = findByName(part, subscription);
        return byName == null || bySiteId.values().stream().anyMatch(n -> Names.same(n, byName)) ? null : byName;
    }

    private @Nullable String findByName(Ownerless part, String subscription) {
        String requested = RequestName.of(part.document()).virtualNetwork();
        if (requested != null) {
            return requested;
        }
        Map<String, String> networks = new TreeMap<>(known.getOrDefault(subscription, Map.of()));
        known.getOrDefault("", Map.of()).forEach(networks::putIfAbsent);
        String named = named(baseName(part.document()), networks);
        return named != null ? named : only(networks);
    }

    /** The network that a file's name tells: one that is known, or what follows or precedes a telling word. */
    private static @Nullable String named(String file, Map<String, String> networks) {
        String key = Names.key(file);
        for (String suffix : SUFFIXES) {
            if (key.endsWith(suffix)) {
                String name = file.substring(0, file.length() - suffix.length());
                return networks.getOrDefault(Names.key(name), name);
            }
        }
        String known = networks.keySet().stream()
                .filter(n -> key.endsWith("-" + n))
                .max(Comparator.comparingInt(String::length))
                .map(networks::get)
                .orElse(null);
        if (known != null) {
            return known;
        }
        for (String prefix : PREFIXES) {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                return file.substring(prefix.length());
            }
        }
        return null;
    }

    private @Nullable String only(Map<String, String> networks) {
        if (networks.size() == 1) {
            return networks.values().iterator().next();
        }
        List<String> able =
                networks.keySet().stream().filter(withGateway::contains).toList();
        return able.size() == 1 ? networks.get(able.get(0)) : null;
    }

    private static String baseName(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? name.substring(0, name.length() - 4) : name;
    }
}
