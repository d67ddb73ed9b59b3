package dev.classicready.format.internal.json;

import dev.classicready.classic.Names;
import dev.classicready.classic.Usage;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Usages of quotas. Network and compute answer alike, and compute without ids: then the names of the quotas, and last
 * the name of the document, tell which is which.
 */
final class Usages {

    private static final Set<String> COMPUTE =
            Set.of("availabilitysets", "cores", "lowprioritycores", "virtualmachines", "virtualmachinescalesets");
    private static final Set<String> NETWORK = Set.of(
            "applicationgateways",
            "customipprefixes",
            "dnsserverspervirtualnetwork",
            "frontendipconfigurationperloadbalancer",
            "inboundrulesperloadbalancer",
            "ipconfigurationspervirtualnetwork",
            "loadbalancers",
            "natgateways",
            "networkinterfaces",
            "networksecuritygroups",
            "networkwatchers",
            "packetcaptures",
            "privateendpoints",
            "publicipaddresses",
            "publicipprefixes",
            "routefilters",
            "routesperroutetable",
            "routetables",
            "securityrulespernetworksecuritygroup",
            "standardskuloadbalancers",
            "standardskupublicipaddresses",
            "staticpublicipaddresses",
            "subnetspervirtualnetwork",
            "virtualnetworks");

    private final Evidence evidence;
    private final JsonDocument document;
    private final DescriptorSink sink;
    private final Map<String, Set<String>> locations = new TreeMap<>();

    private Usages(Evidence evidence, JsonDocument document, DescriptorSink sink) {
        this.evidence = evidence;
        this.document = document;
        this.sink = sink;
    }

    /** Whether a document holds usages of a kind. */
    static boolean recognizes(Evidence evidence, JsonHead head) {
        Map<String, String> sample = head.sample();
        boolean usage =
                sample.containsKey("currentValue") && sample.containsKey("limit") && sample.containsKey("name.value");
        return usage ? kind(head) == evidence : Heads.isEmptyListOf(evidence, head);
    }

    private static @Nullable Evidence kind(JsonHead head) {
        String provider = ResourceId.stepAfter(Heads.sample(head, "id"), "providers");
        if (provider != null) {
            return switch (provider.toLowerCase(Locale.ROOT)) {
                case "microsoft.compute" -> Evidence.COMPUTE_USAGES;
                case "microsoft.network" -> Evidence.NETWORK_USAGES;
                default -> null;
            };
        }
        String quota = Names.key(Heads.sample(head, "name.value"));
        if (COMPUTE.contains(quota) || quota.endsWith("family")) {
            return Evidence.COMPUTE_USAGES;
        }
        if (NETWORK.contains(quota)) {
            return Evidence.NETWORK_USAGES;
        }
        return Heads.restOfName(head.name(), Evidence.COMPUTE_USAGES) != null
                ? Evidence.COMPUTE_USAGES
                : Heads.restOfName(head.name(), Evidence.NETWORK_USAGES) != null ? Evidence.NETWORK_USAGES : null;
    }

    /** Reads a document of usages of a kind. */
    static void read(Evidence evidence, JsonDocument document, DescriptorSink sink) throws IOException {
        new Usages(evidence, document, sink).read();
    }

    private void read() throws IOException {
        Listing listing = Listing.read(document, sink, this::usage);
        boolean settled = locations.values().stream().noneMatch(names -> names.contains(""));
        if (!settled) {
            sink.note(
                    -1,
                    "",
                    "nothing tells the location of these usages; they are taken for the only location there is; name the "
                            + "file " + evidence.kind() + "-<location>.json");
        }
        if (listing.explainGap(evidence)) {
            return;
        }
        if (locations.isEmpty()) {
            sink.supply("", evidence, Names.locationKey(documentLocation()));
        }
        locations.forEach((subscription, names) -> names.forEach(name -> sink.supply(subscription, evidence, name)));
    }

    private void usage(JsonElement element) {
        String id = element.get("id").text();
        JsonElement name = element.get("name").get("value");
        JsonElement current = element.get("currentValue");
        JsonElement limit = element.get("limit");
        String quota = name.required("the name of a quota");
        current.required("how much of the quota is used");
        limit.required("the quota's limit");
        String subscription = ResourceId.subscriptionOf(id);
        String location = location(id, element);
        sink.add(new Usage(
                subscription,
                evidence == Evidence.COMPUTE_USAGES,
                location,
                quota,
                number(current),
                number(limit),
                Places.at(element.place(), Usage.FIELDS)
                        .set("quota", element.get("name").place())
                        .set("current", current.place())
                        .set("limit", limit.place())
                        .build()));
        locations.computeIfAbsent(subscription, s -> new TreeSet<>()).add(Names.locationKey(location));
    }

    private static long number(JsonElement element) {
        Long number = element.number();
        if (number == null) {
            throw element.unusable("a whole number");
        }
        return number;
    }

    private String location(@Nullable String id, JsonElement element) {
        String inId = ResourceId.stepAfter(id, "locations");
        String said = element.get("location").text();
        return inId != null ? inId : said != null ? said : documentLocation();
    }

    private String documentLocation() {
        String said = document.head().members().getOrDefault("location", "");
        String named = Heads.restOfName(document.name(), evidence);
        return !said.isEmpty() ? said : named != null ? named : "";
    }
}
