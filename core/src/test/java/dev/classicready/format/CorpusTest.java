package dev.classicready.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsTenant;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.Usage;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads recorded answers and published descriptors, where {@code -Dclassicready.corpus} names a folder of them. */
class CorpusTest {

    private static final Map<String, Evidence> KINDS = Map.ofEntries(
            Map.entry("NetworkConfiguration", Evidence.NETWORK_CONFIGURATION),
            Map.entry("Deployment", Evidence.DEPLOYMENT),
            Map.entry("HostedService", Evidence.DEPLOYMENT),
            Map.entry("HostedServices", Evidence.DEPLOYMENT),
            Map.entry("PersistentVMRole", Evidence.DEPLOYMENT),
            Map.entry("VirtualNetworkSites", Evidence.VIRTUAL_NETWORKS),
            Map.entry("Gateway", Evidence.GATEWAYS),
            Map.entry("Connections", Evidence.GATEWAY_CONNECTIONS),
            Map.entry("NetworkSecurityGroup", Evidence.NETWORK_SECURITY_GROUPS),
            Map.entry("NetworkSecurityGroups", Evidence.NETWORK_SECURITY_GROUPS),
            Map.entry("RouteTable", Evidence.ROUTE_TABLES),
            Map.entry("RouteTables", Evidence.ROUTE_TABLES),
            Map.entry("RouteTableAssociation", Evidence.ROUTE_TABLES),
            Map.entry("ReservedIP", Evidence.RESERVED_IPS),
            Map.entry("ReservedIPs", Evidence.RESERVED_IPS),
            Map.entry("StorageService", Evidence.STORAGE_ACCOUNTS),
            Map.entry("StorageServices", Evidence.STORAGE_ACCOUNTS),
            Map.entry("Disk", Evidence.DISKS),
            Map.entry("Disks", Evidence.DISKS),
            Map.entry("Images", Evidence.IMAGES),
            Map.entry("VMImages", Evidence.IMAGES),
            Map.entry("ApplicationGateway", Evidence.APPLICATION_GATEWAYS),
            Map.entry("ApplicationGateways", Evidence.APPLICATION_GATEWAYS),
            Map.entry("AffinityGroup", Evidence.AFFINITY_GROUPS),
            Map.entry("AffinityGroups", Evidence.AFFINITY_GROUPS),
            Map.entry("ValidationMessages", Evidence.VALIDATION_MESSAGES));

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z]+)");

    private Path corpus = Path.of("");

    @BeforeEach
    void findCorpus() {
        String named = System.getProperty("classicready.corpus");
        assumeThat(named).as("skipped: -Dclassicready.corpus names no folder").isNotNull();
        corpus = Path.of(named);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Reading read(Path file) {
        return Reading.of(Descriptors.from(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asm-xml", "netcfg"})
    void every_file_is_of_the_kind_that_its_root_element_tells(String folder) throws IOException {
        for (Path path : files(corpus.resolve(folder))) {
            InputFile file = read(path).file();
            assertThat(file.kind()).as(path.toString()).isEqualTo(expectedKind(path));
            assertThat(file.problems().stream().filter(p -> p.isError() && !isOfUnnamedNetwork(file)))
                    .as(path.toString())
                    .isEmpty();
        }
    }

    private static Evidence expectedKind(Path path) throws IOException {
        String text = Files.readString(path);
        if (text.contains("<StorageServiceKeys>")) {
            return Evidence.SECRETS;
        }
        if (path.getParent().endsWith("netcfg")) {
            // A published fragment is a virtual network site by itself.
            return Evidence.NETWORK_CONFIGURATION;
        }
        Matcher root = ROOT.matcher(text);
        assertThat(root.find()).as(path.toString()).isTrue();
        return KINDS.get(root.group(1));
    }

    /** Answers about gateways were saved under names that do not tell the network. */
    private static boolean isOfUnnamedNetwork(InputFile file) {
        return file.kind() == Evidence.GATEWAYS || file.kind() == Evidence.GATEWAY_CONNECTIONS;
    }

    /** Files that are read to the end without a remark: only their declared encoding is not that of their bytes. */
    private static final Set<String> READ_ON = Set.of(
            "CloudifySource__cloudify__azure__azureconfig__javademo.cscfg",
            "huangpf__azure-powershell__src__ServiceManagement__Compute__Commands.ServiceManagement.Test__Res-290d0d.cscfg");

    @Test
    void malformed_files_are_reported_and_what_they_hold_is_read() throws IOException {
        for (Path path : files(corpus.resolve("malformed"))) {
            Reading reading = read(path);
            assertThat(reading.messages().isEmpty())
                    .as(path.toString())
                    .isEqualTo(READ_ON.contains(path.getFileName().toString()));
            assertThat(reading.messages())
                    .as(path.toString())
                    .allSatisfy(message -> assertThat(message).doesNotContain("Exception", "[row,col", "\n"));
            if (Files.readString(path).startsWith("<Deployment")) {
                assertThat(reading.file().hasErrors()).as(path.toString()).isFalse();
                assertThat(reading.only(CloudService.class).name()).isEqualTo("spr87test1");
            }
        }
    }

    /** Pieces of documents, which are none by themselves. */
    private static final Set<String> FRAGMENTS = Set.of("docs__SplitMerge__EndpointAcls.fragment.cscfg");

    @ParameterizedTest
    @CsvSource({"csdef, SERVICE_DEFINITION", "cscfg, SERVICE_CONFIGURATION"})
    void every_definition_and_configuration_is_read(String folder, Evidence kind) throws IOException {
        for (Path path : files(corpus.resolve(folder))) {
            InputFile file = read(path).file();
            String text = Files.readString(path, ISO_8859_1).replace("\0", "");
            if (FRAGMENTS.contains(path.getFileName().toString())) {
                assertThat(file.recognized()).as(path.toString()).isFalse();
            } else {
                Evidence expected = text.contains("<ServiceConfiguration")
                        ? Evidence.SERVICE_CONFIGURATION
                        : text.contains("<NetworkConfiguration") ? Evidence.NETWORK_CONFIGURATION : kind;
                assertThat(file.kind()).as(path.toString()).isEqualTo(expected);
                // Templates and documentation have placeholders where numbers stand.
                assertThat(file.problems().stream().filter(p -> p.isError()).map(p -> p.message()))
                        .as(path.toString())
                        .allMatch(m -> m.matches(
                                "found \"(\\$Port\\$|\\[number-of-instances])\"; expected a whole number; correct it"));
            }
        }
    }

    /** What PowerShell printed of Virtual Desktop, and how many things each file tells of. */
    @ParameterizedTest
    @CsvSource({
        "learn__Get-RdsTenant__all, 2, 2 tenants",
        "rdinfra-help__Get-RdsTenant__old, 2, 2 tenants",
        "learn__Get-RdsHostPool__all, 2, 1 tenants 2 pools",
        "learn__Set-RdsHostPool__depthfirst, 1, 1 tenants 1 pools",
        "rdinfra-help__Get-RdsHostPool__old, 2, 2 tenants 2 pools",
        "rdinfra-help__Get-RdsSessionHost, 2, 1 tenants 1 pools 2 hosts",
        "rdinfra-help__Get-RdsAppGroup, 2, 2 tenants 2 groups",
        "rdinfra-help__New-RdsAppGroup, 1, 1 tenants 1 groups",
        "rdinfra-help__Get-RdsAppGroupUser, 2, 1 tenants 1 groups 2 users",
        "rdinfra-help__Get-RdsRemoteApp, 1, 1 tenants 1 groups 1 apps",
    })
    void lists_of_virtual_desktop_hold_what_was_counted_in_them_by_eye(String name, int told, String counts) {
        DescriptorsRead read =
                read(corpus.resolve("avd-classic").resolve(name + ".list.txt")).result();
        assertThat(read.files().get(0).kind()).isEqualTo(Evidence.AVD);
        assertThat(read.files().get(0).problems()).isEmpty();
        assertThat(read.files().get(0).resources()).isEqualTo(told);
        List<RdsHostPool> pools = read.estate().resources(RdsHostPool.class);
        List<RdsAppGroup> groups = read.estate().resources(RdsAppGroup.class);
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("tenants", read.estate().resources(RdsTenant.class).size());
        counted.put("pools", pools.size());
        counted.put(
                "hosts", pools.stream().mapToInt(p -> p.sessionHosts().size()).sum());
        counted.put("groups", groups.size());
        counted.put("apps", groups.stream().mapToInt(g -> g.remoteApps().size()).sum());
        counted.put("users", groups.stream().mapToInt(g -> g.users().size()).sum());
        counted.values().removeIf(count -> count == 0);
        assertThat(counted.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()))
                .containsExactly(counts.split("(?<=[a-z]) "));
    }

    @Test
    void every_file_of_virtual_desktop_is_recognized_but_one() throws IOException {
        for (Path path : files(corpus.resolve("avd-classic"))) {
            InputFile file = read(path).file();
            // Names of properties without values are no object.
            boolean names = path.endsWith("wvdsaas-model__RdMgmtUserSession.properties.txt");
            assertThat(file.kind()).as(path.toString()).isEqualTo(names ? null : Evidence.AVD);
            assertThat(file.hasErrors()).as(path.toString()).isFalse();
        }
    }

    @Test
    void the_wrapped_path_of_an_icon_is_whole() {
        Path list = corpus.resolve("avd-classic/rdinfra-help__Get-RdsRemoteApp.list.txt");
        RdsRemoteApp app = read(list).only(RdsAppGroup.class).remoteApps().get(0);
        assertThat(app.iconPath())
                .isEqualTo("C:\\Program Files\\Microsoft Office\\Root\\VFS\\Windows\\Installer"
                        + "\\{90160000-000F-0000-1000-0000000FF1CE}\\xlicons.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic-json", "quota"})
    void other_files_are_read_or_remarked(String folder) throws IOException {
        for (Path path : files(corpus.resolve(folder))) {
            InputFile file = read(path).file();
            assertThat(file.recognized() || !file.problems().isEmpty())
                    .as(path.toString())
                    .isTrue();
        }
    }

    @Test
    void the_whole_corpus_reads_the_same_each_time() {
        Descriptors all = Descriptors.from(corpus.resolve("asm-xml"), corpus.resolve("netcfg"));
        DescriptorsRead one = DescriptorReader.create().read(all);
        DescriptorsRead other = DescriptorReader.create().read(all);
        assertThat(other.files()).isEqualTo(one.files());
        assertThat(other.estate().resources()).isEqualTo(one.estate().resources());
        assertThat(other.estate().resources().stream().map(r -> r.places().toString()))
                .containsExactlyElementsOf(one.estate().resources().stream()
                        .map(r -> r.places().toString())
                        .toList());
    }

    /** What can be counted by eye, and how the estate tells it. */
    private static final Map<String, ToLongFunction<ClassicEstate>> COUNTS = Map.ofEntries(
            count("resources", e -> e.resources().size()),
            count("roles", e -> machines(e).count()),
            count("endpoints", e -> sum(machines(e), m -> m.endpoints().size())),
            count(
                    "acl rules",
                    e -> sum(
                            machines(e).flatMap(m -> m.endpoints().stream()),
                            p -> p.acl().size())),
            count("data disks", e -> sum(machines(e), m -> m.dataDisks().size())),
            count("networks", e -> e.resources(VirtualNetwork.class).size()),
            count(
                    "subnets",
                    e -> sum(
                            e.resources(VirtualNetwork.class).stream(),
                            n -> n.subnets().size())),
            count("local sites", e -> e.resources(LocalNetworkSite.class).size()),
            count("security rules", e -> sum(e.resources(NetworkSecurityGroup.class).stream(), g -> size(g.rules()))),
            count("routes", e -> sum(e.resources(RouteTable.class).stream(), t -> size(t.routes()))),
            count("circuits", e -> e.resources(ExpressRouteCircuit.class).size()),
            count("listed", e -> e.observations(AzureResource.class).size()),
            count("usages", e -> e.observations(Usage.class).size()),
            count("messages", e -> e.observations(ValidationMessage.class).size()),
            count("defined roles", e -> definitions(e).count()),
            count(
                    "defined endpoints",
                    e -> sum(definitions(e), r -> r.endpoints().size())),
            count("imports", e -> sum(definitions(e), r -> r.imports().size())),
            count(
                    "startup tasks",
                    e -> sum(definitions(e), r -> r.startupTasks().size())),
            count(
                    "local storage",
                    e -> sum(definitions(e), r -> r.localStorage().size())),
            count("configured roles", e -> configurations(e).count()),
            count("settings", e -> sum(configurations(e), r -> r.settings().size())),
            count(
                    "certificates",
                    e -> sum(configurations(e), r -> r.certificates().size())));

    private static Map.Entry<String, ToLongFunction<ClassicEstate>> count(
            String what, ToLongFunction<ClassicEstate> how) {
        return Map.entry(what, how);
    }

    private static <T> long sum(Stream<T> things, ToLongFunction<T> how) {
        return things.mapToLong(how).sum();
    }

    private static int size(List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static Stream<Deployment> deployments(ClassicEstate estate) {
        return estate.resources(CloudService.class).stream().flatMap(s -> s.deployments().stream());
    }

    private static Stream<RoleDefinition> definitions(ClassicEstate estate) {
        return deployments(estate)
                .map(Deployment::definition)
                .flatMap(Stream::ofNullable)
                .flatMap(d -> d.roles().stream());
    }

    private static Stream<RoleConfiguration> configurations(ClassicEstate estate) {
        return deployments(estate)
                .map(Deployment::configuration)
                .flatMap(Stream::ofNullable)
                .flatMap(c -> c.roles().stream());
    }

    private static Stream<VirtualMachine> machines(ClassicEstate estate) {
        return estate.resources(CloudService.class).stream()
                .flatMap(s -> s.deployments().stream())
                .map(Deployment::virtualMachines)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @CsvSource({
        "azuresdkciag_deploymentslots__cli.v-b559da.xml, endpoints, 3",
        "clitestvm301_deploymentslots__cli.v-7d1db2.xml, endpoints, 4",
        "azuresdkci-2k12_deploymentslots__cl-927ca4.xml, data disks, 1",
        "azuresdkci-2k12_deploymentslots__cl-73c0a9.xml, data disks, 0",
        "xplattestvm_deploymentslots__cli.vm-2ea79f.xml, roles, 2",
        "xplattestvmVnet_deploymentslots__cl-d8d046.xml, endpoints, 4",
        "cli.vm.capture-tests.nock.js__28_resp.xml, roles, 4",
        "cli.vm.capture-tests.nock.js__28_resp.xml, endpoints, 10",
        "cli.vm.endpoint-tests.nock.js__40_resp.xml, endpoints, 4",
        "azure__test__services.xml, roles, 2",
        "azure__test__services.xml, endpoints, 3",
        "clitestvm1224_deployments-1f7c02.xml, acl rules, 1",
        "clitestvm1224_deployments-bd98ad.xml, acl rules, 0",
        "cli.service-tests_1resp~1.xml, resources, 12",
        "cli.service-tests_3resp.xml, resources, 14",
        "cli.netwo-5c0a13.xml, networks, 10",
        "cli.netwo-5c0a13.xml, subnets, 12",
        "cli_netwo-25fc91.xml, local sites, 1",
        "media__asm-74f906.xml, networks, 12",
        "media__asm-74f906.xml, subnets, 17",
        "media__asm-74f906.xml, local sites, 6",
        "media__asm_n-3784e9.xml, local sites, 16",
        "cli_network_dnsse-ca0fbe.xml, networks, 22",
        "Test__Re-5d7265.netcfg, subnets, 7",
        "networksecurit-698c2d.xml, security rules, 6",
        "TestRemoveNSR__NetworkSecurityGroup__9resp.xml, security rules, 6",
        "CliTestRou-0fbb30.xml, routes, 1",
        "cli.vm.disk-tests_1resp.xml, resources, 79",
        "should_wor_1resp~1.xml, resources, 187",
        "cli_vm_ACL_Create_a_VM_1resp.xml, resources, 64",
        "cli.account.sto-8fccba.xml, resources, 19",
        "affinitygroup-tests_4resp.xml, resources, 23",
        "reservedips__cli_netwo-8e208f.xml, resources, 12",
        "daprlabs__ForkTip____ServiceDefinition.csdef, defined roles, 2",
        "daprlabs__ForkTip____ServiceDefinition.csdef, defined endpoints, 3",
        "daprlabs__ForkTip____ServiceDefinition.csdef, imports, 5",
        "Blackmist__rubyrole__ServiceDefinition~2.csdef, startup tasks, 2",
        "lupyuen__AzureIoTService__ServiceDefinition~1.csdef, startup tasks, 4",
        "kayone__Orchard__ServiceDefinition.csdef, imports, 2",
        "sondaa__Stockwinners__Azure___ServiceDefinition.csdef, defined endpoints, 2",
        "Tailspin.Cloud__Ser-cdcc42.csdef, defined roles, 3",
        "cloud-ddd-clm__local_package.csx__ServiceDefinition.csdef, local storage, 3",
        "OrleansAzureSample__ServiceDefinition~1.csdef, defined endpoints, 3",
        "LiveMultimediaService.Azure___ServiceConfiguration.Cloud.cscfg, settings, 25",
        "LiveMultimediaService.Azure___ServiceConfiguration.Cloud.cscfg, certificates, 2",
        "Tailspin.Cloud___Servi-4d0409.cscfg, configured roles, 3",
        "Tailspin.Cloud___Servi-4d0409.cscfg, settings, 16",
        "NodeCacheExample____ServiceConfiguration.Local.cscfg, settings, 6",
        "Stockwinners__Azure___ServiceConfiguration.Cloud.cscfg, configured roles, 2",
        "create_and_delete_should_wor_1resp.xml, resources, 37",
        "create_and_delete_should_wor_2resp.xml, resources, 42",
        "cli.vm-tests_16resp.xml, resources, 129",
        "cli.vm-tests_18resp.xml, resources, 169",
        "cli.vm-tests_223resp.xml, resources, 170",
        "azurecompute__src__test__resources__images.xml, resources, 9",
        "cli_vm_ACL_Create_a_VM_3resp.xml, resources, 49",
        "cli.vm.acl-tests_3resp.xml, resources, 11",
        "cli.storage.acc-bebd42.xml, resources, 25",
        "cli.account.sto-93f57a.xml, resources, 17",
        "cli.storage-tests_91resp.xml, resources, 2",
        "asm_netw-26a7a2.xml, resources, 14",
        "networksecuritygrou-e6b509.xml, resources, 10",
        "ctor__NetworkSecurityGroups__5resp.xml, resources, 7",
        "services_networking_Ap-a9bcdb.xml, resources, 4",
        "cli_vm_Vm_C-78d20c.xml, resources, 11",
        "cli.vm.cre-19b286.xml, resources, 9",
        "cli.vm-tests_19resp.xml, resources, 8",
        "services_hostedservices_123_deplo-953684.xml, messages, 1",
        "cli_network_vnet_-5fb718.xml, networks, 9",
        "cli_network_vnet_-5fb718.xml, local sites, 2",
        "media__asm-e739a1.xml, subnets, 15",
        "cli.network-tests_9resp.xml, networks, 9",
        "cli.network-tests_9resp.xml, subnets, 11",
        "cli_vm_Lo-269020.xml, networks, 0",
        "services_netwo-8f1ff0.xml, networks, 4",
        "media__cli_v-2e7ad9.xml, subnets, 2",
        "AD-VNET__NetworkConfig.xml, subnets, 2",
        "WithAndWithoutDetails__77.json, listed, 11",
        "WithAndWithoutDetails__49.json, listed, 5",
        "WithAndWithoutDetails__43.json, listed, 3",
        "should_list_batch_accounts_withi_1.json, listed, 8",
        "arm-cli-quotas__arm_quotas_show_should_work_1resp.json, usages, 22",
        "should_list_usage_correctly_1resp~1.json, usages, 5",
        "should_list_usage_correctly.no_1resp.json, usages, 9",
        "display_all_usages__1.json, usages, 11",
        "express_route_circuits_custom_create_m_1.json, circuits, 1",
    })
    void some_files_hold_what_was_counted_in_them_by_eye(String ending, String what, long count) throws IOException {
        List<Path> found = files(corpus).stream()
                .filter(p -> p.toString().endsWith(ending))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(COUNTS.get(what).applyAsLong(read(found.get(0)).result().estate()))
                .isEqualTo(count);
    }
}
