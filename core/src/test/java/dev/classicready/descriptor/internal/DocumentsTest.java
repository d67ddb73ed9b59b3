package dev.classicready.descriptor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    Path folder;

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Each document as its name and content, or its name and what is wrong with it. */
    private static List<String> found(Descriptors descriptors, Limits limits) {
        try (Documents documents = Documents.of(descriptors, limits)) {
            return documents.all().stream().map(DocumentsTest::shown).toList();
        }
    }

    private static List<String> found(Descriptors descriptors) {
        return found(descriptors, Limits.DEFAULT);
    }

    private static String shown(Document document) {
        DescriptorProblem problem = document.problem();
        if (problem != null) {
            return document.name() + " " + problem.severity() + ": " + problem.message();
        }
        try (InputStream in = document.content().open()) {
            return document.name() + " = " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return document.name() + " fails: " + e.getMessage();
        }
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void inputs_come_in_their_order_and_their_documents_by_name() throws IOException {
        file("in/b.xml", "b");
        file("in/a/z.xml", "z");
        file("in/a/c.xml", "c");
        file("in/.git/config", "passed over");
        Path single = file("0.xml", "0");
        assertThat(found(Descriptors.from(folder.resolve("in"), single).and(Descriptors.from("text", "t"))))
                .containsExactly("a/c.xml = c", "a/z.xml = z", "b.xml = b", "0.xml = 0", "text = t");
    }

    @Test
    void a_missing_path_is_an_error() {
        assertThat(found(Descriptors.from(Path.of("no", "such.xml"))))
                .containsExactly("such.xml error: no such file or folder: \"" + Path.of("no", "such.xml")
                        + "\"; check the path");
    }

    @Test
    void links_are_followed_inside_of_the_folder_only_and_not_in_circles() throws IOException {
        Path outside = file("outside.xml", "outside");
        file("in/a/a.xml", "a");
        Path in = folder.resolve("in");
        Files.createSymbolicLink(in.resolve("again.xml"), in.resolve("a/a.xml"));
        Files.createSymbolicLink(in.resolve("a/circle"), in);
        Files.createSymbolicLink(in.resolve("out.xml"), outside);
        Files.createSymbolicLink(in.resolve("nowhere.xml"), in.resolve("missing.xml"));
        assertThat(found(Descriptors.from(in)))
                .containsExactly(
                        "a/a.xml = a",
                        "a/circle note: a link that leads back to a folder it lies in is not followed",
                        "again.xml = a",
                        "nowhere.xml note: a link that leads nowhere; expected a file or folder",
                        "out.xml note: a link that leads out of the folder is not followed; name its target as an"
                                + " input");
    }

    @Test
    void zips_are_told_by_their_content() throws IOException {
        Path export = folder.resolve("in/export.dat");
        Files.createDirectories(export.getParent());
        Files.write(export, zip("b/c.xml", "c", "a.xml", "a"));
        List<String> inZip = List.of("export.dat!/a.xml = a", "export.dat!/b/c.xml = c");
        assertThat(found(Descriptors.from(export))).isEqualTo(inZip);
        assertThat(found(Descriptors.from(folder.resolve("in")))).isEqualTo(inZip);
        assertThat(found(Descriptors.from("export.dat", Files.readAllBytes(export))))
                .isEqualTo(inZip);
    }

    @Test
    void entries_that_lead_out_of_a_zip_are_refused() throws IOException {
        byte[] zip = zip(
                "../evil.xml",
                "x",
                "/etc/evil.xml",
                "x",
                "a/../../evil.xml",
                "x",
                "c:\\evil.xml",
                "x",
                "a..b.xml",
                "x");
        Path file = Files.write(folder.resolve("a.zip"), zip);
        for (Descriptors descriptors : List.of(Descriptors.from(file), Descriptors.from("a.zip", zip))) {
            assertThat(found(descriptors))
                    .hasSize(5)
                    .filteredOn(d -> d.contains("leads out of the zip"))
                    .hasSize(4);
            assertThat(found(descriptors)).contains("a.zip!/a..b.xml = x");
        }
    }

    @Test
    void zips_in_zips_are_refused_unless_allowed() throws IOException {
        byte[] zip = zip("inner.zip", zip("a.xml", "a"), "b.xml", "b");
        Path file = Files.write(folder.resolve("a.zip"), zip);
        Limits nested = new Limits(1 << 20, 256, 1000, 200, 1 << 20, 2);
        for (Descriptors descriptors : List.of(Descriptors.from(file), Descriptors.from("a.zip", zip))) {
            assertThat(found(descriptors)).first().asString().startsWith("a.zip!/b.xml = b");
            assertThat(found(descriptors).get(1))
                    .startsWith("a.zip!/inner.zip error: a zip inside a zip is not opened");
            assertThat(found(descriptors, nested)).containsExactly("a.zip!/b.xml = b", "a.zip!/inner.zip!/a.xml = a");
        }
    }

    @Test
    void zips_that_unpack_to_far_more_than_they_hold_are_refused() throws IOException {
        byte[] zip = zip("a.xml", "small", "b.xml", " ".repeat(4 << 20), "c.xml", "behind");
        Path file = Files.write(folder.resolve("a.zip"), zip);
        Limits limits = new Limits(1 << 30, 256, 1000, 200, 1 << 20, 1);
        for (Descriptors descriptors : List.of(Descriptors.from(file), Descriptors.from("a.zip", zip))) {
            assertThat(found(descriptors, limits).get(0)).isEqualTo("a.zip!/a.xml = small");
            assertThat(found(descriptors, limits).get(1))
                    .startsWith("a.zip!/b.xml error: the zip unpacks to more than 200 times its size");
        }
        assertThat(found(Descriptors.from(file))).hasSize(3).noneMatch(d -> d.contains("error"));
    }

    @Test
    void a_damaged_zip_is_an_error() throws IOException {
        byte[] zip = zip("a.xml", "a".repeat(1000));
        Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(zip, zip.length / 2));
        assertThat(found(Descriptors.from(file)))
                .containsExactly("a.zip error: begins like a zip and cannot be opened as one; expected a whole zip "
                        + "without a password; pack it again, or unpack it and name the folder");
    }

    @Test
    void what_holds_no_file_is_remarked() throws IOException {
        Files.createDirectories(folder.resolve("in/a/b"));
        byte[] zip = zip("a/", "");
        Path file = Files.write(folder.resolve("a.zip"), zip);
        assertThat(found(Descriptors.from(folder.resolve("in"))))
                .containsExactly("in note: a folder without files; expected descriptors in it; check the path");
        for (Descriptors descriptors : List.of(Descriptors.from(file), Descriptors.from("a.zip", zip))) {
            assertThat(found(descriptors))
                    .containsExactly(
                            "a.zip note: a zip without files; expected descriptors in it; pack the folder again");
        }
    }

    @Test
    void a_folder_that_is_named_as_a_file_is_a_folder() throws IOException {
        file("network.xml/inner.xml", "x");
        assertThat(found(Descriptors.from(folder.resolve("network.xml")))).containsExactly("inner.xml = x");
    }

    @Test
    void names_of_entries_may_be_latin() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry("a.xml"));
            zip.putNextEntry(new ZipEntry("Z\u00fcrich.xml"));
            zip.write('z');
        }
        Path file = Files.write(folder.resolve("a.zip"), bytes.toByteArray());
        List<String> names = List.of("a.zip!/Z\u00fcrich.xml = z", "a.zip!/a.xml = ");
        assertThat(found(Descriptors.from(file))).isEqualTo(names);
        assertThat(found(Descriptors.from("a.zip", bytes.toByteArray()))).isEqualTo(names);
    }

    @Test
    void a_name_that_is_no_text_damages_the_zip() throws IOException {
        byte[] zip = zip("Z\u00fcrich.xml", "z");
        for (int i = 0; i < zip.length; i++) {
            zip[i] = zip[i] == (byte) 0xC3 ? (byte) 0xFF : zip[i];
        }
        Path file = Files.write(folder.resolve("a.zip"), zip);
        for (Descriptors descriptors : List.of(Descriptors.from(file), Descriptors.from("a.zip", zip))) {
            assertThat(found(descriptors)).singleElement().asString().startsWith("a.zip error: begins like a zip");
        }
    }

    @Test
    void names_are_shown_without_control_characters() throws IOException {
        assertThat(found(Descriptors.from("a.zip", zip("a\u001b[31m\n.xml", "a"))))
                .containsExactly("a.zip!/a?[31m?.xml = a");
    }

    @Test
    void a_file_that_may_not_be_read_is_an_error_and_its_neighbours_are_read() throws IOException {
        Path denied = file("in/denied.xml", "secret");
        file("in/other.xml", "other");
        assumeThat(denied.getFileSystem().supportedFileAttributeViews())
                .as("skipped: no permissions here")
                .contains("posix");
        Files.setPosixFilePermissions(denied, Set.of());
        assumeThat(Files.isReadable(denied))
                .as("skipped: this user may read everything; the next test is for him")
                .isFalse();
        assertThat(found(Descriptors.from(folder.resolve("in"))))
                .containsExactly(
                        "denied.xml error: cannot be read: permission denied; expected a readable file; "
                                + "check its permissions and try again",
                        "other.xml = other");
    }

    /** Even the superuser may not read what the kernel only lets write. */
    @Test
    void a_file_that_nobody_may_read_is_an_error() throws IOException {
        Path writeOnly = Path.of("/proc/sys/vm/compact_memory");
        assumeThat(writeOnly).as("skipped: no such file on this system").isRegularFile();
        assertThat(found(Descriptors.from(writeOnly).and(Descriptors.from("other", "x"))))
                .containsExactly(
                        "compact_memory error: cannot be read: permission denied; expected a readable file; "
                                + "check its permissions and try again",
                        "other = x");
    }

    @Test
    void what_never_ends_is_not_read_to_its_end() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeThat(endless).as("skipped: no such device on this system").exists();
        Limits small = new Limits(1 << 20, 256, 1000, 200, 1 << 20, 1);
        assertThat(found(Descriptors.from(endless), small))
                .containsExactly("zero error: gives more than 1048576 bytes and is no file; "
                        + "expected an ordinary descriptor; save it as a file first");
    }

    @Test
    void files_of_other_file_systems_are_read_too() throws IOException {
        Path outer = Files.write(folder.resolve("outer.zip"), zip("in/inner.zip", zip("a.xml", "a"), "in/b.xml", "b"));
        try (FileSystem inside = FileSystems.newFileSystem(outer)) {
            assertThat(found(Descriptors.from(inside.getPath("in"))))
                    .containsExactly("b.xml = b", "inner.zip!/a.xml = a");
        }
    }
}
