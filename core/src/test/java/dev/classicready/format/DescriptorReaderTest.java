package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class DescriptorReaderTest {

    private static String disk(String name) {
        return "<Disk><Name>" + name + "</Name></Disk>";
    }

    @Test
    void documents_count_in_the_order_of_the_inputs() {
        Descriptors descriptors = Descriptors.from("0", disk("d0"));
        for (int i = 1; i < 50; i++) {
            descriptors = descriptors.and(Descriptors.from("" + i, disk("d" + i)));
        }
        Reading reading = Reading.of(descriptors);
        assertThat(reading.result().files())
                .extracting(InputFile::file)
                .startsWith("0", "1", "2")
                .endsWith("48", "49");
        RegisteredDisk last = reading.all(RegisteredDisk.class).stream()
                .filter(d -> d.name().equals("d49"))
                .findFirst()
                .orElseThrow();
        assertThat(reading.result().sources().locate(last.places().of("name"), "/Disk/Name"))
                .hasToString("49:1:7")
                .extracting("path")
                .isEqualTo("/Disk/Name");
    }

    @Test
    void tells_how_far_reading_has_come() {
        List<String> told = new ArrayList<>();
        DescriptorReader.create()
                .read(
                        Descriptors.from("a", disk("a")).and(Descriptors.from("b", disk("b"))),
                        Limits.DEFAULT,
                        new EstateBuilder(),
                        (bytes, allBytes, files, allFiles) ->
                                told.add(bytes + "/" + allBytes + " " + files + "/" + allFiles));
        assertThat(told).endsWith("54/54 2/2");
    }

    @Test
    void white_space_before_the_declaration_is_passed_over() {
        Reading reading = Reading.text("a", "\uFEFF\n  <?xml version='1.0' encoding='utf-16'?>\n" + disk("a"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.at(reading.only(RegisteredDisk.class), "name")).isEqualTo("3:7");
    }

    @Test
    void the_root_element_may_come_late() {
        Reading reading = Reading.text("a", "<!-- " + "long ".repeat(20_000) + "-->\n" + disk("a"));
        assertThat(reading.at(reading.only(RegisteredDisk.class), "name")).isEqualTo("2:7");
    }

    @Test
    void forbidden_characters_are_remarked_once_and_hide_nothing() {
        Reading reading = Reading.text("a", "<Disks>\n<x>\u0001&#x1B;[0m</x>" + disk("a") + "</Disks>");
        assertThat(reading.only(RegisteredDisk.class).name()).isEqualTo("a");
        assertThat(reading.at(reading.only(RegisteredDisk.class), "name")).isEqualTo("2:24");
        assertThat(reading.problems()).containsExactly("note 2:4 ");
        assertThat(reading.messages().get(0)).startsWith("found 2 characters that XML forbids, the first here");
    }

    @Test
    void undecodable_bytes_are_an_error_with_a_place() {
        byte[] bytes = ("<Disks>" + disk("a") + "\n<Disk><Name>Z\u00fcrich").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.of(Descriptors.from("a", bytes));
        assertThat(reading.only(RegisteredDisk.class).name()).isEqualTo("a");
        assertThat(reading.problems()).containsExactly("error 2:14 ");
        assertThat(reading.messages().get(0)).startsWith("found the bytes FC; expected UTF-8");
    }

    @Test
    void a_wholly_undecodable_file_is_an_error_too() {
        Reading reading = Reading.of(Descriptors.from("a", new byte[] {(byte) 0x80, (byte) 0x81}));
        assertThat(reading.file().recognized()).isFalse();
        assertThat(reading.problems()).containsExactly("error 1:1 ");
    }

    @Test
    void the_same_resource_of_two_documents_is_one_with_the_later_one_s_values() {
        String service = "<HostedService><ServiceName>%s</ServiceName><HostedServiceProperties><Location>%s</Location>"
                + "</HostedServiceProperties></HostedService>";
        Reading reading = Reading.of(Descriptors.from("a", service.formatted("shop", "North Europe"))
                .and(Descriptors.from("b", service.formatted("SHOP", "West Europe"))));
        assertThat(reading.only(CloudService.class).location()).isEqualTo("West Europe");
        assertThat(reading.result().estate().contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.field()).isEqualTo("location"));
    }

    @Test
    void every_format_is_registered_once() {
        List<Class<?>> formats = new ArrayList<>();
        ServiceLoader.load(DescriptorFormat.class).forEach(f -> formats.add(f.getClass()));
        assertThat(formats).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void formats_can_be_added() {
        XmlFormat inventory = new XmlFormat() {
            @Override
            public Evidence evidence() {
                return Evidence.ROLE_SIZES;
            }

            @Override
            public boolean recognizes(XmlHead head) {
                return head.isRoot("Inventory") && head.namespace().equals("urn:inventory");
            }

            @Override
            public void read(XmlDocument document, DescriptorSink sink) {
                sink.supply(evidence());
            }
        };
        DescriptorsRead read = DescriptorReader.of(List.of(inventory))
                .read(Descriptors.from("a", "<i:Inventory xmlns:i='urn:inventory'/>"));
        assertThat(read.files().get(0).kind()).isEqualTo(Evidence.ROLE_SIZES);
    }
}
