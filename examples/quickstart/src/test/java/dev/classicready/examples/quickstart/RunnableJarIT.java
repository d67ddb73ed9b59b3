package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The file that is handed out: what is bundled in it, and what its authors ask for. */
class RunnableJarIT {

    private static final Path RUNNABLE = Path.of(System.getProperty("classicready.jar"));
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");

    private record Bundled(Path file, String name, String version) {}

    private static List<Bundled> bundled() throws IOException {
        String jars = Files.readString(Path.of(System.getProperty("classicready.bundled")));
        return Arrays.stream(jars.strip().split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .map(RunnableJarIT::bundled)
                .toList();
    }

    private static Bundled bundled(Path jar) {
        Matcher name = JAR.matcher(jar.getFileName().toString());
        assertThat(name.matches()).as("%s has a version", jar).isTrue();
        return new Bundled(jar, name.group(1), name.group(2));
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> names = new TreeSet<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    private static String text(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            assertThat(entry).as("%s in %s", name, jar.getFileName()).isNotNull();
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_bundled_jar_is_named_and_its_licence_goes_with_it() throws IOException {
        String list = text(RUNNABLE, "META-INF/THIRD-PARTY.txt");
        List<String> texts = entries(RUNNABLE).stream()
                .filter(entry -> entry.startsWith("META-INF/licenses/"))
                .toList();
        return bundled().stream()
                .map(jar -> DynamicTest.dynamicTest(jar.name(), () -> {
                    assertThat(list)
                            .containsPattern("(?m)^" + Pattern.quote(jar.name() + " " + jar.version())
                                    + "\\R    \\S+\\R    [A-Z].*, https?://\\S+$");
                    String folder = "META-INF/licenses/" + jar.name() + "/";
                    assertThat(texts).anyMatch(entry -> entry.startsWith(folder + "LICENSE"));
                    for (String own : entries(jar.file())) {
                        if (own.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*")) {
                            String kept = folder + own.substring("META-INF/".length());
                            assertThat(text(RUNNABLE, kept)).isEqualTo(text(jar.file(), own));
                        }
                    }
                }));
    }

    @Test
    void the_list_names_nothing_else_and_the_licence_on_top_is_ours() throws IOException {
        Set<String> named = new TreeSet<>(text(RUNNABLE, "META-INF/THIRD-PARTY.txt")
                .lines()
                .filter(l -> l.matches("\\S+ \\d\\S+"))
                .toList());
        Set<String> expected = new TreeSet<>(Set.of("dagre 3.1.3"));
        bundled().forEach(jar -> expected.add(jar.name() + " " + jar.version()));
        assertThat(named).isEqualTo(expected);
        assertThat(text(RUNNABLE, "META-INF/licenses/dagre/dagre.LICENSE.txt")).contains("Chris Pettitt");
        assertThat(text(RUNNABLE, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../../LICENSE")));
        assertThat(entries(RUNNABLE))
                .filteredOn(entry -> entry.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*"))
                .containsExactly("META-INF/LICENSE");
    }

    @Test
    void services_of_several_jars_are_put_together() throws IOException {
        for (Bundled jar : bundled()) {
            for (String entry : entries(jar.file())) {
                if (entry.startsWith("META-INF/services/")) {
                    assertThat(providers(RUNNABLE, entry)).as(entry).containsAll(providers(jar.file(), entry));
                }
            }
        }
    }

    private static List<String> providers(Path jar, String service) throws IOException {
        return text(jar, service)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void every_jar_has_a_module_name_of_its_own_and_the_libraries_their_licence() throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> folders = List.of(Path.of("../../core"), Path.of("../../rules"), Path.of("."));
        for (Path folder : folders) {
            String name = moduleName(ownJar(folder));
            assertThat(name).as(folder.toString()).matches("dev(\\.[a-z]+)+");
            assertThat(names.add(name)).as(name).isTrue();
        }
        for (Path folder : folders.subList(0, 2)) {
            assertThat(text(ownJar(folder), "META-INF/LICENSE")).startsWith("MIT License");
        }
        assertThat(moduleName(RUNNABLE)).isEqualTo(moduleName(ownJar(Path.of("."))));
    }

    private static Path ownJar(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            List<Path> jars = files.filter(file -> file.getFileName()
                            .toString()
                            .matches("classicready-[a-z]+-\\d+(\\.\\d+)*(-SNAPSHOT)?\\.jar"))
                    .toList();
            assertThat(jars).as(folder.toString()).hasSize(1);
            return jars.get(0);
        }
    }

    private static String moduleName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
        }
    }
}
