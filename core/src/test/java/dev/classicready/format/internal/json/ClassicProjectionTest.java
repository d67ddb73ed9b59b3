package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AzureResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.DiskAttachment;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassicProjectionTest {

    private static final String GROUP = "/subscriptions/s1/resourceGroups/shop/providers/";

    private static final String MACHINES = """
            {"value": [
              {
                "id": "/subscriptions/s1/resourceGroups/shop/providers/Microsoft.ClassicCompute/domainNames/shop",
                "name": "shop",
                "type": "Microsoft.ClassicCompute/domainNames",
                "location": "westeurope",
                "properties": {"label": "The shop", "hostName": "shop.cloudapp.net", "status": "Created"}
              },
              {
                "properties": {
                  "domainName": {
                    "id": "/subscriptions/s1/resourceGroups/shop/providers/Microsoft.ClassicCompute/domainNames/shop",
                    "name": "shop",
                    "type": "Microsoft.ClassicCompute/domainNames"
                  },
                  "hardwareProfile": {
                    "platformGuestAgent": true,
                    "size": "Standard_D2_v2",
                    "deploymentName": "shop-vms",
                    "deploymentLabel": "vms",
                    "availabilitySet": "front"
                  },
                  "storageProfile": {
                    "operatingSystemDisk": {
                      "diskName": "web1-os",
                      "caching": "ReadWrite",
                      "operatingSystem": "Linux",
                      "ioType": "Standard",
                      "sourceImageName": "ubuntu",
                      "vhdUri": "https://shopdata.blob.core.windows.net/vhds/web1.vhd"
                    },
                    "dataDisks": [
                      {"diskName": "web1-data", "lun": 2, "diskSize": 1023, "caching": "None",
                       "vhdUri": "https://shopdata.blob.core.windows.net/vhds/data.vhd"}
                    ]
                  },
                  "networkProfile": {
                    "inputEndpoints": [
                      {"endpointName": "SSH", "privatePort": 22, "publicPort": 50022, "protocol": "tcp",
                       "enableDirectServerReturn": false}
                    ],
                    "virtualNetwork": {
                      "subnetNames": ["front"],
                      "staticIpAddress": "10.0.0.4",
                      "name": "net",
                      "type": "Microsoft.ClassicNetwork/virtualNetworks"
                    }
                  },
                  "extensions": [
                    {"extension": "BGInfo", "publisher": "Microsoft.Compute", "version": "1.*", "state": "Enable",
                     "referenceName": "BGInfo"},
                    {"extension": "OfNobody"}
                  ]
                },
                "id": "/subscriptions/s1/resourceGroups/shop/providers/Microsoft.ClassicCompute/virtualMachines/web1",
                "name": "web1",
                "type": "Microsoft.ClassicCompute/virtualMachines",
                "location": "westeurope"
              },
              {
                "properties": {"domainName": {"name": "shop"}, "hardwareProfile": {"size": "Small"}},
                "id": "/subscriptions/s1/resourceGroups/shop/providers/Microsoft.ClassicCompute/virtualMachines/web2",
                "name": "web2",
                "type": "microsoft.classiccompute/virtualmachines",
                "location": "westeurope"
              }
            ]}
            """;

    @Test
    void machines_join_their_cloud_service_in_one_deployment_that_is_not_whole() {
        JsonReads reads = JsonReads.of("machines.json", MACHINES);

        CloudService shop = reads.only(CloudService.class);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.supplied("s1", Evidence.AZURE_RESOURCES)).containsExactly("");
        assertThat(reads.supplied("s1", Evidence.DEPLOYMENT)).isEmpty();
        assertThat(shop)
                .usingRecursiveComparison()
                .ignoringFields("deployments", "places")
                .isEqualTo(new CloudService(
                        "s1",
                        "shop",
                        "westeurope",
                        null,
                        "The shop",
                        null,
                        "Created",
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        Places.NONE));
        Deployment deployment = shop.deployments().get(0);
        assertThat(shop.deployments()).hasSize(1);
        assertThat(deployment.slot()).isEqualTo(DeploymentSlot.PRODUCTION);
        assertThat(deployment.whole()).isFalse();
        assertThat(deployment.virtualNetworkName()).isEqualTo("net");
        assertThat(deployment.virtualMachines())
                .extracting(VirtualMachine::name)
                .contains("web1", "web2");
    }

    @Test
    void a_machine_is_what_its_profiles_say() {
        JsonReads reads = JsonReads.of("machines.json", MACHINES);

        VirtualMachine web1 = reads.only(CloudService.class).deployments().get(0).virtualMachines().stream()
                .filter(m -> m.name().equals("web1"))
                .findFirst()
                .orElseThrow();
        assertThat(web1)
                .isEqualTo(new VirtualMachine(
                        "web1",
                        "Standard_D2_v2",
                        "front",
                        new VirtualHardDisk(
                                "web1-os",
                                "https://shopdata.blob.core.windows.net/vhds/web1.vhd",
                                null,
                                null,
                                "ReadWrite",
                                "Linux",
                                "Standard",
                                "ubuntu",
                                null,
                                Places.NONE),
                        List.of(new VirtualHardDisk(
                                "web1-data",
                                "https://shopdata.blob.core.windows.net/vhds/data.vhd",
                                2,
                                1023,
                                "None",
                                null,
                                null,
                                null,
                                null,
                                Places.NONE)),
                        new NetworkInterface(
                                null, List.of("front"), "10.0.0.4", null, null, null, List.of(), Places.NONE),
                        List.of(),
                        List.of(new InputEndpoint(
                                "SSH",
                                "tcp",
                                50022,
                                22,
                                null,
                                null,
                                null,
                                null,
                                false,
                                null,
                                null,
                                null,
                                List.of(),
                                Places.NONE)),
                        List.of(new ExtensionReference(
                                "BGInfo", "Microsoft.Compute", "BGInfo", "1.*", "Enable", null, false, Places.NONE)),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Places.NONE));
        assertThat(reads.place(web1, "name")).isEqualTo("56:5");
        assertThat(reads.place(web1, "size")).isEqualTo("18:9");
        assertThat(reads.place(web1, "endpoints")).isEqualTo("38:9");
        assertThat(reads.place(web1.endpoints().get(0), "port")).isEqualTo("39:54");
        assertThat(reads.place(web1.primaryInterface(), "staticAddress")).isEqualTo("44:11");
        assertThat(reads.place(web1.disks().get(0), "mediaLink")).isEqualTo("30:11");
    }

    @Test
    void a_machine_of_no_cloud_service_is_listed_and_that_is_noted() {
        JsonReads reads = JsonReads.of("vm.json", resource("Microsoft.ClassicCompute/virtualMachines", "web1", """
                {"hardwareProfile": {"size": "Small"}}"""));

        assertThat(reads.read().estate().resources()).isEmpty();
        assertThat(reads.observations(AzureResource.class)).hasSize(1);
        assertThat(reads.problems())
                .anySatisfy(p -> assertThat(p).startsWith("note 1:2").contains("domainName"));
    }

    @Test
    void a_broken_endpoint_loses_itself_only() {
        JsonReads reads = JsonReads.of("vm.json", resource("Microsoft.ClassicCompute/virtualMachines", "web1", """
                {"domainName": {"name": "shop"}, "networkProfile": {"inputEndpoints": [
                  {"endpointName": "a", "publicPort": "eighty"}, {"endpointName": "b", "publicPort": "80"}]}}"""));

        VirtualMachine machine = reads.only(CloudService.class)
                .deployments()
                .get(0)
                .virtualMachines()
                .get(0);
        assertThat(machine.endpoints())
                .extracting(InputEndpoint::name, InputEndpoint::port)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b", 80));
        assertThat(reads.problems())
                .contains("error 2:25 /0/properties/networkProfile/inputEndpoints/0/publicPort found \"eighty\"; "
                        + "expected a whole number; correct it, or export the file again");
    }

    @Test
    void networks_and_what_protects_them() {
        assertThat(one(VirtualNetwork.class, "Microsoft.ClassicNetwork/virtualNetworks", """
                {"status": "Created", "siteId": "id-1", "inUse": true,
                 "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]},
                 "subnets": [{"name": "front", "addressPrefix": "10.0.0.0/24"}]}"""))
                .isEqualTo(new VirtualNetwork(
                        "s1",
                        "x",
                        "westeurope",
                        null,
                        null,
                        "id-1",
                        "Created",
                        null,
                        List.of(new AddressPrefix("10.0.0.0/16", Places.NONE)),
                        List.of(new Subnet(
                                "front",
                                List.of(new AddressPrefix("10.0.0.0/24", Places.NONE)),
                                null,
                                null,
                                Places.NONE)),
                        List.of(),
                        null,
                        Places.NONE));
        assertThat(one(NetworkSecurityGroup.class, "Microsoft.ClassicNetwork/networkSecurityGroups", "{}"))
                .isEqualTo(new NetworkSecurityGroup("s1", "x", "westeurope", null, null, null, null, Places.NONE));
        assertThat(one(RouteTable.class, "Microsoft.ClassicNetwork/routeTables", "{}"))
                .isEqualTo(new RouteTable("s1", "x", "westeurope", null, null, null, null, Places.NONE));
        assertThat(one(ReservedIp.class, "Microsoft.ClassicNetwork/reservedIps", """
                {"ipAddress": "40.1.2.3", "inUse": true, "status": "Created",
                 "attachedTo": {"id": "%sMicrosoft.ClassicCompute/domainNames/shop"}}""".formatted(GROUP)))
                .isEqualTo(new ReservedIp(
                        "s1",
                        "x",
                        "westeurope",
                        null,
                        "40.1.2.3",
                        "Created",
                        true,
                        "shop",
                        null,
                        null,
                        null,
                        Places.NONE));
    }

    @Test
    void storage_and_what_lies_in_it() {
        assertThat(one(StorageAccount.class, "Microsoft.ClassicStorage/storageAccounts", """
                {"status": "Created", "accountType": "Premium_LRS", "endpoints": ["https://x.blob.core.windows.net/"]}"""))
                .isEqualTo(new StorageAccount(
                        "s1",
                        "x",
                        "westeurope",
                        null,
                        null,
                        null,
                        "Created",
                        "Premium_LRS",
                        null,
                        null,
                        List.of("https://x.blob.core.windows.net/"),
                        null,
                        Places.NONE));
        assertThat(one(RegisteredDisk.class, "Microsoft.ClassicStorage/storageAccounts/disks", """
                {"diskName": "web1-os", "vhdUri": "https://x.blob.core.windows.net/vhds/a.vhd", "diskSize": 30,
                 "usedBy": {"id": "%sMicrosoft.ClassicCompute/virtualMachines/web1"}}""".formatted(GROUP)))
                .isEqualTo(new RegisteredDisk(
                        "s1",
                        "web1-os",
                        "westeurope",
                        null,
                        null,
                        "https://x.blob.core.windows.net/vhds/a.vhd",
                        30,
                        null,
                        null,
                        null,
                        null,
                        new DiskAttachment(null, null, "web1", Places.NONE),
                        Places.NONE));
        assertThat(one(RegisteredImage.class, "Microsoft.ClassicStorage/storageAccounts/vmImages", """
                {"operatingSystemDisk": {"operatingSystem": "Windows", "vhdUri": "https://x.blob/v/i.vhd"},
                 "dataDisks": [{"vhdUri": "https://x.blob/v/d.vhd"}]}"""))
                .isEqualTo(new RegisteredImage(
                        "s1",
                        "x",
                        true,
                        "westeurope",
                        null,
                        null,
                        "User",
                        null,
                        "Windows",
                        List.of("https://x.blob/v/i.vhd", "https://x.blob/v/d.vhd"),
                        Places.NONE));
    }

    @Test
    void nothing_is_taken_for_absent() {
        JsonReads disk =
                JsonReads.of("a.json", resource("Microsoft.ClassicStorage/disks", "d", "{\"diskName\": \"d\"}"));
        JsonReads bare = JsonReads.of("b.json", """
                [{"id": "%sMicrosoft.ClassicNetwork/virtualNetworks/net", "name": "net", "location": "westeurope",
                  "type": "Microsoft.ClassicNetwork/virtualNetworks"}]""".formatted(GROUP));

        assertThat(disk.read().estate().resources()).isEmpty();
        assertThat(bare.read().estate().resources()).isEmpty();
    }

    private static <R extends dev.classicready.classic.ClassicResource> R one(
            Class<R> kind, String type, String properties) {
        return JsonReads.of("one.json", resource(type, "x", properties)).only(kind);
    }

    private static String resource(String type, String name, String properties) {
        return "[{\"id\": \"" + GROUP + type + "/" + name + "\", \"name\": \"" + name + "\", \"type\": \"" + type
                + "\", \"location\": \"westeurope\", \"properties\": " + properties + "}]";
    }
}
