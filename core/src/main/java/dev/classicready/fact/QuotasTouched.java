package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.VirtualNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which quotas the resources of each subscription count against, without counting. */
final class QuotasTouched {

    static final QuotasTouched NONE = new QuotasTouched();

    private static final String[] ADDRESSES = {
        "PublicIPAddresses", "StaticPublicIPAddresses", "StandardSkuPublicIpAddresses"
    };

    private static final List<String> ROLES = List.of(
            "Cores",
            "PublicIPAddresses",
            "StaticPublicIPAddresses",
            "StandardSkuPublicIpAddresses",
            "LoadBalancers",
            "StandardSkuLoadBalancers");

    private static final List<String> MACHINES = Stream.concat(
                    ROLES.stream(), Stream.of("NetworkInterfaces", "NetworkSecurityGroups", "VirtualNetworks"))
            .toList();

    private final Map<String, Set<String>> bySubscription = new HashMap<>();

    private QuotasTouched() {}

    static QuotasTouched by(ClassicEstate estate) {
        QuotasTouched touched = new QuotasTouched();
        touched.add(estate, VirtualNetwork.class, "VirtualNetworks");
        touched.add(estate, NetworkSecurityGroup.class, "NetworkSecurityGroups");
        touched.add(estate, RouteTable.class, "RouteTables");
        touched.add(estate, ReservedIp.class, ADDRESSES);
        for (CloudService service : estate.resources(CloudService.class)) {
            Set<String> quotas = touched.of(service.subscription());
            for (Deployment deployment : service.deployments()) {
                quotas.addAll(deployment.isIaas() ? MACHINES : ROLES);
            }
        }
        return touched;
    }

    private void add(ClassicEstate estate, Class<? extends ClassicResource> kind, String... quotas) {
        estate.resources(kind).forEach(r -> of(r.subscription()).addAll(List.of(quotas)));
    }

    private Set<String> of(String subscription) {
        return bySubscription.computeIfAbsent(Names.key(subscription), s -> new TreeSet<>());
    }

    /** That a subscription needs something of these quotas, as rules name it. */
    Set<String> circumstances(MigrationUnit subscription) {
        Set<String> circumstances = new TreeSet<>();
        bySubscription
                .getOrDefault(Names.key(subscription.subscription()), Set.of())
                .forEach(quota -> circumstances.add(QuotaFact.NEEDS + quota));
        return circumstances;
    }
}
