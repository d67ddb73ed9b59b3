package dev.classicready.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.format.DescriptorReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptsTest {

    @TempDir
    Path folder;

    private static Optional<Excerpt> excerpt(Descriptors descriptors, String file, int line, int column) {
        SourceFiles files = DescriptorReader.create().read(descriptors).sources();
        SourceLocation place = new SourceLocation(file, line, column, "");
        return Excerpts.of(files, List.of(place)).at(place);
    }

    /** Line 1 is the root's. */
    private static String document(String lines) {
        return "<StorageServices xmlns=\"http://schemas.microsoft.com/windowsazure\">\n" + lines + "</StorageServices>";
    }

    private static Optional<Excerpt> excerpt(String text, int line, int column) {
        return excerpt(Descriptors.from("a.xml", document(text)), "a.xml", line, column);
    }

    @Test
    void a_few_lines_around_the_place() {
        String text = "<a>\n <b>\n  <c>\r\n   <d/>\n  </c>\n </b>\n <e/>\n <f/>\n</a>\n";
        assertThat(excerpt(text, 5, 4))
                .contains(new Excerpt(3, List.of(" <b>", "  <c>", "   <d/>", "  </c>", " </b>", " <e/>"), 2));
        assertThat(excerpt(text, 1, 1)).hasValueSatisfying(excerpt -> {
            assertThat(excerpt.firstLine()).isEqualTo(1);
            assertThat(excerpt.marked()).isZero();
            assertThat(excerpt.lines()).hasSize(4).endsWith("<a>", " <b>", "  <c>");
        });
        assertThat(excerpt(text, 10, 1))
                .contains(new Excerpt(8, List.of(" <e/>", " <f/>", "</a>", "</StorageServices>"), 2));
    }

    @Test
    void of_a_document_in_one_line_only_what_is_near() {
        StringBuilder text = new StringBuilder("<Roles>");
        for (int i = 0; i < 100_000; i++) {
            text.append("<RoleName>machine").append(i).append("</RoleName>");
        }
        int place = text.indexOf("<RoleName>machine54321<");
        Excerpt excerpt =
                excerpt(text.append("</Roles>").toString(), 2, place + 1).orElseThrow();
        assertThat(excerpt.firstLine()).isEqualTo(2);
        assertThat(excerpt.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("…")
                        .endsWith("…")
                        .contains("<RoleName>machine54321</RoleName>")
                        .hasSize(162));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<AdminPassword>hunter2hunter2</AdminPassword>",
                "<StorageServiceKeys><Primary>hunter2</Primary><Secondary>hunter2</Secondary></StorageServiceKeys>",
                "<ConfigurationSetting name=\"Db\" value=\"Server=x;hunter2\" />",
                "<Key>a</Key><Value>hunter2</Value><Type>Private</Type>",
                "<Value><![CDATA[ <x>hunter2</x> ]]></Value>",
                "<MediaLink>https://a.blob.core.windows.net/c/d.vhd?sv=1&amp;sig=hunter2%3D&amp;se=2</MediaLink>",
                "<Label>AccountName=a;AccountKey=hunter2==;</Label>",
                "<x>{\"storageAccountKey\": \"hunter2\", \"b\": 1}</x>",
                "<x>{\\\"storageAccountKey\\\":\\\"hunter2\\\"}</x>",
                "<x>{&quot;password&quot;:&quot;hunter2&quot;}</x>",
                "<x>hunter2AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==</x>"
            })
    void secrets_are_taken_out(String secret) {
        Excerpt excerpt =
                excerpt("<a>\n  <Role/>\n  " + secret + "\n</a>\n", 3, 3).orElseThrow();
        assertThat(String.join("\n", excerpt.lines()))
                .contains("<Role/>", "***")
                .doesNotContain("hunter2");
    }

    @Test
    void what_follows_a_secret_is_masked_too_where_it_is_one() {
        String text = "<ConfigurationSettings><Setting name=\"a\" value=\"hunter2\"/>"
                + "<Setting name=\"b\" value=\"hunter2\"/></ConfigurationSettings><Role/>\n";
        assertThat(excerpt(text, 2, text.indexOf("<Role/>") + 1)
                        .orElseThrow()
                        .lines()
                        .get(1))
                .endsWith("…\"a\" value=\"***\"/><Setting name=\"b\" value=\"***\"/>"
                        + "</ConfigurationSettings><Role/>");
    }

    @Test
    void many_places_of_a_file_are_read_at_once() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("<Role><RoleName>machine").append(i).append("</RoleName><Size>Small</Size></Role>\n");
        }
        SourceFiles files = DescriptorReader.create()
                .read(Descriptors.from("a.xml", document(text.toString())))
                .sources();
        List<SourceLocation> places = IntStream.range(2, 5_002)
                .mapToObj(line -> new SourceLocation("a.xml", line, 7, ""))
                .toList();
        Excerpts excerpts = Excerpts.of(files, places);
        assertThat(places)
                .allSatisfy(place -> assertThat(excerpts.at(place).orElseThrow().lines())
                        .anyMatch(line -> line.contains("<RoleName>machine" + (place.line() - 2) + "<")));
    }

    @Test
    void a_secret_whose_name_is_out_of_sight_is_taken_out() {
        String text = "<a><Password>" + "hunter2 ".repeat(2000) + "</Password><Role/></a>";
        Excerpt excerpt = excerpt(text, 2, text.indexOf("<Role/>") + 1).orElseThrow();
        assertThat(excerpt.lines()).containsExactly("…***</Password><Role/></a></StorageServices>");
    }

    @Test
    void files_are_read_again_also_out_of_a_zip() throws IOException {
        Files.writeString(folder.resolve("plain.xml"), document("<b/>\n<b/>\n"), StandardCharsets.UTF_16);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            zip.putNextEntry(new ZipEntry("in.xml"));
            zip.write(document("<c/>\n<d/>\n").getBytes(StandardCharsets.UTF_8));
        }
        Descriptors both = Descriptors.from(folder);
        assertThat(excerpt(both, "plain.xml", 3, 1).orElseThrow().lines())
                .endsWith("<b/>", "<b/>", "</StorageServices>");
        assertThat(excerpt(both, "export.zip!/in.xml", 3, 1).orElseThrow().lines())
                .endsWith("<c/>", "<d/>", "</StorageServices>");
    }

    @Test
    void there_is_none_where_the_file_has_changed_or_cannot_be_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), document("<b/>\n"));
        SourceFiles files =
                DescriptorReader.create().read(Descriptors.from(file)).sources();
        SourceLocation place = new SourceLocation("a.xml", 2, 1, "");
        Files.writeString(file, "<a>");
        assertThat(Excerpts.of(files, List.of(place)).at(place)).isEmpty();
        Files.delete(file);
        assertThat(Excerpts.of(files, List.of(place)).at(place)).isEmpty();
        Descriptors twice = Descriptors.from("a.xml", document("")).and(Descriptors.from("a.xml", document("<b/>\n")));
        assertThat(excerpt(twice, "a.xml", 1, 1)).isEmpty();
        assertThat(excerpt("<a/>\n", 99, 1)).isEmpty();
    }
}
