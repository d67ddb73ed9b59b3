package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Descriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkOwnerTest {

    private static final String GATEWAY = "<Gateway><State>Provisioned</State></Gateway>";

    private static Descriptors networks(String... names) {
        StringBuilder sites = new StringBuilder("<NetworkConfiguration><VirtualNetworkSites>");
        for (String name : names) {
            sites.append("<VirtualNetworkSite name='").append(name).append("'/>");
        }
        return Descriptors.from(
                "network.netcfg",
                sites.append("</VirtualNetworkSites></NetworkConfiguration>").toString());
    }

    private static Reading read(String name, Descriptors networks) {
        return Reading.of(Descriptors.from(name, GATEWAY).and(networks));
    }

    @ParameterizedTest
    @CsvSource({
        "gateway-prod-net.xml, prod-net",
        "export/anything-prod-net.xml, prod-net",
        "Prod-Net.gateway.xml, prod-net",
        "gateway-far.xml, far",
        "gateway-elsewhere-net.xml, net",
        "https://management.core.windows.net/s/services/networking/prod-net/gateway, prod-net",
        "https://management.core.windows.net/s/services/networking/some%20net/gateway?x=1, some net",
        "services/networking/other/gateway.xml, other",
        "all.zip!/services/networking/other/gateway.xml, other",
    })
    void the_document_s_name_tells_the_network(String name, String network) {
        assertThat(read(name, networks("prod-net", "net"))
                        .only(VirtualNetworkGateway.class)
                        .virtualNetwork())
                .isEqualTo(network);
    }

    @Test
    void else_it_is_the_only_network() {
        assertThat(read("answer.xml", networks("prod-net"))
                        .only(VirtualNetworkGateway.class)
                        .virtualNetwork())
                .isEqualTo("prod-net");
    }

    @Test
    void else_it_is_the_only_network_that_can_have_a_gateway() {
        Descriptors networks = Descriptors.from(
                "network.netcfg",
                "<NetworkConfiguration><VirtualNetworkSites><VirtualNetworkSite name='a'/>"
                        + "<VirtualNetworkSite name='b'><Subnets><Subnet name='GatewaySubnet'/></Subnets>"
                        + "</VirtualNetworkSite></VirtualNetworkSites></NetworkConfiguration>");
        assertThat(read("answer.xml", networks)
                        .only(VirtualNetworkGateway.class)
                        .virtualNetwork())
                .isEqualTo("b");
    }

    @Test
    void else_it_is_a_problem() {
        Reading reading = read("answer.xml", networks("a", "b"));
        assertThat(reading.all(VirtualNetworkGateway.class)).isEmpty();
        assertThat(reading.problems()).containsExactly("error 1:1 Gateway");
        assertThat(reading.messages().get(0)).contains("rename the file");
    }

    @Test
    void networks_of_another_subscription_do_not_count() {
        Reading reading = Reading.of(networks("a")
                .inSubscription("one")
                .and(networks("b").inSubscription("two"))
                .and(Descriptors.from("answer.xml", GATEWAY).inSubscription("two")));
        assertThat(reading.only(VirtualNetworkGateway.class).virtualNetwork()).isEqualTo("b");
        assertThat(reading.only(VirtualNetworkGateway.class).subscription()).isEqualTo("two");
    }

    @Test
    void a_network_with_another_id_is_another_network() {
        String gateways = "<VirtualNetworkGateways><VirtualNetworkGateway><GatewayName>vpn</GatewayName>"
                + "<VnetId>id-b</VnetId></VirtualNetworkGateway></VirtualNetworkGateways>";
        Descriptors sites = Descriptors.from(
                "sites.xml",
                "<VirtualNetworkSites><VirtualNetworkSite><Name>a</Name><Id>id-a</Id></VirtualNetworkSite>"
                        + "</VirtualNetworkSites>");
        Reading reading = Reading.of(Descriptors.from("answer.xml", gateways).and(sites));
        assertThat(reading.all(VirtualNetworkGateway.class)).isEmpty();
        assertThat(reading.messages()).singleElement().asString().startsWith("found no virtual network");
    }
}
