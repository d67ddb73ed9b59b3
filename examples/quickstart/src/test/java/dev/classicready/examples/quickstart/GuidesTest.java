package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guides say works: their Java is compiled and run, their commands are run, their waivers are read, their
 * links lead somewhere. With {@code -Dclassicready.docs=write} the table of evidence is written anew.
 */
class GuidesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path GUIDES = ROOT.resolve("core/docs");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final String LAUNCHER = "examples/target/classicready ";

    @TempDir
    private Path folder;

    static List<Path> guides() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDES)) {
            return pages.filter(p -> p.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("guides")
    void java_of_the_guides_is_what_is_compiled(Path page) throws IOException {
        String compiled = words(
                Files.readString(Path.of("src/test/java/dev/classicready/examples/quickstart/DocumentedCode.java")));
        for (String block : blocks(page, "java")) {
            String code = block.replace("Path.of(\"exports\")", "exports")
                    .replace("Path.of(\"descriptors\")", "descriptors")
                    .replace("Path.of(\"waivers.json\")", "waivers");
            assertThat(compiled).contains(words(code));
        }
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void java_of_the_guides_runs() throws IOException {
        Path estate = ROOT.resolve("examples/quickstart/estate");
        DocumentedCode code = new DocumentedCode(estate);
        code.judge();
        assertThat(code.shown()).isNotEmpty().allMatch(line -> line.matches("\\S+:\\d+:\\d+ .+"));

        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(estate));
        int before = code.shown().size();
        code.plan(report, folder.resolve("plan"));
        code.leftOut(report.plan());
        assertThat(code.shown().subList(before, code.shown().size())).isNotEmpty();
        assertThat(folder.resolve("plan/plan.json")).exists();

        code.test(ROOT.resolve("examples/infrastructure-tests/src/test/resources"));
        Path waivers = Files.writeString(
                folder.resolve("waivers.json"),
                blocks(GUIDES.resolve("waive-a-finding.md"), "json").get(0));
        code.waive(report, waivers);
        InputStream stream = Files.newInputStream(estate.resolve("NetworkConfig.netcfg"));
        assertThat(code.inMemory("<HostedServices/>", stream).inputs()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void commands_of_the_guides_run(Path page) throws IOException {
        for (String block : blocks(page, "sh")) {
            for (String line : block.lines().toList()) {
                assertThat(line).as(page + " shows what can be run").startsWith(LAUNCHER);
                assertThat(run(line.substring(LAUNCHER.length()).split(" ")))
                        .as(line)
                        .isIn(0, 1);
            }
        }
    }

    private int run(String... words) throws IOException {
        Files.writeString(
                folder.resolve("waivers.json"),
                blocks(GUIDES.resolve("waive-a-finding.md"), "json").get(0));
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            arguments.add(word.replace(
                            "examples/quickstart/estate",
                            ROOT.resolve("examples/quickstart/estate").toString())
                    .replaceAll("(^|=)examples/infra", "$1" + ROOT + "/examples/infra")
                    .replaceAll("^target/", folder + "/")
                    .replaceAll("^waivers.json$", folder + "/waivers.json"));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new ClassicReady(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments.toArray(String[]::new));
        return exitCode;
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(guides());
        pages.add(ROOT.resolve("README.md"));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_somewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group(1))).exists();
        }
    }

    @Test
    void every_kind_of_evidence_tells_how_to_collect_it() throws IOException {
        Path page = GUIDES.resolve("collect-descriptors.md");
        String text = Files.readString(page);
        String head = "|---|---|---|\n";
        int table = text.indexOf(head) + head.length();
        StringBuilder rows = new StringBuilder();
        for (Evidence kind : Evidence.values()) {
            if (kind != Evidence.SECRETS) {
                rows.append("| `")
                        .append(kind.kind())
                        .append("` | ")
                        .append(kind.collectWith().replace("|", "\\|"))
                        .append(" | ")
                        .append(kind.mayBeAbsent() ? "yes" : "")
                        .append(" |\n");
            }
        }
        if ("write".equals(System.getProperty("classicready.docs"))) {
            Files.writeString(page, text.substring(0, table) + rows);
        }
        assertThat(Files.readString(page).substring(table)).isEqualTo(rows.toString());
    }
}
