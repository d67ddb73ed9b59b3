package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted without making resources is what is made. */
class QuotaNeedsTest {

    private static final Map<ArmType, String> QUOTAS = Map.of(
            ArmType.VIRTUAL_NETWORK, "VirtualNetworks",
            ArmType.NETWORK_SECURITY_GROUP, "NetworkSecurityGroups",
            ArmType.ROUTE_TABLE, "RouteTables",
            ArmType.PUBLIC_IP_ADDRESS, "PublicIPAddresses",
            ArmType.LOAD_BALANCER, "LoadBalancers",
            ArmType.NETWORK_INTERFACE, "NetworkInterfaces",
            ArmType.NAT_GATEWAY, "NatGateways",
            ArmType.AVAILABILITY_SET, "availabilitySets",
            ArmType.VIRTUAL_MACHINE, "virtualMachines");

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void needs_are_what_the_templates_hold(ClassicEstate estate) {
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            Map<String, Long> made = translation
                    .translatedGroups()
                    .flatMap(g -> g.templates().stream())
                    .flatMap(t -> t.resources().stream())
                    .filter(r -> QUOTAS.containsKey(r.id().type()))
                    .collect(
                            Collectors.groupingBy(r -> QUOTAS.get(r.id().type()), TreeMap::new, Collectors.counting()));
            // Azure itself makes the load balancers of web and worker roles.
            translation
                    .translatedGroups()
                    .flatMap(g -> g.templates().stream())
                    .flatMap(t -> t.resources().stream())
                    .filter(r -> r.id().type() == ArmType.CLOUD_SERVICE)
                    .forEach(r -> made.merge("LoadBalancers", loadBalancers(r), Long::sum));
            made.values().remove(0L);
            Map<String, Long> needed = translation.needs().stream()
                    .filter(n -> QUOTAS.containsValue(n.quota()))
                    .collect(Collectors.groupingBy(Need::quota, TreeMap::new, Collectors.summingLong(Need::needed)));
            assertThat(needed).as("for " + target).isEqualTo(made);
        }
    }

    private static long loadBalancers(ArmResource cloudService) {
        Map<?, ?> properties = (Map<?, ?>) cloudService.member("properties");
        Map<?, ?> network = (Map<?, ?>) properties.get("networkProfile");
        return network.get("loadBalancerConfigurations") instanceof List<?> balancers ? balancers.size() : 0;
    }
}
