package dev.classicready.format;

import static dev.classicready.descriptor.Places.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.CertificateDeclaration;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.ConfigurationSetting;
import dev.classicready.classic.ConfiguredCertificate;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.InstanceAddress;
import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.LoadBalancerProbe;
import dev.classicready.classic.LocalStorage;
import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.NetworkTrafficRule;
import dev.classicready.classic.NetworkTrafficRule.Destination;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RoleEndpoint;
import dev.classicready.classic.RoleEndpoint.Kind;
import dev.classicready.classic.RoleEndpoint.PortRange;
import dev.classicready.classic.RoleKind;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.ServiceNetwork.AccessControl;
import dev.classicready.classic.ServiceNetwork.EndpointAcl;
import dev.classicready.classic.ServiceNetwork.ReservedIpReference;
import dev.classicready.classic.SettingDeclaration;
import dev.classicready.classic.Site;
import dev.classicready.classic.StartupTask;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceFormatsTest {

    private static final Reading PROJECT = Reading.of(Descriptors.from(
            Reading.path("service/ServiceDefinition.csdef"), Reading.path("service/ServiceConfiguration.Cloud.cscfg")));

    private static Deployment deployment() {
        return PROJECT.only(CloudService.class).deployments().get(0);
    }

    @Test
    void reads_a_service_definition() throws IOException {
        ServiceDefinition definition = deployment().definition();
        assertThat(definition.name()).isEqualTo("Shop");
        assertThat(definition.schemaVersion()).isEqualTo("2015-04.2.6");
        assertThat(definition.upgradeDomainCount()).isEqualTo(3);
        assertThat(definition.topologyChangeDiscovery()).isEqualTo("UpgradeDomainWalk");
        assertThat(definition.probes())
                .containsExactly(new LoadBalancerProbe("alive", "http", "/alive", 8080, 20, 40, NONE));
        assertThat(definition.trafficRules())
                .containsExactly(
                        new NetworkTrafficRule(List.of(new Destination("Reader", "Control")), List.of("Site"), 1, NONE),
                        new NetworkTrafficRule(List.of(new Destination("Reader", "Status")), List.of(), 2, NONE));
        assertThat(definition.text().characters())
                .isEqualTo(Files.readString(Reading.path("service/ServiceDefinition.csdef")));
    }

    @Test
    void reads_the_roles_of_a_service_definition_in_their_order() {
        assertThat(deployment().definition().roles())
                .containsExactly(
                        new RoleDefinition(
                                RoleKind.WORKER,
                                "Reader",
                                null,
                                false,
                                "elevated",
                                List.of(
                                        endpoint(Kind.INTERNAL, "Control", "tcp", new PortRange(9000, 9010), null),
                                        endpoint(Kind.INTERNAL, "Status", "http", new PortRange(8080, 8080), null),
                                        endpoint(Kind.INTERNAL, "Trace", "udp", new PortRange(514, 514), null),
                                        endpoint(
                                                Kind.INSTANCE_INPUT,
                                                "Debug",
                                                "tcp",
                                                new PortRange(10016, 10020),
                                                "30100")),
                                List.of(new SettingDeclaration("Queue", NONE)),
                                List.of(),
                                List.of(),
                                List.of(new LocalStorage("Old", 10, false, NONE)),
                                List.of(),
                                List.of(),
                                NONE),
                        new RoleDefinition(
                                RoleKind.WEB,
                                "Site",
                                "Medium",
                                null,
                                null,
                                List.of(
                                        new RoleEndpoint(
                                                Kind.INPUT,
                                                "Http",
                                                "http",
                                                new PortRange(80, 80),
                                                "*",
                                                null,
                                                "alive",
                                                null,
                                                null,
                                                true,
                                                NONE),
                                        new RoleEndpoint(
                                                Kind.INPUT,
                                                "Https",
                                                "https",
                                                new PortRange(443, 443),
                                                null,
                                                "Tls",
                                                null,
                                                null,
                                                "sourceIP",
                                                null,
                                                NONE),
                                        new RoleEndpoint(
                                                Kind.INPUT,
                                                "Inside",
                                                "tcp",
                                                new PortRange(1433, 1433),
                                                null,
                                                null,
                                                null,
                                                "ilb",
                                                null,
                                                null,
                                                NONE)),
                                List.of(),
                                List.of(new CertificateDeclaration(
                                        "Tls", "LocalMachine", "My", "limitedOrElevated", NONE)),
                                List.of(new ModuleImport("RemoteAccess", NONE), new ModuleImport("Diagnostics", NONE)),
                                List.of(new LocalStorage("Cache", 512, null, NONE)),
                                List.of(
                                        new StartupTask("install.cmd", "elevated", "simple", 1, NONE),
                                        new StartupTask("watch.cmd", null, "background", 2, NONE)),
                                List.of(new Site("Web", "..\\web", List.of("Http", "Https"), NONE)),
                                NONE));
    }

    private static RoleEndpoint endpoint(Kind kind, String name, String protocol, PortRange ports, String localPort) {
        return new RoleEndpoint(kind, name, protocol, ports, localPort, null, null, null, null, null, NONE);
    }

    @Test
    void reads_a_service_configuration() {
        ServiceConfiguration configuration = deployment().configuration();
        assertThat(configuration.serviceName()).isEqualTo("Shop");
        assertThat(configuration.osFamily()).isEqualTo("5");
        assertThat(configuration.osVersion()).isEqualTo("*");
        assertThat(configuration.roles())
                .containsExactly(
                        new RoleConfiguration(
                                "Site",
                                "site",
                                3,
                                List.of(new ConfigurationSetting(
                                        "Microsoft.WindowsAzure.Plugins.RemoteAccess.Enabled", "true", NONE)),
                                List.of(new ConfiguredCertificate(
                                        "Tls", "0123456789ABCDEF0123456789ABCDEF01234567", "sha1", NONE)),
                                NONE),
                        new RoleConfiguration(
                                "Reader",
                                null,
                                1,
                                List.of(new ConfigurationSetting("Queue", "orders", NONE)),
                                List.of(),
                                NONE));
        assertThat(configuration.network())
                .isEqualTo(new ServiceNetwork(
                        "shop-net",
                        List.of(new DnsServer("dns1", "10.0.0.4", NONE)),
                        List.of(new InstanceAddress(
                                "Site",
                                List.of("front"),
                                List.of(new InstancePublicIp("own", null, 10, "shop", NONE)),
                                NONE)),
                        List.of(new ReservedIpReference("shop-ip", NONE)),
                        List.of(new AccessControl(
                                "office",
                                List.of(
                                        new AclRule(100, "permit", "203.0.113.0/24", "the office", NONE),
                                        new AclRule(200, "deny", "0.0.0.0/0", null, NONE)),
                                NONE)),
                        List.of(new EndpointAcl("Site", "Http", "office", NONE)),
                        List.of(new InternalLoadBalancer("ilb", "back", "10.0.1.9", NONE)),
                        NONE));
    }

    @Test
    void a_project_alone_is_a_cloud_service_of_its_own() {
        CloudService service = PROJECT.only(CloudService.class);
        assertThat(service.name()).isEqualTo("Shop");
        assertThat(service.detail()).isFalse();
        assertThat(service.virtualNetworkName()).contains("shop-net");
        Deployment deployment = deployment();
        assertThat(deployment.whole()).isFalse();
        assertThat(deployment.reservedIpName()).isEqualTo("shop-ip");
        assertThat(deployment.webWorkerRoles())
                .containsExactly(
                        new WebWorkerRole("Reader", null, null, -1, NONE),
                        new WebWorkerRole("Site", null, "Medium", -1, NONE));
        assertThat(deployment.sizeOf(deployment.webWorkerRoles().get(0))).contains("Small");
        assertThat(deployment.instancesOf(deployment.webWorkerRoles().get(1))).hasValue(3);
        assertThat(PROJECT.result().estate().evidence("default").has(Evidence.SERVICE_DEFINITION))
                .isTrue();
        assertThat(PROJECT.result().estate().evidence("default").has(Evidence.SERVICE_CONFIGURATION))
                .isTrue();
        assertThat(PROJECT.result().estate().evidence("default").has(Evidence.DEPLOYMENT))
                .isFalse();
        assertThat(PROJECT.problems()).isEmpty();
    }

    @Test
    void tells_where_things_stand_in_either_file() {
        Deployment deployment = deployment();
        assertThat(PROJECT.at(deployment.definition().roles().get(1))).isEqualTo("28:3");
        assertThat(PROJECT.at(deployment.definition().roles().get(1).endpoints().get(1)))
                .isEqualTo("39:7");
        assertThat(PROJECT.at(deployment.configuration().roles().get(1), "instances"))
                .isEqualTo("13:5");
        assertThat(PROJECT.at(deployment, "virtualNetworkName")).isEqualTo("33:5");
    }

    @Test
    void a_wrapped_configuration_tells_places_by_its_own_lines() {
        String configuration =
                "<ServiceConfiguration>\n  <Role name=\"Web\">\n    <Instances count=\"x\"/>\n  </Role>\n"
                        + "</ServiceConfiguration>";
        Reading reading = Reading.text("hosted.xml", hosted("orders", configuration));
        Deployment deployment = reading.only(CloudService.class).deployments().get(0);
        assertThat(reading.result()
                        .sources()
                        .locate(
                                deployment
                                        .configuration()
                                        .roles()
                                        .get(0)
                                        .places()
                                        .element(),
                                "Role[Web]"))
                .hasToString("hosted.xml:9:1")
                .extracting("path")
                .isEqualTo("Role[Web]!inner:2");
        assertThat(reading.problems()).containsExactly("error 9:1 count!inner:3");
    }

    @Test
    void what_is_wrapped_and_no_configuration_is_a_problem() {
        Reading broken = Reading.text("hosted.xml", hosted("orders", "<ServiceConfiguration><Role>"));
        assertThat(broken.only(CloudService.class).deployments().get(0).configuration())
                .isNull();
        assertThat(broken.problems()).singleElement().asString().startsWith("error 9:1");
        Reading unwrapped = Reading.text(
                "hosted.xml", hosted("orders", "").replace("<Configuration>", "<Configuration>not Base64!"));
        assertThat(unwrapped.messages())
                .containsExactly("found text that is not Base64 of UTF-8; expected the service configuration so;"
                        + " export it again");
    }

    private static String hosted(String service, String configuration) {
        return "<HostedService>\n<ServiceName>" + service + "</ServiceName>\n<Deployments>\n<Deployment>\n"
                + "<Name>d1</Name>\n<DeploymentSlot>Production</DeploymentSlot>\n<RoleList><Role>"
                + "<RoleName>Web</RoleName></Role></RoleList>\n\n<Configuration>"
                + Base64.getEncoder().encodeToString(configuration.getBytes(StandardCharsets.UTF_8))
                + "</Configuration>\n</Deployment>\n</Deployments>\n</HostedService>";
    }

    @Test
    void no_text_of_a_document_is_shown() {
        assertThat(deployment().toString()).doesNotContain("orders", "true\"", "install.cmd");
    }
}
