package dev.classicready.translate;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CertificateReference;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.NetworkSecurityRule;
import dev.classicready.classic.Probe;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.Route;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.classic.WinRmListener;
import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Estates made in code, for tests that need no documents. */
final class SampleEstates {

    static final String SUBSCRIPTION = "11111111-2222-3333-4444-555555555555";

    private static final Places P = Places.NONE;

    private SampleEstates() {}

    static ClassicEstate of(ClassicResource... resources) {
        EstateBuilder builder = new EstateBuilder();
        Stream.of(resources).forEach(builder::add);
        return builder.build();
    }

    /** A bit of everything that virtual machines can have. */
    static ClassicEstate rich() {
        return of(
                network("hub", "10.1.0.0/16"),
                securityGroup("web nsg"),
                routeTable("to-firewall"),
                shop(),
                outside(),
                account("shopdata", "Standard_GRS"),
                account("premiumdata", "Premium_LRS"),
                new ReservedIp(
                        SUBSCRIPTION,
                        "shop-ip",
                        "West Europe",
                        null,
                        "203.0.113.9",
                        "Created",
                        true,
                        "shop",
                        "shop",
                        null,
                        null,
                        P),
                new ReservedIp(
                        SUBSCRIPTION,
                        "spare ip",
                        "West Europe",
                        null,
                        "203.0.113.8",
                        "Created",
                        false,
                        null,
                        null,
                        null,
                        null,
                        P),
                securityGroup("nobodys"),
                new RegisteredDisk(
                        SUBSCRIPTION,
                        "lost",
                        null,
                        null,
                        null,
                        "https://shopdata.blob.core.windows.net/vhds/lost.vhd",
                        30,
                        null,
                        null,
                        null,
                        null,
                        null,
                        P),
                new ExpressRouteCircuit(
                        SUBSCRIPTION, "moved", "Amsterdam", "Contoso", 200, "Enabled", null, true, null, null, P),
                new LocalNetworkSite(
                        SUBSCRIPTION, "office", List.of(prefix("192.168.0.0/16")), "198.51.100.1", null, P),
                new VirtualNetworkGateway(
                        SUBSCRIPTION,
                        "hub",
                        null,
                        "1",
                        "DynamicRouting",
                        "Default",
                        "Provisioned",
                        "203.0.113.77",
                        "West Europe",
                        List.of(),
                        null,
                        null,
                        P));
    }

    static ClassicEstate machines(int count, int perService) {
        EstateBuilder builder = new EstateBuilder();
        builder.add(network("hub", "10.0.0.0/8"));
        IntStream.range(0, (count + perService - 1) / perService).forEach(s -> {
            builder.add(account("data" + s, "Standard_LRS"));
            VirtualMachine[] machines = IntStream.range(0, perService)
                    .mapToObj(i -> machine(
                            "vm" + s + "-" + i,
                            "Small",
                            null,
                            "web",
                            null,
                            List.of(endpoint("RDP", 40_000 + i, 3389, null), endpoint("http", 80, 8080, "http"))))
                    .toArray(VirtualMachine[]::new);
            builder.add(service(
                    "svc" + s,
                    "hub",
                    List.of(new VirtualIp("svc" + s, "203.0.113.1", null, true, P)),
                    List.of(),
                    machines));
        });
        return builder.build();
    }

    static AddressPrefix prefix(String value) {
        return new AddressPrefix(value, P);
    }

    static VirtualNetwork network(String name, String space) {
        return new VirtualNetwork(
                SUBSCRIPTION,
                name,
                "West Europe",
                null,
                null,
                null,
                null,
                null,
                List.of(prefix(space)),
                List.of(
                        new Subnet("web", List.of(prefix("10.1.1.0/24")), "web nsg", null, P),
                        new Subnet("app", List.of(prefix("10.1.2.7/24")), null, "to-firewall", P),
                        new Subnet("GatewaySubnet", List.of(prefix("10.1.255.0/27")), null, null, P),
                        new Subnet("db", List.of(prefix("10.1.3.0/24")), null, null, P)),
                List.of(new DnsServer("dns1", "10.1.1.4", P), new DnsServer("dns2", null, P)),
                new NetworkGateway(
                        "Small",
                        List.of(prefix("172.16.0.0/24")),
                        List.of(new LocalNetworkConnection("office", "IPsec", null, P)),
                        P),
                P);
    }

    static NetworkSecurityGroup securityGroup(String name) {
        return new NetworkSecurityGroup(
                SUBSCRIPTION,
                name,
                "West Europe",
                null,
                null,
                null,
                List.of(
                        new NetworkSecurityRule(
                                "allow web",
                                "Inbound",
                                100,
                                "Allow",
                                "INTERNET",
                                "*",
                                "VIRTUAL_NETWORK",
                                "80",
                                "TCP",
                                false,
                                P),
                        new NetworkSecurityRule(
                                "DENY ALL INBOUND", "Inbound", 65500, "Deny", "*", "*", "*", "*", "*", true, P)),
                P);
    }

    static RouteTable routeTable(String name) {
        return new RouteTable(
                SUBSCRIPTION,
                name,
                "West Europe",
                null,
                null,
                null,
                List.of(new Route("default", "0.0.0.0/0", "VirtualAppliance", "10.1.3.4", P)),
                P);
    }

    static StorageAccount account(String name, String type) {
        return new StorageAccount(
                SUBSCRIPTION, name, "West Europe", null, null, null, null, type, null, null, List.of(), null, P);
    }

    static CloudService service(
            String name,
            String network,
            List<VirtualIp> ips,
            List<InternalLoadBalancer> balancers,
            VirtualMachine... machines) {
        Deployment deployment = new Deployment(
                name,
                DeploymentSlot.PRODUCTION,
                "Running",
                null,
                null,
                null,
                network,
                ips.isEmpty() ? null : ips.get(0).reservedIpName(),
                null,
                name + ".internal.cloudapp.net",
                null,
                null,
                "5",
                List.of(machines),
                List.of(),
                ips,
                List.of(new DnsServer("own", "10.1.1.9", P)),
                balancers,
                List.of(),
                null,
                null,
                true,
                P);
        return new CloudService(
                SUBSCRIPTION,
                name,
                "West Europe",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(deployment),
                P);
    }

    /** A cloud service with a web role. */
    static CloudService roles(String name, String network) {
        Deployment deployment = new Deployment(
                name,
                DeploymentSlot.PRODUCTION,
                "Running",
                null,
                null,
                null,
                network,
                null,
                "2.9",
                null,
                null,
                null,
                "5",
                List.of(),
                List.of(new WebWorkerRole("Front", null, "Small", 2, P)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                true,
                P);
        return new CloudService(
                SUBSCRIPTION,
                name,
                "West Europe",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(deployment),
                P);
    }

    static InputEndpoint endpoint(String name, Integer port, Integer localPort, String set) {
        return new InputEndpoint(
                name,
                "TCP",
                port,
                localPort,
                set,
                null,
                null,
                null,
                false,
                null,
                null,
                set == null ? null : new Probe("http", localPort, "health", 15, 31, P),
                List.of(),
                P);
    }

    static VirtualMachine machine(
            String name, String size, String set, String subnet, String address, List<InputEndpoint> endpoints) {
        return new VirtualMachine(
                name,
                size,
                set,
                new VirtualHardDisk(
                        name + "-os",
                        "https://shopdata.blob.core.windows.net/vhds/" + name + ".vhd",
                        null,
                        null,
                        "ReadWrite",
                        "Windows",
                        "Standard",
                        null,
                        null,
                        P),
                List.of(new VirtualHardDisk(
                        name + "-data",
                        "https://premiumdata.blob.core.windows.net/vhds/" + name + "-d.vhd",
                        0,
                        127,
                        "None",
                        null,
                        "Provisioned",
                        null,
                        null,
                        P)),
                new NetworkInterface(
                        null, subnet == null ? List.of() : List.of(subnet), address, null, null, null, List.of(), P),
                List.of(),
                endpoints,
                List.of(),
                List.of(),
                "ReadyRole",
                "Started",
                null,
                null,
                "Ready",
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                P);
    }

    private static CloudService shop() {
        VirtualMachine web1 = machine(
                "web1",
                "Small",
                "web",
                "web",
                "10.1.1.10",
                List.of(endpoint("RemoteDesktop", 50_001, 3389, null), endpoint("http", 80, 8080, "http")));
        VirtualMachine web2 = machine(
                "web2",
                "Standard_D2_v2",
                "web",
                "web",
                null,
                List.of(
                        endpoint("http", 80, 8080, "http"),
                        new InputEndpoint(
                                "dns",
                                "udp",
                                53,
                                53,
                                null,
                                null,
                                null,
                                null,
                                true,
                                10,
                                "sourceIP",
                                null,
                                List.of(
                                        new AclRule(1, "deny", "198.51.100.0/24", null, P),
                                        new AclRule(2, "permit", "0.0.0.0/0", null, P)),
                                P),
                        new InputEndpoint(
                                "sql",
                                "tcp",
                                1433,
                                1433,
                                "sql",
                                "ilb",
                                null,
                                null,
                                true,
                                null,
                                "sourceIP",
                                new Probe("tcp", 1433, null, null, null, P),
                                List.of(),
                                P)));
        VirtualMachine app = full();
        return service(
                "shop",
                "hub",
                List.of(
                        new VirtualIp("shopContract", "203.0.113.9", "shop-ip", true, P),
                        new VirtualIp("unused", "203.0.113.10", null, false, P)),
                List.of(new InternalLoadBalancer("ilb", "db", "10.1.3.20", P)),
                web1,
                web2,
                app);
    }

    /** A machine with interfaces, extensions, certificates and a public address. */
    private static VirtualMachine full() {
        return new VirtualMachine(
                "full",
                "Standard_DS2_v2",
                "web",
                new VirtualHardDisk(
                        "full os",
                        "https://shopdata.blob.core.windows.net/vhds/full.vhd",
                        null,
                        null,
                        null,
                        "Linux",
                        null,
                        null,
                        null,
                        P),
                List.of(),
                new NetworkInterface(
                        null,
                        List.of("db"),
                        "10.1.3.30",
                        null,
                        null,
                        "Enabled",
                        List.of(new InstancePublicIp("own", null, 10, "full", P)),
                        P),
                List.of(new NetworkInterface(
                        "backend", List.of("app"), "10.1.2.40", null, "web nsg", null, List.of(), P)),
                List.of(),
                List.of(
                        new ExtensionReference(
                                "script",
                                "Microsoft.Compute",
                                "CustomScriptExtension",
                                "1.*",
                                "Enable",
                                "{\"commandToExecute\":\"x\",\"fileUris\":[\"https://a.blob.core.windows.net/s?sv=1&sig=abc\"],"
                                        + "\"list\":\"[not an expression]\"}",
                                true,
                                P),
                        new ExtensionReference("BGInfo", "Microsoft.Compute", "BGInfo", "1.*", null, null, false, P)),
                List.of(new ExtensionStatus("Microsoft.Compute.CustomScriptExtension", "1.4", "Ready", P)),
                "ReadyRole",
                "Started",
                null,
                null,
                "Ready",
                null,
                true,
                new BootDiagnostics(true, "https://shopdata.blob.core.windows.net/boot/s.bmp", null, P),
                null,
                "Windows_Server",
                null,
                List.of(new WinRmListener("Https", "AABB", P)),
                List.of(new CertificateReference("AABB", "My", P)),
                P);
    }

    private static CloudService outside() {
        return service(
                "outside",
                null,
                List.of(new VirtualIp("outsideContract", "203.0.113.20", null, true, P)),
                List.of(),
                machine("lone", "Medium", null, null, null, List.of(endpoint("SSH", 22, 22, null))),
                machine("quiet", "Gigantic", null, null, null, List.of()));
    }
}
