package dev.classicready.classic;

import static dev.classicready.classic.Models.deployment;
import static dev.classicready.classic.Models.machine;
import static dev.classicready.classic.Models.network;
import static dev.classicready.classic.Models.service;
import static dev.classicready.classic.Models.subnet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.descriptor.Evidence;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstateBuilderTest {

    @Test
    void documents_that_name_no_subscription_belong_to_the_only_one_that_others_name() {
        ClassicEstate estate = new EstateBuilder()
                .add(service("sub-1", "shop", "West Europe"))
                .add(network("", "net", "West Europe"))
                .supply("", Evidence.NETWORK_CONFIGURATION)
                .build();

        assertThat(estate.resources()).extracting(ClassicResource::subscription).containsOnly("sub-1");
        assertThat(estate.evidence("sub-1").has(Evidence.NETWORK_CONFIGURATION)).isTrue();
    }

    @Test
    void two_subscriptions_stay_apart_and_the_unnamed_is_neither() {
        ClassicEstate estate = new EstateBuilder()
                .add(service("sub-1", "shop", null))
                .add(service("sub-2", "shop", null))
                .add(service("", "shop", null))
                .build();

        assertThat(estate.resources())
                .extracting(r -> r.ref().id())
                .containsExactly(
                        "/subscriptions/default/Microsoft.ClassicCompute/domainNames/shop",
                        "/subscriptions/sub-1/Microsoft.ClassicCompute/domainNames/shop",
                        "/subscriptions/sub-2/Microsoft.ClassicCompute/domainNames/shop");
    }

    @Test
    void the_same_resource_from_two_documents_is_one_and_keeps_what_only_one_says() {
        ClassicEstate estate = new EstateBuilder()
                .add(network("", "Net", null, subnet("web", null), subnet("only-here", null)))
                .add(network("", "net", "West Europe", subnet("WEB", "guard")))
                .build();

        VirtualNetwork network = estate.resources(VirtualNetwork.class).get(0);
        assertThat(estate.resources()).hasSize(1);
        assertThat(network.location()).isEqualTo("West Europe");
        assertThat(network.subnets()).extracting(Subnet::key).containsExactly("WEB", "only-here");
        assertThat(network.subnets().get(0).networkSecurityGroup()).isEqualTo("guard");
        assertThat(estate.contradictions()).isEmpty();
    }

    @Test
    void of_contradicting_documents_the_later_modified_wins_and_both_values_are_kept() {
        CloudService newer = service(
                "", "shop", null, deployment("shop", null, "2020-05-01T00:00:00Z", machine("web1", "Large", null)));
        CloudService older = service(
                "", "shop", null, deployment("shop", null, "2019-05-01T00:00:00Z", machine("web1", "Small", null)));

        ClassicEstate estate = new EstateBuilder().add(newer).add(older).build();

        assertThat(onlyMachine(estate).size()).isEqualTo("Large");
        assertThat(estate.contradictions()).singleElement().satisfies(c -> {
            assertThat(c.field()).isEqualTo("Deployment[shop]/Role[web1]/size");
            assertThat(c.values()).extracting(Contradiction.Value::value).containsExactly("Large", "Small");
        });
    }

    @Test
    void without_a_time_the_later_document_wins() {
        ClassicEstate estate = new EstateBuilder()
                .add(service("", "shop", null, deployment("shop", null, null, machine("web1", "Large", null))))
                .add(service("", "shop", null, deployment("shop", null, null, machine("web1", "Small", null))))
                .build();

        assertThat(onlyMachine(estate).size()).isEqualTo("Small");
    }

    @Test
    void what_was_supplied_is_not_assumed_absent() {
        ClassicEstate estate = new EstateBuilder()
                .add(service("", "shop", null))
                .supply("", Evidence.DISKS)
                .assumeAbsent(Set.of(Evidence.DISKS, Evidence.IMAGES))
                .build();

        SuppliedEvidence evidence = estate.evidence(EstateBuilder.UNNAMED_SUBSCRIPTION);
        assertThat(evidence.supplied()).containsOnlyKeys(Evidence.DISKS);
        assertThat(evidence.assumedAbsent()).containsExactly(Evidence.IMAGES);
    }

    @Test
    void evidence_about_one_name_says_nothing_of_others() {
        ClassicEstate estate = new EstateBuilder()
                .add(network("", "one", null))
                .supply("", Evidence.GATEWAYS, "One")
                .build();

        SuppliedEvidence evidence = estate.evidence(EstateBuilder.UNNAMED_SUBSCRIPTION);
        assertThat(evidence.has(Evidence.GATEWAYS, "one")).isTrue();
        assertThat(evidence.has(Evidence.GATEWAYS, "two")).isFalse();
    }

    private static VirtualMachine onlyMachine(ClassicEstate estate) {
        return estate.resources(CloudService.class)
                .get(0)
                .deployments()
                .get(0)
                .virtualMachines()
                .get(0);
    }
}
