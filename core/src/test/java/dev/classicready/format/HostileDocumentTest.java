package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
