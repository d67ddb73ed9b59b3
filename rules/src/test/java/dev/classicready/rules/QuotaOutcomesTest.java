package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.descriptor.Evidence;
import dev.classicready.junit.RuleFixture;
import dev.classicready.junit.RuleFixtures;
import dev.classicready.rule.RuleOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the quota rules answer for each of their cases, and what they miss where they cannot: a quota suffices only where
 * all that counts against it is known.
 */
class QuotaOutcomesTest {

    private final ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();

    @Test
    void a_quota_suffices_where_all_that_counts_is_known() {
        List<String> outcomes =
                RuleFixtures.ofPack("classicready-rules", Path.of("src/test/resources/fixtures")).all().stream()
                        .filter(f -> f.group().startsWith("Quota."))
                        .map(this::outcomes)
                        .toList();

        assertThat(outcomes)
                .containsExactly(
                        "Quota.Cores fires: VIOLATED",
                        "Quota.Cores fires-on-a-family: VIOLATED",
                        "Quota.Cores near-miss: SATISFIED",
                        "Quota.Cores unknown-deployments: UNKNOWN deployment",
                        "Quota.Cores unknown-size: UNKNOWN compute-usages deployment",
                        "Quota.Cores unknown-usages: UNKNOWN compute-usages",
                        "Quota.LoadBalancers fires: VIOLATED",
                        "Quota.LoadBalancers near-miss: SATISFIED",
                        "Quota.LoadBalancers unknown-deployments: UNKNOWN deployment",
                        "Quota.NetworkInterfaces fires: VIOLATED",
                        "Quota.NetworkInterfaces near-miss: SATISFIED",
                        "Quota.NetworkInterfaces unknown-deployments: UNKNOWN deployment",
                        "Quota.NetworkInterfaces unknown-region: UNKNOWN network-usages",
                        "Quota.NetworkSecurityGroups fires: VIOLATED",
                        "Quota.NetworkSecurityGroups near-miss: SATISFIED",
                        "Quota.NetworkSecurityGroups unknown-deployments: UNKNOWN deployment",
                        "Quota.NetworkSecurityGroups unknown-group-of-a-subnet: UNKNOWN deployment network-security-groups",
                        "Quota.NetworkSecurityGroups unknown-rules: UNKNOWN network-security-groups",
                        "Quota.PublicIpAddresses fires: VIOLATED",
                        "Quota.PublicIpAddresses near-miss: SATISFIED",
                        "Quota.PublicIpAddresses unknown-deployments: UNKNOWN deployment",
                        "Quota.PublicIpAddresses unknown-gateway: UNKNOWN deployment gateways",
                        "Quota.RouteTables fires: VIOLATED",
                        "Quota.RouteTables near-miss: SATISFIED",
                        "Quota.RouteTables unknown-routes: UNKNOWN route-tables",
                        "Quota.RouteTables unknown-table-of-a-subnet: UNKNOWN route-tables",
                        "Quota.StandardLoadBalancers fires: VIOLATED",
                        "Quota.StandardLoadBalancers near-miss: SATISFIED",
                        "Quota.StandardLoadBalancers unknown-deployments: UNKNOWN deployment",
                        "Quota.StandardPublicIpAddresses fires: VIOLATED",
                        "Quota.StandardPublicIpAddresses near-miss: SATISFIED",
                        "Quota.StandardPublicIpAddresses unknown-deployments: UNKNOWN deployment",
                        "Quota.StandardPublicIpAddresses unknown-gateway: UNKNOWN deployment gateways",
                        "Quota.StaticPublicIpAddresses fires: VIOLATED",
                        "Quota.StaticPublicIpAddresses near-miss: SATISFIED",
                        "Quota.StaticPublicIpAddresses unknown-deployments: UNKNOWN deployment",
                        "Quota.VirtualNetworks fires: VIOLATED",
                        "Quota.VirtualNetworks near-miss: SATISFIED",
                        "Quota.VirtualNetworks unknown-deployments: UNKNOWN deployment",
                        "Quota.VirtualNetworks unknown-network: UNKNOWN virtual-networks");
    }

    private String outcomes(RuleFixture fixture) {
        return fixture.report(analyzer).outcomes().stream()
                .filter(o -> o.rule().id().equals(fixture.group()))
                .map(QuotaOutcomesTest::outcome)
                .collect(Collectors.joining("; ", fixture.group() + " " + fixture.name() + ": ", ""));
    }

    private static String outcome(RuleOutcome outcome) {
        return outcome.missing().stream()
                .map(Evidence::kind)
                .reduce(outcome.outcome().toString(), (line, kind) -> line + " " + kind);
    }
}
