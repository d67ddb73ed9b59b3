package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Descriptors;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the portal made has one name in Resource Manager and another one in the management API. */
class PortalNamesTest {

    private static final String SITE = "8d9e4f00-1111-4222-8333-000000000001";
    private static final String OTHER = "8d9e4f00-1111-4222-8333-000000000002";

    private static final String NETWORK_OF_NOBODY = "<NetworkConfiguration><VirtualNetworkSites>"
            + "<VirtualNetworkSite name='Group shop-rg net' Location='West Europe'/>"
            + "</VirtualNetworkSites></NetworkConfiguration>";

    private static String id(String group, String type, String name) {
        return "/subscriptions/s/resourceGroups/" + group + "/providers/Microsoft." + type + "/" + name;
    }

    private static String shown(String group, String type, String name, String properties) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"type\":\"Microsoft.%s\",\"location\":\"westeurope\",\"properties\":{%s}}"
                .formatted(id(group, type, name), name, type, properties);
    }

    private static String network(String group, String name, String siteId) {
        return shown(group, "ClassicNetwork/virtualNetworks", name, "\"siteId\":\"" + siteId + "\"");
    }

    private static Descriptors listing(String... resources) {
        return Descriptors.from("azure-resources.json", "[" + String.join(",", resources) + "]");
    }

    private static Descriptors sites(String... namesAndIds) {
        return Descriptors.from(
                "https://management/s/services/networking/virtualnetwork",
                Arrays.stream(namesAndIds)
                        .map(n -> n.split("="))
                        .map(n -> "<VirtualNetworkSite><Name>" + n[0] + "</Name><Id>" + n[1] + "</Id>"
                                + "<Location>West Europe</Location></VirtualNetworkSite>")
                        .collect(Collectors.joining("", "<VirtualNetworkSites>", "</VirtualNetworkSites>")));
    }

    private static Reading read(Descriptors one, Descriptors other) {
        Reading reading = Reading.of(one.and(other));
        Reading turned = Reading.of(other.and(one));
        assertThat(turned.result().estate().resources())
                .as("the order of the documents does not matter")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("places")
                .extracting(r -> r.ref().key())
                .isEqualTo(reading.result().estate().resources().stream()
                        .map(r -> r.ref().key())
                        .toList());
        return reading;
    }

    @Test
    void the_site_id_tells_that_two_networks_are_one() {
        Reading reading = read(listing(network("shop-rg", "net", SITE)), sites("Group shop-rg net=" + SITE));
        assertThat(reading.only(VirtualNetwork.class).name()).isEqualTo("Group shop-rg net");
        assertThat(reading.result().estate().contradictions()).isEmpty();
    }

    @Test
    void without_a_site_id_the_resource_group_tells_it() {
        Reading reading = read(
                listing(shown("shop-rg", "ClassicNetwork/virtualNetworks", "net", "\"status\":\"Created\"")),
                sites("GROUP SHOP-RG NET=" + SITE));
        assertThat(reading.only(VirtualNetwork.class).name()).isEqualTo("GROUP SHOP-RG NET");
    }

    @Test
    void groups_and_addresses_are_named_likewise() {
        Descriptors answers = Descriptors.from(
                        "https://management/s/services/networking/networksecuritygroups",
                        "<NetworkSecurityGroups><NetworkSecurityGroup><Name>Group shop-rg nsg</Name>"
                                + "</NetworkSecurityGroup></NetworkSecurityGroups>")
                .and(Descriptors.from(
                        "https://management/s/services/networking/reservedips",
                        "<ReservedIPs><ReservedIP><Name>Group shop-rg ip</Name></ReservedIP></ReservedIPs>"));
        Reading reading = read(
                listing(
                        shown("shop-rg", "ClassicNetwork/networkSecurityGroups", "nsg", ""),
                        shown("shop-rg", "ClassicNetwork/reservedIps", "ip", "\"inUse\":true")),
                answers);
        assertThat(reading.only(NetworkSecurityGroup.class).name()).isEqualTo("Group shop-rg nsg");
        assertThat(reading.only(ReservedIp.class).inUse()).isTrue();
    }

    @Test
    void a_machine_is_in_the_network_that_its_reference_means() {
        String machine = shown(
                "shop",
                "ClassicCompute/virtualMachines",
                "web1",
                "\"domainName\":{\"name\":\"shop\"},\"networkProfile\":{\"virtualNetwork\":{\"name\":\"net\",\"id\":\""
                        + id("shop-rg", "ClassicNetwork/virtualNetworks", "net") + "\"}}");
        Reading reading = read(
                listing(machine, network("shop-rg", "net", SITE)), sites("Group shop-rg net=" + SITE, "net=" + OTHER));
        assertThat(reading.only(CloudService.class).virtualNetworkName()).contains("Group shop-rg net");
        assertThat(reading.all(VirtualNetwork.class)).hasSize(2);
    }

    @Test
    void equal_names_in_two_resource_groups_are_two_networks() {
        Reading known = read(
                listing(network("a", "net", SITE), network("b", "net", OTHER)),
                sites("Group a net=" + SITE, "Group b net=" + OTHER));
        Reading alone = Reading.of(listing(network("a", "net", SITE), network("Default-Networking", "net", OTHER)));
        assertThat(known.all(VirtualNetwork.class))
                .extracting(VirtualNetwork::name)
                .containsExactly("Group a net", "Group b net");
        assertThat(alone.all(VirtualNetwork.class))
                .extracting(VirtualNetwork::name)
                .containsExactly("Group a net", "net");
    }

    @Test
    void another_network_of_that_name_is_not_mistaken_for_it() {
        Reading reading = read(listing(network("shop-rg", "net", SITE)), sites("net=" + OTHER));
        assertThat(reading.all(VirtualNetwork.class))
                .extracting(VirtualNetwork::name)
                .containsExactly("Group shop-rg net", "net");
    }

    @Test
    void a_name_stands_where_nothing_contradicts_it() {
        assertThat(Reading.of(listing(network("shop-rg", "net", SITE)))
                        .only(VirtualNetwork.class)
                        .name())
                .isEqualTo("net");
        assertThat(read(listing(network("shop-rg", "net", SITE)), sites("net=" + SITE))
                        .only(VirtualNetwork.class)
                        .name())
                .isEqualTo("net");
    }

    @Test
    void what_two_documents_say_of_one_network_is_a_contradiction_with_both_places() {
        Reading reading = Reading.of(sites("Group shop-rg net=" + SITE)
                .and(listing(network("shop-rg", "net", SITE).replace("westeurope", "northeurope"))));
        assertThat(reading.result().estate().contradictions()).singleElement().satisfies(c -> {
            assertThat(c.field()).isEqualTo("location");
            assertThat(c.values()).extracting(v -> v.value()).containsExactlyInAnyOrder("West Europe", "northeurope");
            assertThat(c.values())
                    .extracting(v ->
                            reading.result().sources().locate(v.place(), "").file())
                    .containsExactlyInAnyOrder(
                            "https://management/s/services/networking/virtualnetwork", "azure-resources.json");
        });
    }

    @Test
    void networks_of_two_subscriptions_stay_apart() {
        String other = network("shop-rg", "net", OTHER).replace("/subscriptions/s/", "/subscriptions/t/");
        Reading reading =
                Reading.of(listing(network("shop-rg", "net", SITE), other).and(sites("Group shop-rg net=" + SITE)));
        assertThat(reading.all(VirtualNetwork.class))
                .extracting(n -> n.subscription() + " " + n.name())
                .containsExactly("s Group shop-rg net", "t net");
        Reading unsaid = Reading.of(listing(network("shop-rg", "net", SITE), other)
                .and(Descriptors.from("NetworkConfig.netcfg", NETWORK_OF_NOBODY)));
        assertThat(unsaid.all(VirtualNetwork.class))
                .extracting(n -> n.subscription() + " " + n.name())
                .containsExactly("default Group shop-rg net", "s net", "t net");
    }
}
