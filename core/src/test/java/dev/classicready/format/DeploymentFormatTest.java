package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CertificateReference;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentExtension;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.Probe;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.classic.WinRmListener;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentFormatTest {

    private static final String SUBSCRIPTION = "5c1d7c0e-0d5a-4a43-9a3c-000000000001";
    private static final Places ANYWHERE = Places.NONE;

    private final Reading shop = Reading.fixture("deployment/hosted-service.xml");

    private Deployment deployment() {
        return shop.only(CloudService.class).deployments().get(0);
    }

    private VirtualMachine web1() {
        return deployment().virtualMachines().get(0);
    }

    @Test
    void reads_a_cloud_service() {
        assertThat(shop.file().kind()).isEqualTo(Evidence.DEPLOYMENT);
        assertThat(shop.file().resources()).isEqualTo(3);
        assertThat(shop.file().problems()).isEmpty();
        assertThat(shop.result().estate().evidence(SUBSCRIPTION).has(Evidence.DEPLOYMENT))
                .isTrue();
        CloudService service = shop.only(CloudService.class);
        assertThat(service)
                .isEqualTo(new CloudService(
                        SUBSCRIPTION,
                        "shop",
                        "West Europe",
                        null,
                        "The shop",
                        null,
                        "Created",
                        null,
                        "2016-03-01T09:30:00Z",
                        null,
                        true,
                        service.deployments(),
                        ANYWHERE));
        assertThat(shop.at(service)).isEqualTo("2:1");
        assertThat(shop.at(service, "name")).isEqualTo("4:3");
        assertThat(shop.at(service, "location")).isEqualTo("7:5");
    }

    @Test
    void reads_a_deployment() {
        Deployment deployment = deployment();
        assertThat(deployment)
                .isEqualTo(new Deployment(
                        "shop-prod",
                        DeploymentSlot.PRODUCTION,
                        "Running",
                        "shop-prod",
                        "http://shop.cloudapp.net/",
                        "0123456789abcdef0123456789abcdef",
                        "shop-net",
                        "shop-ip",
                        null,
                        "shop.b1.internal.cloudapp.net",
                        "2015-02-01T08:10:00Z",
                        "2016-03-01T09:30:00Z",
                        "5",
                        deployment.virtualMachines(),
                        List.of(),
                        List.of(new VirtualIp("shopVip", "40.68.0.9", "shop-ip", true, ANYWHERE)),
                        List.of(new DnsServer("own", "10.0.1.53", ANYWHERE)),
                        List.of(new InternalLoadBalancer("inner", "Back", "10.0.2.100", ANYWHERE)),
                        List.of(),
                        null,
                        null,
                        true,
                        ANYWHERE));
        assertThat(shop.at(deployment)).isEqualTo("15:5");
        assertThat(shop.at(deployment, "slot")).isEqualTo("17:7");
        assertThat(shop.at(deployment, "virtualNetworkName")).isEqualTo("223:7");
        assertThat(shop.at(deployment.virtualIps().get(0), "reservedIpName")).isEqualTo("239:11");
        assertThat(shop.at(deployment.loadBalancers().get(0), "subnet")).isEqualTo("248:13");
    }

    @Test
    void reads_a_virtual_machine_with_what_its_instance_reports() {
        VirtualMachine web1 = web1();
        assertThat(web1)
                .isEqualTo(new VirtualMachine(
                        "web1",
                        "Medium",
                        "web-set",
                        new VirtualHardDisk(
                                "shop-web1-0",
                                "https://shopstore.blob.core.windows.net/vhds/web1.vhd",
                                null,
                                null,
                                "ReadWrite",
                                "Windows",
                                "Standard",
                                "windows-2012-r2",
                                null,
                                ANYWHERE),
                        List.of(
                                new VirtualHardDisk(
                                        "shop-web1-1",
                                        "https://shopstore.blob.core.windows.net/vhds/web1-data.vhd",
                                        0,
                                        128,
                                        "None",
                                        null,
                                        "Standard",
                                        null,
                                        null,
                                        ANYWHERE),
                                new VirtualHardDisk(
                                        "shop-web1-2",
                                        "https://shoppremium.blob.core.windows.net/vhds/web1-fast.vhd",
                                        3,
                                        64,
                                        null,
                                        null,
                                        "Provisioned",
                                        null,
                                        null,
                                        ANYWHERE)),
                        new NetworkInterface(
                                null,
                                List.of("Front"),
                                "10.0.1.4",
                                null,
                                "front-nsg",
                                "Disabled",
                                List.of(new InstancePublicIp("web1-ip", "40.68.0.10", 4, "web1", ANYWHERE)),
                                ANYWHERE),
                        List.of(new NetworkInterface(
                                "backend",
                                List.of("Back"),
                                "10.0.2.5",
                                "10.0.2.5",
                                "back-nsg",
                                "Enabled",
                                List.of(),
                                ANYWHERE)),
                        web1.endpoints(),
                        web1.extensions(),
                        List.of(new ExtensionStatus("Microsoft.Compute.BGInfo", "2.1", "Ready", ANYWHERE)),
                        "ReadyRole",
                        "Started",
                        "10.0.1.4",
                        "web1",
                        "Ready",
                        "Prepared",
                        true,
                        new BootDiagnostics(
                                true, "https://shopstore.blob.core.windows.net/boot/web1.bmp", null, ANYWHERE),
                        null,
                        "Windows_Server",
                        "web1",
                        List.of(),
                        List.of(),
                        ANYWHERE));
    }

    @Test
    void knows_where_a_virtual_machine_and_its_parts_stand() {
        VirtualMachine web1 = web1();
        assertThat(shop.at(web1)).isEqualTo("78:9");
        assertThat(shop.at(web1, "name")).isEqualTo("79:11");
        assertThat(shop.at(web1, "size")).isEqualTo("199:11");
        assertThat(shop.at(web1, "availabilitySet")).isEqualTo("173:11");
        assertThat(shop.at(web1, "instanceStatus")).isEqualTo("27:11");
        assertThat(shop.at(web1, "guestAgentStatus")).isEqualTo("32:13");
        assertThat(shop.at(web1, "endpoints")).isEqualTo("85:15");
        assertThat(shop.at(web1.primaryInterface(), "subnets")).isEqualTo("123:15");
        assertThat(shop.at(web1.secondaryInterfaces().get(0), "networkSecurityGroup"))
                .isEqualTo("143:19");
        assertThat(shop.at(web1.dataDisks().get(1), "lun")).isEqualTo("184:15");
        assertThat(shop.at(web1.endpoints().get(0), "acl")).isEqualTo("100:19");
        assertThat(shop.at(web1.endpoints().get(0).acl().get(0), "remoteSubnet"))
                .isEqualTo("105:25");
    }

    @Test
    void reads_endpoints() {
        assertThat(web1().endpoints())
                .containsExactly(
                        new InputEndpoint(
                                "HTTP",
                                "tcp",
                                80,
                                8080,
                                "web",
                                null,
                                "shopVip",
                                "40.68.0.9",
                                false,
                                15,
                                "sourceIP",
                                new Probe("http", 8080, "/health", 10, null, ANYWHERE),
                                List.of(new AclRule(100, "permit", "192.0.2.0/24", "office", ANYWHERE)),
                                ANYWHERE),
                        new InputEndpoint(
                                "SQL", "tcp", 1433, 1433, null, "inner", null, null, true, null, null, null, List.of(),
                                ANYWHERE));
    }

    @Test
    void keeps_public_settings_of_extensions_without_secrets_and_private_ones_not_at_all() {
        assertThat(web1().extensions())
                .containsExactly(new ExtensionReference(
                        "BGInfo",
                        "Microsoft.Compute",
                        "BGInfo",
                        "2.*",
                        "Enable",
                        "{\"script\":\"https://shopstore.blob.core.windows.net/s/x.ps1\",\"password\":\"***\"}",
                        true,
                        ANYWHERE));
        assertThat(shop.result().estate().resources().toString()).doesNotContain("never kept", "sig=", "p@ss");
    }

    @Test
    void takes_what_is_empty_or_nil_as_not_told() {
        VirtualMachine web2 = deployment().virtualMachines().get(1);
        assertThat(web2.dataDisks()).isEmpty();
        assertThat(web2.primaryInterface())
                .isEqualTo(new NetworkInterface(null, List.of(), null, null, null, null, List.of(), ANYWHERE));
        assertThat(web2.isDeallocated()).isTrue();
        assertThat(web2.ipAddress()).isNull();
    }

    @Test
    void a_listing_without_detail_supplies_no_evidence() {
        Reading listing = Reading.fixture("deployment/hosted-services-without-detail.xml");
        assertThat(listing.all(CloudService.class))
                .extracting(CloudService::name, CloudService::detail, CloudService::affinityGroup)
                .containsExactly(tuple("mail", false, null), tuple("shop", false, "west"));
        assertThat(listing.result().estate().evidence(SUBSCRIPTION).has(Evidence.DEPLOYMENT))
                .isFalse();
    }

    @Test
    void a_listing_of_no_cloud_service_supplies_evidence() {
        Reading listing = Reading.text("hosted-services.xml", "<HostedServices i:nil=\"false\"/>");
        assertThat(listing.result().estate().evidence("default").has(Evidence.DEPLOYMENT))
                .isTrue();
    }

    @Test
    void reads_web_and_worker_roles() {
        Reading orders = Reading.fixture("deployment/web-worker.xml");
        CloudService service = orders.only(CloudService.class);
        assertThat(service.name()).isEqualTo("orders");
        Deployment staging = service.deployments().get(0);
        assertThat(staging.slot()).isEqualTo(DeploymentSlot.STAGING);
        assertThat(staging.virtualMachines()).isEmpty();
        assertThat(staging.webWorkerRoles())
                .containsExactly(
                        new WebWorkerRole("Web", "WA-GUEST-OS-4.30_201603-01", "Small", 2, ANYWHERE),
                        new WebWorkerRole("Worker", "WA-GUEST-OS-4.30_201603-01", "Medium", 1, ANYWHERE),
                        new WebWorkerRole("Idle", null, null, 0, ANYWHERE));
        assertThat(staging.extensions())
                .containsExactly(
                        new DeploymentExtension("rdp-all", null, "Enable", ANYWHERE),
                        new DeploymentExtension("diagnostics-web", "Web", null, ANYWHERE));
        assertThat(staging.configuration().serviceName()).isEqualTo("orders");
        assertThat(orders.at(staging.webWorkerRoles().get(1), "size")).isEqualTo("21:7");
        assertThat(orders.problems()).isEmpty();
    }

    @Test
    void a_staging_deployment_that_does_not_name_its_service_is_remarked() {
        Reading staging = Reading.text(
                "staging.xml",
                "<Deployment><Name>next</Name><DeploymentSlot>Staging</DeploymentSlot>"
                        + "<Url>http://0f1e2d3c4b5a49680f1e2d3c4b5a4968.cloudapp.net/</Url></Deployment>");
        assertThat(staging.only(CloudService.class).name()).isEqualTo("next");
        assertThat(staging.problems()).containsExactly("note 1:1 Url");
    }

    @Test
    void a_document_named_by_its_request_belongs_to_the_service_of_the_request() {
        Reading staging = Reading.text(
                "https://management.core.windows.net/sub1/services/hostedservices/shop/deploymentslots/Staging",
                "<Deployment><Name>next</Name><DeploymentSlot>Staging</DeploymentSlot></Deployment>");
        assertThat(staging.only(CloudService.class).name()).isEqualTo("shop");
        assertThat(staging.only(CloudService.class).subscription()).isEqualTo("sub1");
        assertThat(staging.problems()).isEmpty();
    }

    @Test
    void a_role_by_itself_makes_a_service_of_its_own() {
        Reading role = Reading.fixture("deployment/role.xml");
        CloudService service = role.only(CloudService.class);
        assertThat(service.name()).isEqualTo("db1");
        assertThat(service.deployments().get(0).whole()).isFalse();
        assertThat(service.deployments().get(0).virtualMachines().get(0).size()).isEqualTo("Large");
        assertThat(role.problems()).containsExactly("note 1:1 RoleName");
    }

    @Test
    void reads_what_the_cmdlets_export_of_a_virtual_machine() {
        VirtualMachine app1 = Reading.fixture("deployment/exported-machine.xml")
                .only(CloudService.class)
                .deployments()
                .get(0)
                .virtualMachines()
                .get(0);
        String thumbprint = "0011223344556677889900112233445566778899";
        assertThat(app1.subnets()).containsExactly("front");
        assertThat(app1.certificates()).containsExactly(new CertificateReference(thumbprint, "My", ANYWHERE));
        assertThat(app1.winRmListeners()).containsExactly(new WinRmListener("Https", thumbprint, ANYWHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deployments", "Deployments", "DEPLOYMENTS"})
    void reads_files_of_many_deployments_whose_elements_declare_their_own_namespace(String root) {
        String xml = "<" + root + ">"
                + deployment("one", "xmlns=\"http://schemas.microsoft.com/windowsazure\"")
                + deployment("two", "xmlns=\"https://schemas.microsoft.com/windowsazure\"")
                + deployment("three", "")
                + "</" + root + ">";
        byte[] utf16 = ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE);
        Reading reading = Reading.of(Descriptors.from("metadata.xml", utf16));
        assertThat(reading.all(CloudService.class))
                .extracting(CloudService::name)
                .containsExactly("one-web", "three-web", "two-web");
        CloudService two = reading.all(CloudService.class).get(2);
        int start = xml.indexOf("<Deployment ", xml.indexOf("two-web") - 100);
        assertThat(reading.at(two.deployments().get(0), "name")).isEqualTo("1:" + (xml.indexOf("<Name>", start) + 1));
    }

    private static String deployment(String name, String namespace) {
        return "<Deployment " + namespace + "><Name>" + name + "</Name><Url>http://" + name
                + "-web.cloudapp.net/</Url><RoleList><Role i:type=\"PersistentVMRole\"><RoleName>" + name
                + "</RoleName><RoleType>PersistentVMRole</RoleType></Role></RoleList></Deployment>";
    }

    @Test
    void names_are_read_in_any_capitalisation_and_with_any_prefix() {
        CloudService service = Reading.text(
                        "odd.xml",
                        "<w:HOSTEDSERVICE xmlns:w='urn:x'><w:servicename>shop</w:servicename><w:deployments>"
                                + "<w:DEPLOYMENT><w:name>d</w:name><w:ROLELIST><w:role><w:rolename>vm</w:rolename>"
                                + "<w:rolesize>Small</w:rolesize></w:role></w:ROLELIST></w:DEPLOYMENT></w:deployments>"
                                + "</w:HOSTEDSERVICE>")
                .only(CloudService.class);
        assertThat(service.deployments().get(0).virtualMachines())
                .extracting(VirtualMachine::name)
                .containsExactly("vm");
    }

    @Test
    void a_broken_entity_does_not_hide_its_neighbours() {
        Reading reading = Reading.fixture("deployment/broken-entities.xml");
        assertThat(reading.all(CloudService.class))
                .extracting(CloudService::name)
                .containsExactly("one", "three");
        VirtualMachine vm1 = reading.all(CloudService.class)
                .get(0)
                .deployments()
                .get(0)
                .virtualMachines()
                .get(0);
        assertThat(vm1.endpoints()).extracting(InputEndpoint::localPort).containsExactly(3389);
        assertThat(vm1.endpoints()).extracting(InputEndpoint::port).containsOnlyNulls();
        assertThat(reading.problems()).containsExactly("error 6:7 Role", "error 18:17 Port", "error 27:3 Deployment");
        assertThat(reading.messages().get(1)).isEqualTo("found \"many\"; expected a whole number; correct it");
    }
}
