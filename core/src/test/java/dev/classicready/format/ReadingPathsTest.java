package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.Observation;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Descriptors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read does not depend on how it is laid out, in how many files it comes, and what holds them. */
class ReadingPathsTest {

    private static final int TRIES = 60;

    private static final DescriptorReader READER = DescriptorReader.create();

    /** A virtual machine as it is written. */
    record Machine(String name, String size, List<Endpoint> endpoints, List<Disk> disks) {
        String xml() {
            return "<Role><RoleName>" + name + "</RoleName><RoleType>PersistentVMRole</RoleType><ConfigurationSets>"
                    + "<ConfigurationSet><ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>"
                    + "<InputEndpoints>"
                    + endpoints.stream().map(Endpoint::xml).collect(Collectors.joining())
                    + "</InputEndpoints></ConfigurationSet></ConfigurationSets><DataVirtualHardDisks>"
                    + disks.stream().map(Disk::xml).collect(Collectors.joining())
                    + "</DataVirtualHardDisks><RoleSize>" + size + "</RoleSize></Role>";
        }
    }

    record Endpoint(String name, int port, int localPort, String protocol) {
        String xml() {
            return "<InputEndpoint><LocalPort>" + localPort + "</LocalPort><Name>" + name + "</Name><Port>" + port
                    + "</Port><Protocol>" + protocol + "</Protocol></InputEndpoint>";
        }
    }

    record Disk(String name, int lun, int size) {
        String xml() {
            return "<DataVirtualHardDisk><DiskName>" + name + "</DiskName>"
                    + (lun == 0 ? "" : "<Lun>" + lun + "</Lun>") + "<LogicalDiskSizeInGB>" + size
                    + "</LogicalDiskSizeInGB><MediaLink>https://store.blob.core.windows.net/vhds/" + name
                    + ".vhd</MediaLink></DataVirtualHardDisk>";
        }
    }

    /** A cloud service as it is written. */
    record Service(String name, List<Machine> machines) {
        String xml() {
            return "<HostedService><ServiceName>" + name + "</ServiceName><HostedServiceProperties>"
                    + "<Location>West Europe</Location></HostedServiceProperties><Deployments><Deployment><Name>" + name
                    + "-prod</Name><DeploymentSlot>Production</DeploymentSlot><RoleList>"
                    + machines.stream().map(Machine::xml).collect(Collectors.joining())
                    + "</RoleList></Deployment></Deployments></HostedService>";
        }
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<Machine> machines() {
        Arbitrary<Endpoint> endpoint = Combinators.combine(
                        names(),
                        Arbitraries.integers().between(1, 65535),
                        Arbitraries.integers().between(1, 65535),
                        Arbitraries.of("tcp", "udp"))
                .as(Endpoint::new);
        Arbitrary<Disk> disk = Combinators.combine(
                        names(),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(1, 1023))
                .as(Disk::new);
        return Combinators.combine(
                        names(),
                        Arbitraries.of("Small", "Standard_D2_v2", "A7"),
                        endpoint.list().uniqueElements(Endpoint::name).ofMaxSize(4),
                        disk.list()
                                .uniqueElements(Disk::lun)
                                .uniqueElements(Disk::name)
                                .ofMaxSize(4))
                .as(Machine::new);
    }

    @Provide
    Arbitrary<List<Service>> services() {
        return Combinators.combine(
                        names(),
                        machines()
                                .list()
                                .uniqueElements(Machine::name)
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as(Service::new)
                .list()
                .uniqueElements(Service::name)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String list(List<Service> services) {
        return "<HostedServices>" + services.stream().map(Service::xml).collect(Collectors.joining())
                + "</HostedServices>";
    }

    /** Everything that is told by what was read, wherever it stood. */
    private static Object told(Descriptors descriptors) {
        DescriptorsRead read = READER.read(descriptors);
        List<Object> observations = new ArrayList<>();
        for (Class<?> kind : Observation.class.getPermittedSubclasses()) {
            observations.addAll(read.estate().observations(kind.asSubclass(Observation.class)));
        }
        return List.of(read.estate().resources(), observations);
    }

    /** Also what is wrong with it, whichever file it is in. */
    private static Object reported(Descriptors descriptors) {
        DescriptorsRead read = READER.read(descriptors);
        return List.of(
                told(descriptors),
                read.estate().contradictions().stream()
                        .map(c -> c.resource() + " " + c.field())
                        .toList(),
                read.files().stream()
                        .flatMap(f -> f.problems().stream())
                        // A message may name another file, and a file in a zip is named after the zip too.
                        .map(p -> p.toString().replaceAll("\\S+\\.zip!/", ""))
                        .sorted()
                        .toList(),
                read.files().stream().map(f -> f.kind() + " " + f.resources()).toList());
    }

    @Property(tries = TRIES)
    void what_was_written_is_read_back(@ForAll("services") List<Service> services) {
        DescriptorsRead read = READER.read(Descriptors.from("services.xml", list(services)));
        assertThat(read.files().get(0).problems()).isEmpty();
        Map<String, Service> written = new TreeMap<>();
        services.forEach(s -> written.put(s.name(), s));
        List<Service> back = read.estate().resources(CloudService.class).stream()
                .map(ReadingPathsTest::written)
                .toList();
        assertThat(back).containsExactlyElementsOf(written.values());
    }

    private static Service written(CloudService service) {
        assertThat(service.deployments()).hasSize(1);
        Deployment deployment = service.deployments().get(0);
        return new Service(
                service.name(),
                deployment.virtualMachines().stream()
                        .map(ReadingPathsTest::written)
                        .toList());
    }

    private static Machine written(VirtualMachine machine) {
        return new Machine(
                machine.name(),
                machine.size(),
                machine.endpoints().stream().map(ReadingPathsTest::written).toList(),
                machine.dataDisks().stream().map(ReadingPathsTest::written).toList());
    }

    private static Endpoint written(InputEndpoint endpoint) {
        return new Endpoint(endpoint.name(), endpoint.port(), endpoint.localPort(), endpoint.protocol());
    }

    private static Disk written(VirtualHardDisk disk) {
        return new Disk(disk.name(), disk.lun(), disk.logicalSizeInGb());
    }

    @Property(tries = TRIES)
    void white_space_between_elements_says_nothing(
            @ForAll("services") List<Service> services, @ForAll("spaces") String space) {
        String text = list(services);
        assertThat(told(Descriptors.from("a.xml", text.replace("><", ">" + space + "<"))))
                .isEqualTo(told(Descriptors.from("a.xml", text)));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\n', '\r', '\t').ofMaxLength(6);
    }

    @Property(tries = TRIES)
    void namespaces_prefixes_and_encodings_say_nothing(
            @ForAll("services") List<Service> services, @ForAll boolean prefixed, @ForAll boolean wide) {
        String text = list(services);
        String other = prefixed
                ? text.replaceAll("<(/?)", "<$1w:")
                        .replaceFirst(
                                "HostedServices", "HostedServices xmlns:w='http://schemas.microsoft.com/windowsazure'")
                : text.replaceFirst(
                        "HostedServices", "HostedServices xmlns='http://schemas.microsoft.com/windowsazure'");
        byte[] bytes = other.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        assertThat(told(Descriptors.from("a.xml", bytes))).isEqualTo(told(Descriptors.from("a.xml", text)));
    }

    @Property(tries = TRIES)
    void entities_may_come_in_files_of_their_own_in_any_order(
            @ForAll("services") List<Service> services, @ForAll long order) {
        List<Service> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(order));
        Descriptors apart = shuffled.stream()
                .map(s -> Descriptors.from(s.name() + ".xml", s.xml()))
                .reduce(Descriptors::and)
                .orElseThrow();
        assertThat(told(apart)).isEqualTo(told(Descriptors.from("all.xml", list(services))));
    }

    @Property(tries = TRIES)
    void machines_of_a_service_may_come_one_by_one(@ForAll("services") List<Service> services) {
        Service service = services.get(0);
        Descriptors apart = service.machines().stream()
                .map(m -> Descriptors.from(
                        "https://management/s/services/hostedservices/" + service.name() + "/roles/" + m.name(),
                        m.xml().replace("<Role>", "<PersistentVMRole>").replace("</Role>", "</PersistentVMRole>")))
                .reduce(Descriptors::and)
                .orElseThrow();
        List<VirtualMachine> read = READER.read(apart).estate().resources(CloudService.class).stream()
                .flatMap(s -> s.deployments().stream())
                .flatMap(d -> d.virtualMachines().stream())
                .toList();
        assertThat(new LinkedHashSet<>(
                        read.stream().map(ReadingPathsTest::written).toList()))
                .containsExactlyInAnyOrderElementsOf(service.machines());
    }

    /** Our own descriptors contradict one another in nothing but what the last one says. */
    @Example
    void a_folder_a_zip_and_files_one_by_one_are_the_same() throws IOException {
        Path folder = Reading.path("network").getParent();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(p -> folder.relativize(p).toString()))
                    .toList();
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        Descriptors apart = null;
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
                Descriptors one = Descriptors.from(name, Files.readAllBytes(file));
                apart = apart == null ? one : apart.and(one);
            }
        }
        Path zip = Files.write(Files.createTempFile("descriptors", ".zip"), zipped.toByteArray());
        try {
            Object expected = reported(Descriptors.from(folder));
            assertThat(reported(Descriptors.from(zip))).isEqualTo(expected);
            assertThat(reported(Descriptors.from("descriptors.zip", zipped.toByteArray())))
                    .isEqualTo(expected);
            assertThat(reported(apart)).isEqualTo(expected);
        } finally {
            Files.delete(zip);
        }
    }
}
