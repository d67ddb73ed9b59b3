package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileDocumentTest {

    private static String onlyMessage(Reading reading) {
        assertThat(reading.messages()).hasSize(1);
        String message = reading.messages().get(0);
        assertThat(message).doesNotContain("\n", "Exception", "[row,col");
        return message;
    }

    @Test
    void refuses_a_document_type_declaration() {
        Reading reading = Reading.text("a.xml", "<?xml version='1.0'?>\n<!DOCTYPE Disks>\n<Disks/>");
        assertThat(reading.file().kind()).isEqualTo(Evidence.DISKS);
        assertThat(onlyMessage(reading)).startsWith("found a document type declaration (DOCTYPE)");
        assertThat(reading.problems().get(0)).startsWith("error 2:");
        assertThat(reading.result().estate().evidence("default").has(Evidence.DISKS))
                .isFalse();
    }

    @Test
    void does_not_expand_entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Disks [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        Reading reading = Reading.text("a.xml", laughs + "]><Disks><Disk><Name>&a29;</Name></Disk></Disks>");
        assertThat(reading.all(RegisteredDisk.class)).isEmpty();
        assertThat(onlyMessage(reading)).contains("DOCTYPE");
    }

    @Test
    void does_not_read_other_files(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        Reading reading = Reading.text(
                "a.xml",
                "<!DOCTYPE Disks [<!ENTITY f SYSTEM '" + secret.toUri()
                        + "'>]><Disks><Disk><Name>&f;</Name></Disk></Disks>");
        assertThat(reading.all(RegisteredDisk.class)).isEmpty();
        assertThat(onlyMessage(reading)).contains("DOCTYPE");
    }

    @Test
    void reports_an_entity_that_nothing_declares() {
        Reading reading = Reading.text("a.xml", "<Disks>\n<Disk><Name>a&nbsp;b</Name></Disk></Disks>");
        assertThat(onlyMessage(reading)).startsWith("found the entity &nbsp; which nothing declares");
        assertThat(reading.problems().get(0)).startsWith("error 2:");
    }

    @Test
    void bounds_the_depth() {
        String xml = "<Disks>" + "<a>".repeat(300) + "</a>".repeat(300) + "</Disks>";
        assertThat(onlyMessage(Reading.text("a.xml", xml)))
                .startsWith("found more than the limit of 256 allows (nesting");
        Limits deeper = new Limits(1 << 20, 400, 1000, 200, 1 << 20, 1);
        assertThat(DescriptorReader.create()
                        .read(Descriptors.from("a.xml", xml), deeper, new EstateBuilder(), ReadProgress.NONE)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void bounds_the_number_of_attributes() {
        StringBuilder disks = new StringBuilder("<Disks><Disk");
        for (int i = 0; i < 1001; i++) {
            disks.append(" a").append(i).append("='1'");
        }
        assertThat(onlyMessage(Reading.text("a.xml", disks + "/></Disks>")))
                .startsWith("found more than the limit of 1000 allows (attributes of an element)");
    }

    @Test
    void bounds_the_size_of_a_file() {
        Limits tiny = new Limits(100, 256, 1000, 200, 1 << 20, 1);
        DescriptorsRead read = DescriptorReader.create()
                .read(
                        Descriptors.from("a.xml", "<Disks>" + " ".repeat(200) + "</Disks>"),
                        tiny,
                        new EstateBuilder(),
                        ReadProgress.NONE);
        assertThat(read.files().get(0).problems().get(0).message())
                .startsWith("the file is larger than the limit of 100 bytes");
    }

    @Test
    void keeps_what_came_before_a_document_breaks_off() {
        Reading reading = Reading.text(
                "a.xml", "<Disks>\n<Disk><Name>one</Name></Disk>\n<Disk><Name>two</Name></Disk>\n<Disk><Name>thr");
        assertThat(reading.all(RegisteredDisk.class))
                .extracting(RegisteredDisk::name)
                .containsExactly("one", "two");
        assertThat(reading.problems()).containsExactly("error 4:15 Name");
        assertThat(onlyMessage(reading))
                .isEqualTo("the document ends too early; expected </Name>; the file is cut short: export it again");
        assertThat(reading.file().recognized()).isTrue();
        assertThat(reading.result().estate().evidence("default").has(Evidence.DISKS))
                .isFalse();
    }

    @Test
    void keeps_an_entity_that_rubbish_follows() {
        Reading reading = Reading.text("a.xml", "<Deployment><Name>shop</Name></Deployment> rubbish");
        assertThat(reading.only(CloudService.class).name()).isEqualTo("shop");
        assertThat(reading.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Disks><Disk></Disks>| 1:20 | found the end tag </Disks>; expected </Disk>",
                "<Disks><Disk a='<'/></Disks>| 1:17 | not well-formed XML: found '<' in an attribute's value; expected"
                        + " &lt;",
                "<Disks><Disk a=“x”/></Disks>| 1:16 | not well-formed XML: found the character U+201C in a start tag",
                "<Disks><Disk a='1' a='2'/></Disks>| 1:26 | found the attribute a twice",
                "<Disks/><Disks/>| 1:10 | not well-formed XML: found a second root element",
                "<Disks>a & b</Disks>| 1:11 | not well-formed XML: found a blank after '&'",
                "<Disks><Disk</Disks>| 1:13 | not well-formed XML: found '<' in a start tag",
                "<Disks/> x| 1:10 | not well-formed XML: found 'x' after the last element",
                "<Disks>&#1114112;</Disks>| 1:16 | not well-formed XML: found a reference to no character",
                "<!-- no element -->| 1:19 | the document ends too early; expected more of it",
            })
    void says_where_and_why_a_document_is_not_well_formed(String xml, String place, String message) {
        Reading reading = Reading.text("a.xml", xml);
        assertThat(onlyMessage(reading)).startsWith(message);
        assertThat(reading.problems().get(0)).as(onlyMessage(reading)).startsWith("error " + place);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "http://schemas.microsoft.com/windowsazure, 0",
        "https://schemas.microsoft.com/windowsazure, 0",
        "HTTP://schemas.microsoft.com/WindowsAzure, 0",
        "urn:example, 1",
    })
    void a_foreign_namespace_is_remarked_and_read(String namespace, int remarks) {
        String declared = namespace.isEmpty() ? "" : " xmlns:p='" + namespace + "'";
        String prefix = namespace.isEmpty() ? "" : "p:";
        Reading reading = Reading.text(
                "a.xml",
                "<P:Disks D><P:Disk><P:Name>one</P:Name></P:Disk></P:Disks>"
                        .replace("P:", prefix)
                        .replace(" D", declared));
        assertThat(reading.only(RegisteredDisk.class).name()).isEqualTo("one");
        assertThat(reading.messages()).hasSize(remarks).allMatch(m -> m.startsWith("found the namespace \"urn:exa"));
        assertThat(reading.file().hasErrors()).isFalse();
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_it_is_read(@TempDir Path folder) throws Exception {
        Path sparse = folder.resolve("large.xml");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.write("<Disks>".getBytes(StandardCharsets.UTF_8));
            file.setLength(20L << 30);
        } catch (IOException e) {
            assumeThat(false)
                    .as("skipped: no sparse files here: " + e.getMessage())
                    .isTrue();
        }
        Files.writeString(folder.resolve("small.xml"), "<Disk><Name>one</Name></Disk>");
        Reading reading = assertTimeout(Duration.ofSeconds(10), () -> Reading.of(Descriptors.from(folder)));
        assertThat(reading.messages())
                .containsExactly("the file is larger than the limit of 17179869184 bytes; expected an ordinary"
                        + " descriptor; raise the limit if the file is meant to be so");
        assertThat(reading.only(RegisteredDisk.class).name()).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id': 1, 'id': 2}]| 1:16 | found a member twice",
                "[{'id': 'a'| 1:12 | the document ends too early",
                "[{'id': nul}]| 1:9 | not well-formed JSON",
                "[{'id': 'a' 'b'}]| 1:13 | not well-formed JSON",
                "[{'id': 01}]| 1:10 | not well-formed JSON",
            })
    void says_where_and_why_a_document_is_no_json(String json, String place, String message) {
        Reading reading = Reading.text("azure-resources.json", json.replace('\'', '"'));
        assertThat(reading.messages()).singleElement().asString().startsWith(message);
        assertThat(reading.problems().get(0)).startsWith("error " + place);
    }

    @Test
    void what_a_document_holds_is_shown_without_its_control_characters() {
        Reading member = Reading.text("a.json", "{\"a\\u001b[31m\": 1}");
        assertThat(onlyMessage(member)).contains("members: a?[31m)");
        Reading number = Reading.text(
                "a.xml", "<Disk><Name>a</Name><LogicalDiskSizeInGB>1\u200b\u0085</LogicalDiskSizeInGB></Disk>");
        assertThat(onlyMessage(number)).startsWith("found \"1");
        assertThat(onlyMessage(number).chars()).noneMatch(Character::isISOControl);
    }
}
