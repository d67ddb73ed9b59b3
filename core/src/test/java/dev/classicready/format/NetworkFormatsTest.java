package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.ApplicationGateway;
import dev.classicready.classic.BgpSettings;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.NetworkSecurityRule;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.Route;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.SuppliedEvidence;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFormatsTest {

    private static final String UNNAMED = "default";
    private static final Places ANYWHERE = Places.NONE;

    private static AddressPrefix prefix(String value) {
        return new AddressPrefix(value, ANYWHERE);
    }

    private static SuppliedEvidence evidence(Reading reading) {
        return reading.result().estate().evidence(UNNAMED);
    }

    @Test
    void reads_a_network_configuration() {
        Reading reading = Reading.fixture("network/NetworkConfig.netcfg");
        assertThat(reading.file().kind()).isEqualTo(Evidence.NETWORK_CONFIGURATION);
        assertThat(evidence(reading).has(Evidence.NETWORK_CONFIGURATION)).isTrue();
        assertThat(reading.only(LocalNetworkSite.class))
                .isEqualTo(new LocalNetworkSite(
                        UNNAMED, "office", List.of(prefix("192.168.0.0/16")), "203.0.113.7", null, ANYWHERE));
        assertThat(reading.all(VirtualNetwork.class).get(1))
                .isEqualTo(new VirtualNetwork(
                        UNNAMED,
                        "shop-net",
                        "West Europe",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(prefix("10.0.0.0/16"), prefix("10.1.0.0/16")),
                        List.of(
                                new Subnet("Front", List.of(prefix("10.0.1.0/24")), null, null, ANYWHERE),
                                new Subnet("GatewaySubnet", List.of(prefix("10.0.255.0/29")), null, null, ANYWHERE)),
                        List.of(new DnsServer("dc1", "10.0.1.10", ANYWHERE), new DnsServer("gone", null, ANYWHERE)),
                        new NetworkGateway(
                                "Small",
                                List.of(prefix("172.16.0.0/24")),
                                List.of(
                                        new LocalNetworkConnection("office", "IPsec", null, ANYWHERE),
                                        new LocalNetworkConnection("datacenter", "Dedicated", null, ANYWHERE)),
                                ANYWHERE),
                        ANYWHERE));
        assertThat(reading.all(VirtualNetwork.class).get(0).affinityGroup()).isEqualTo("west");
        assertThat(reading.problems()).containsExactly("error 46:11 Subnet");
    }

    @Test
    void knows_where_the_parts_of_a_network_configuration_stand() {
        Reading reading = Reading.fixture("network/NetworkConfig.netcfg");
        VirtualNetwork network = reading.all(VirtualNetwork.class).get(1);
        assertThat(reading.at(network)).isEqualTo("13:7");
        assertThat(reading.at(network, "location")).isEqualTo("13:7");
        assertThat(reading.at(network.addressPrefixes().get(1), "value")).isEqualTo("16:11");
        assertThat(reading.at(network.subnets().get(1), "name")).isEqualTo("22:11");
        assertThat(reading.at(network.dnsServers().get(0), "address")).isEqualTo("54:9");
        NetworkGateway gateway = network.gateway();
        assertThat(gateway).isNotNull();
        assertThat(reading.at(gateway, "profile")).isEqualTo("30:9");
        assertThat(reading.at(gateway, "clientAddressPool")).isEqualTo("31:11");
        assertThat(reading.at(gateway.connections().get(1), "type")).isEqualTo("39:15");
    }

    @Test
    void reads_a_virtual_network_site_of_a_network_configuration_by_itself() {
        Reading reading = Reading.fixture("network/virtual-network-site.xml");
        assertThat(reading.file().kind()).isEqualTo(Evidence.NETWORK_CONFIGURATION);
        assertThat(reading.only(VirtualNetwork.class).addressPrefixes()).containsExactly(prefix("10.17.0.0/24"));
    }

    @Test
    void reads_virtual_networks_of_the_management_api() {
        Reading reading = Reading.fixture("network/virtual-networks.xml");
        assertThat(reading.file().kind()).isEqualTo(Evidence.VIRTUAL_NETWORKS);
        VirtualNetwork network = reading.only(VirtualNetwork.class);
        assertThat(network)
                .isEqualTo(new VirtualNetwork(
                        UNNAMED,
                        "Group shop-rg shop-net",
                        "West Europe",
                        null,
                        null,
                        "8d9e4f00-1111-4222-8333-000000000001",
                        "Created",
                        "Prepared",
                        List.of(prefix("10.0.0.0/16")),
                        List.of(new Subnet("Front", List.of(prefix("10.0.1.0/24")), "front-nsg", null, ANYWHERE)),
                        List.of(new DnsServer("dc1", "10.0.1.10", ANYWHERE)),
                        new NetworkGateway(
                                "Small",
                                List.of(),
                                List.of(new LocalNetworkConnection("office", "IPsec", null, ANYWHERE)),
                                ANYWHERE),
                        ANYWHERE));
        assertThat(reading.only(LocalNetworkSite.class).vpnGatewayAddress()).isEqualTo("203.0.113.7");
        assertThat(reading.at(network.subnets().get(0), "networkSecurityGroup")).isEqualTo("16:9");
        assertThat(reading.at(network, "migrationState")).isEqualTo("50:5");
    }

    @Test
    void reads_a_gateway_and_its_connections_of_the_network_that_their_names_tell() {
        Reading reading = Reading.of(Descriptors.from(
                Reading.path("network/gateway-shop-net.xml"),
                Reading.path("network/gateway-connections-shop-net.xml")));
        assertThat(reading.only(VirtualNetworkGateway.class))
                .isEqualTo(new VirtualNetworkGateway(
                        UNNAMED,
                        "shop-net",
                        null,
                        "7a7a7a7a-0000-4000-8000-000000000001",
                        "DynamicRouting",
                        "Default",
                        "Provisioned",
                        "40.68.1.1",
                        null,
                        List.of("office"),
                        null,
                        null,
                        ANYWHERE));
        assertThat(reading.only(GatewayConnection.class))
                .isEqualTo(new GatewayConnection(
                        UNNAMED, "shop-net", "office", "NotConnected", "The tunnel is down.", ANYWHERE));
        assertThat(reading.at(reading.only(VirtualNetworkGateway.class), "state"))
                .isEqualTo("9:3");
        assertThat(reading.at(reading.only(GatewayConnection.class), "connectivityState"))
                .isEqualTo("4:5");
        assertThat(evidence(reading).has(Evidence.GATEWAYS, "SHOP-NET")).isTrue();
        assertThat(evidence(reading).has(Evidence.GATEWAYS, "other-net")).isFalse();
        assertThat(evidence(reading).has(Evidence.GATEWAY_CONNECTIONS, "shop-net"))
                .isTrue();
    }

    @Test
    void finds_the_network_of_a_coexisting_gateway_by_its_id() {
        Reading reading = Reading.of(Descriptors.from(
                Reading.path("network/virtual-network-gateways.xml"), Reading.path("network/virtual-networks.xml")));
        assertThat(reading.all(VirtualNetworkGateway.class))
                .extracting(VirtualNetworkGateway::name)
                .containsExactly("Group shop-rg shop-net/er", "Group shop-rg shop-net/vpn");
    }

    @Test
    void reads_how_gateways_at_either_end_tell_routes() {
        Reading reading = Reading.of(Descriptors.from(
                Reading.path("network/virtual-network-gateways.xml"),
                Reading.path("network/local-network-gateways.xml"),
                Reading.path("network/virtual-networks.xml")));
        assertThat(reading.all(VirtualNetworkGateway.class))
                .extracting(VirtualNetworkGateway::enableBgp)
                .containsExactly(null, true);
        VirtualNetworkGateway gateway = reading.all(VirtualNetworkGateway.class).get(1);
        assertThat(gateway.bgpSettings()).isEqualTo(new BgpSettings(65515L, "10.0.255.30", 0, ANYWHERE));
        assertThat(reading.at(gateway.bgpSettings(), "asn")).isEqualTo("22:7");
        assertThat(reading.only(LocalNetworkSite.class).bgpSettings())
                .isEqualTo(new BgpSettings(4200000001L, "192.168.0.254", 10, ANYWHERE));
    }

    @Test
    void a_number_that_is_none_is_reported_and_empty_settings_are_none() {
        Reading reading = Reading.text(
                "sites.xml",
                "<LocalNetworkGateways><LocalNetworkGateway><GatewayName>a</GatewayName><BgpSettings><Asn>many</Asn>"
                        + "</BgpSettings></LocalNetworkGateway><LocalNetworkGateway><GatewayName>b</GatewayName>"
                        + "<BgpSettings/></LocalNetworkGateway></LocalNetworkGateways>");
        assertThat(reading.problems()).containsExactly("error 1:85 Asn");
        assertThat(reading.all(LocalNetworkSite.class))
                .extracting(LocalNetworkSite::bgpSettings)
                .containsExactly(new BgpSettings(null, null, null, ANYWHERE), null);
    }

    @Test
    void reads_network_security_groups_and_tells_no_rules_from_unknown_rules() {
        Reading reading = Reading.fixture("network/network-security-groups.xml");
        List<NetworkSecurityGroup> groups = reading.all(NetworkSecurityGroup.class);
        assertThat(groups)
                .containsExactly(
                        new NetworkSecurityGroup(UNNAMED, "empty-nsg", null, null, null, null, List.of(), ANYWHERE),
                        new NetworkSecurityGroup(
                                UNNAMED,
                                "front-nsg",
                                "West Europe",
                                "Front of the shop",
                                "Created",
                                null,
                                List.of(
                                        new NetworkSecurityRule(
                                                "web",
                                                "Inbound",
                                                100,
                                                "Allow",
                                                "INTERNET",
                                                "*",
                                                "10.0.1.0/24",
                                                "80-443",
                                                "TCP",
                                                false,
                                                ANYWHERE),
                                        new NetworkSecurityRule(
                                                "DENY ALL INBOUND",
                                                "Inbound",
                                                65500,
                                                "Deny",
                                                "*",
                                                "*",
                                                "*",
                                                "*",
                                                "*",
                                                true,
                                                ANYWHERE)),
                                ANYWHERE),
                        new NetworkSecurityGroup(UNNAMED, "listed-nsg", null, null, null, null, null, ANYWHERE));
        assertThat(evidence(reading).has(Evidence.NETWORK_SECURITY_GROUPS)).isFalse();
    }

    @Test
    void network_security_groups_with_all_their_rules_supply_evidence() {
        Reading reading =
                Reading.text("nsg.xml", "<NetworkSecurityGroup><Name>a</Name><Rules></Rules></NetworkSecurityGroup>");
        assertThat(evidence(reading).has(Evidence.NETWORK_SECURITY_GROUPS)).isTrue();
    }

    @Test
    void reads_route_tables() {
        Reading reading = Reading.fixture("network/route-tables.xml");
        List<RouteTable> tables = reading.all(RouteTable.class);
        assertThat(tables)
                .containsExactly(
                        new RouteTable(
                                UNNAMED,
                                "forced",
                                "West Europe",
                                "Through the office",
                                "Created",
                                null,
                                List.of(new Route("default", "0.0.0.0/0", "VirtualAppliance", "10.0.1.4", ANYWHERE)),
                                ANYWHERE),
                        new RouteTable(UNNAMED, "listed", null, null, null, null, null, ANYWHERE));
        assertThat(reading.at(tables.get(0).routes().get(0), "nextHopType")).isEqualTo("12:11");
        assertThat(evidence(reading).has(Evidence.ROUTE_TABLES)).isFalse();
    }

    @Test
    void recognizes_which_subnet_uses_a_route_table() {
        Reading reading = Reading.text(
                "association.xml", "<RouteTableAssociation><RouteTableName>a</RouteTableName></RouteTableAssociation>");
        assertThat(reading.file().kind()).isEqualTo(Evidence.ROUTE_TABLES);
        assertThat(evidence(reading).has(Evidence.ROUTE_TABLES)).isFalse();
    }

    @Test
    void reads_reserved_ips() {
        Reading reading = Reading.fixture("network/reserved-ips.xml");
        assertThat(reading.only(ReservedIp.class))
                .isEqualTo(new ReservedIp(
                        UNNAMED,
                        "shop-ip",
                        "West Europe",
                        "shop",
                        "40.68.0.9",
                        "Created",
                        true,
                        "shop",
                        "shop-prod",
                        "shopVip",
                        null,
                        ANYWHERE));
        assertThat(reading.at(reading.only(ReservedIp.class), "cloudService")).isEqualTo("9:5");
    }

    @Test
    void reads_application_gateways() {
        Reading reading = Reading.fixture("network/application-gateways.xml");
        assertThat(reading.only(ApplicationGateway.class))
                .isEqualTo(new ApplicationGateway(
                        UNNAMED,
                        "shop-gate",
                        "shop-net",
                        List.of("Front"),
                        "Medium",
                        3,
                        "Running",
                        null,
                        "in front of the shop",
                        List.of("40.68.1.2"),
                        ANYWHERE));
    }

    @Test
    void reads_classic_circuits() {
        Reading reading = Reading.fixture("network/dedicated-circuits.xml");
        assertThat(reading.only(ExpressRouteCircuit.class))
                .isEqualTo(new ExpressRouteCircuit(
                        UNNAMED,
                        "office-circuit",
                        "Amsterdam",
                        "Equinix",
                        200,
                        "Enabled",
                        "Provisioned",
                        false,
                        null,
                        null,
                        ANYWHERE));
    }

    @Test
    void links_belong_to_the_circuit_that_the_request_names() {
        String links = "<DedicatedCircuitLinks><DedicatedCircuitLink><State>Provisioned</State>"
                + "<VnetName>shop-net</VnetName></DedicatedCircuitLink></DedicatedCircuitLinks>";
        Reading named = Reading.text("services/networking/dedicatedcircuits/office-circuit/vnets.xml", links);
        assertThat(named.only(ExpressRouteCircuit.class).linkedVirtualNetworks())
                .containsExactly("shop-net");
        assertThat(Reading.text("links.xml", links).problems()).containsExactly("note 1:72 DedicatedCircuitLinks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "links.xml",
                "s/services/networking/dedicatedcircuits/2C2C2C2C-0000-4000-8000-000000000001/vnets",
                "s/services/networking/dedicatedcircuits/office-circuit/vnets"
            })
    void links_join_the_circuit_that_the_request_s_service_key_names_or_the_only_one(String name) {
        String links = "<DedicatedCircuitLinks><DedicatedCircuitLink><State>Provisioned</State>"
                + "<VnetName>shop-net</VnetName></DedicatedCircuitLink></DedicatedCircuitLinks>";
        Reading reading = Reading.of(
                Descriptors.from(name, links).and(Descriptors.from(Reading.path("network/dedicated-circuits.xml"))));
        ExpressRouteCircuit circuit = reading.only(ExpressRouteCircuit.class);
        assertThat(circuit.name()).isEqualTo("office-circuit");
        assertThat(circuit.provider()).isEqualTo("Equinix");
        assertThat(circuit.linkedVirtualNetworks()).containsExactly("shop-net");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void links_of_one_of_several_circuits_belong_to_none_of_them() {
        String circuits = "<DedicatedCircuits><DedicatedCircuit><CircuitName>a</CircuitName></DedicatedCircuit>"
                + "<DedicatedCircuit><CircuitName>b</CircuitName></DedicatedCircuit></DedicatedCircuits>";
        String links = "<DedicatedCircuitLinks><DedicatedCircuitLink><VnetName>shop-net</VnetName>"
                + "</DedicatedCircuitLink></DedicatedCircuitLinks>";
        Reading reading =
                Reading.of(Descriptors.from("circuits.xml", circuits).and(Descriptors.from("links.xml", links)));
        assertThat(reading.problems()).containsExactly("note 1:46 DedicatedCircuitLinks");
        assertThat(reading.all(ExpressRouteCircuit.class))
                .hasSize(2)
                .extracting(ExpressRouteCircuit::linkedVirtualNetworks)
                .containsOnlyNulls();
    }

    @Test
    void connections_of_coexisting_gateways_are_those_of_their_network() {
        Reading reading = Reading.of(Descriptors.from(
                Reading.path("network/gateway-connections-coexisting.xml"),
                Reading.path("network/virtual-network-gateways.xml"),
                Reading.path("network/local-network-gateways.xml"),
                Reading.path("network/dedicated-circuits.xml"),
                Reading.path("network/virtual-networks.xml")));
        assertThat(reading.problems()).isEmpty();
        VirtualNetwork network = reading.only(VirtualNetwork.class);
        assertThat(network.addressPrefixes()).hasSize(1);
        assertThat(network.gateway().connections())
                .containsExactlyInAnyOrder(
                        new LocalNetworkConnection("office", "IPsec", true, ANYWHERE),
                        new LocalNetworkConnection("office-circuit", "Dedicated", false, ANYWHERE));
        assertThat(evidence(reading).has(Evidence.GATEWAY_CONNECTIONS)).isFalse();
    }

    @Test
    void connections_of_unknown_gateways_and_to_unknown_networks_are_reported() {
        Reading alone = Reading.fixture("network/gateway-connections-coexisting.xml");
        assertThat(alone.problems())
                .containsExactly("error 4:5 VirtualNetworkGatewayId", "error 13:5 VirtualNetworkGatewayId");
        Reading reading = Reading.of(Descriptors.from(
                Reading.path("network/gateway-connections-coexisting.xml"),
                Reading.path("network/virtual-network-gateways.xml"),
                Reading.path("network/virtual-networks.xml")));
        assertThat(reading.problems()).containsExactly("note 2:3 ConnectedEntityId", "note 11:3 ConnectedEntityId");
    }

    @ParameterizedTest
    @CsvSource({
        "<RouteTableAssociation><RouteTableName>t</RouteTableName></RouteTableAssociation>, routetables",
        "<NetworkSecurityGroup><Name>t</Name><State>Created</State></NetworkSecurityGroup>, networksecuritygroups",
    })
    void what_a_subnet_uses_is_known_by_the_request(String answer, String last) {
        Descriptors networks = Descriptors.from(Reading.path("network/NetworkConfig.netcfg"));
        String request = "s/services/networking/virtualnetwork/shop-net/subnets/front/" + last;
        Reading reading = Reading.of(Descriptors.from(request, answer).and(networks));
        VirtualNetwork network = reading.all(VirtualNetwork.class).get(1);
        Subnet front = network.subnets().get(0);
        assertThat(front.name()).isEqualTo("Front");
        assertThat(front.addressPrefixes()).hasSize(1);
        assertThat(last.startsWith("route") ? front.routeTable() : front.networkSecurityGroup())
                .isEqualTo("t");
        assertThat(reading.result()
                        .sources()
                        .name(Places.fileOf(network.places().element())))
                .isEqualTo("NetworkConfig.netcfg");
        Reading alone = Reading.text(request, answer);
        assertThat(alone.all(VirtualNetwork.class)).isEmpty();
        assertThat(alone.messages()).singleElement().asString().startsWith("belongs to the virtual network");
    }

    @Test
    void a_route_table_s_association_with_an_unknown_subnet_is_remarked() {
        Reading reading = Reading.text(
                "answer.xml", "<RouteTableAssociation><RouteTableName>t</RouteTableName></RouteTableAssociation>");
        assertThat(reading.problems()).containsExactly("note 1:1 RouteTableAssociation");
    }
}
