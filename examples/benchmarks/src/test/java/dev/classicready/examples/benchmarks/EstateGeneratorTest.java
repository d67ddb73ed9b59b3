package dev.classicready.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.classic.CloudService;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstateGeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 999, 2500})
    void a_metadata_file_is_well_formed_and_holds_the_machines(int machines) throws XMLStreamException {
        byte[] file = EstateGenerator.metadata(machines, StandardCharsets.UTF_8);

        Map<String, Integer> elements = elements(new ByteArrayInputStream(file));

        assertThat(elements).containsEntry("deployments", 1);
        assertThat(elements).containsEntry("RoleSize", machines).containsEntry("RoleInstance", machines);
    }

    @Test
    void a_file_as_the_extractor_writes_it_is_utf_16_with_a_byte_order_mark_on_one_line() throws XMLStreamException {
        byte[] file = EstateGenerator.metadata(50, StandardCharsets.UTF_16LE);
        String text = new String(file, StandardCharsets.UTF_16LE);

        assertThat(text).startsWith("\uFEFF<deployments>").endsWith("</deployments>\r\n");
        assertThat(text.strip().lines()).hasSize(1);
        assertThat(elements(new ByteArrayInputStream(file))).containsEntry("RoleSize", 50);
    }

    @Test
    void the_same_number_of_machines_gives_the_same_file() {
        assertThat(EstateGenerator.metadata(500, StandardCharsets.UTF_8))
                .isEqualTo(EstateGenerator.metadata(500, StandardCharsets.UTF_8));
    }

    @Test
    void a_machine_takes_some_3_kilobytes() {
        assertThat(EstateGenerator.metadata(5000, StandardCharsets.UTF_8).length / 5000)
                .isBetween(2900, 3300);
    }

    @Test
    void most_services_are_in_a_virtual_network_and_few_are_in_trouble() {
        List<GeneratedService> services = new ArrayList<>();
        new GeneratedEstate(20_000).forEachService(services::add);

        long inNetwork = services.stream().filter(s -> s.network() != null).count();
        long troubled =
                services.stream().filter(s -> s.trouble() != Trouble.NONE).count();
        assertThat(100.0 * inNetwork / services.size()).isBetween(82.0, 88.0);
        assertThat(100.0 * troubled / services.size()).isBetween(12.0, 18.0);
        assertThat(services.stream().map(GeneratedService::trouble).distinct()).contains(Trouble.values());
        assertThat(services).allSatisfy(s -> assertThat(s.machines()).hasSizeBetween(1, 12));
    }

    @Test
    void machines_of_a_network_have_addresses_of_their_own_unless_that_is_the_trouble() {
        List<String> addresses = new ArrayList<>();
        new GeneratedEstate(20_000)
                .forEachService(s -> s.machines().stream()
                        .filter(m -> s.network() != null && s.trouble() != Trouble.SHARED_ADDRESS)
                        .forEach(m -> addresses.add(s.network() + " " + m.address())));

        assertThat(addresses).doesNotHaveDuplicates();
    }

    @Test
    void a_full_export_is_consistent(@TempDir Path folder) throws IOException, XMLStreamException {
        EstateGenerator.export(1000, folder);

        Map<String, Integer> services = elements(folder, "hosted-services.xml");
        assertThat(services).containsEntry("RoleSize", 1000);
        assertThat(elements(folder, "disks.xml"))
                .containsEntry(
                        "Disk", services.get("OSVirtualHardDisk") + services.getOrDefault("DataVirtualHardDisk", 0));
        assertThat(elements(folder, "virtual-networks.xml")).containsEntry("VirtualNetworkSite", 5);
        assertThat(elements(folder, "NetworkConfig.netcfg")).containsEntry("VirtualNetworkSite", 5);
        assertThat(elements(folder, "network-security-groups.xml")).containsEntry("NetworkSecurityGroup", 5);
        assertThat(elements(folder, "storage-accounts.xml")).containsEntry("StorageService", 26);
    }

    @Test
    void a_full_export_leaves_nothing_to_collect(@TempDir Path folder) throws IOException {
        EstateGenerator.export(400, folder);

        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(folder));

        assertThat(report.coverage().missing()).isEmpty();
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        assertThat(report.findings()).extracting(Finding::ruleId).contains("VirtualMachine.XmlExtension");
    }

    @Test
    void projects_of_web_and_worker_roles_are_services_of_which_some_do_not_fit(@TempDir Path folder)
            throws IOException {
        EstateGenerator.projects(100, folder);

        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(folder));

        assertThat(report.estate().resources(CloudService.class)).hasSize(100);
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        assertThat(report.findings().stream().filter(f -> f.ruleId().equals("WebWorker.ConfigurationMismatch")))
                .hasSize(13);
        assertThat(report.findings().stream().filter(f -> f.ruleId().equals("WebWorker.GuestOsRetired")))
                .hasSize(10);
    }

    private static Map<String, Integer> elements(Path folder, String file) throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return elements(in);
        }
    }

    private static Map<String, Integer> elements(InputStream in) throws XMLStreamException {
        Map<String, Integer> elements = new TreeMap<>();
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                elements.merge(reader.getLocalName(), 1, Integer::sum);
            }
        }
        return elements;
    }
}
