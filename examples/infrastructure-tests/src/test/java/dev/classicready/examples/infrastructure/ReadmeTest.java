package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.render.TextRenderer;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The first screen of the README is true. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void the_descriptor_gives_the_finding() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        Path shop = Files.writeString(folder.resolve("shop.xml"), block(readme, "```xml\n<Deployment"));

        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(shop));

        assertThat(report)
                .isNotReady()
                .hasFinding("CloudService.MixedAvailabilitySet")
                .onResource("shop")
                .at("shop.xml", 8);
        StringWriter text = new StringWriter();
        new TextRenderer().write(report, text);
        Assertions.assertThat(text.toString()).contains(block(readme, "```\ncloud service"));
    }

    @Test
    void the_project_that_it_shows_has_our_versions() throws Exception {
        String readme = Files.readString(Path.of("../../README.md"));
        Document project = xml(block(readme, "```xml\n<project"));
        Document ours = xml(Files.readString(Path.of("../../pom.xml")));
        assertVersions(project, "dependency")
                .containsEntry("classicready-rules", text(ours, "/project/version"))
                .containsEntry("assertj-core", text(ours, "//assertj.version"))
                .containsEntry("junit-jupiter", text(ours, "//junit.version"))
                .hasSize(3);
        for (String plugin : List.of("maven-compiler-plugin", "maven-surefire-plugin")) {
            assertVersions(project, "plugin")
                    .containsEntry(plugin, text(ours, "//plugin[artifactId='" + plugin + "']/version"));
        }
        Assertions.assertThat(text(project, "//maven.compiler.release"))
                .isEqualTo(text(ours, "//maven.compiler.release"));
    }

    @Test
    void the_test_that_it_shows_passes() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        Path shop = Files.writeString(folder.resolve("shop.xml"), block(readme, "```xml\n<Deployment"));
        String test = block(readme, "```java\nimport static");
        Path source = Files.writeString(
                folder.resolve("ShopTest.java"),
                test.replace("Path.of(\"shop.xml\")", "Path.of(java.net.URI.create(\"" + shop.toUri() + "\"))"));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        Assertions.assertThat(compiled).isZero();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass("ShopTest")))
                                    .build(),
                            summary);
            Assertions.assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(1);
            Assertions.assertThat(summary.getSummary().getFailures()).isEmpty();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static MapAssert<String, String> assertVersions(Document project, String element) {
        Map<String, String> versions = new TreeMap<>();
        NodeList elements = project.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            Element each = (Element) elements.item(i);
            versions.put(
                    each.getElementsByTagName("artifactId").item(0).getTextContent(),
                    each.getElementsByTagName("version").item(0).getTextContent());
        }
        return Assertions.assertThat(versions);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Document document, String path) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    /** The content of the first block that begins so. */
    private static String block(String readme, String beginning) {
        int fence = readme.indexOf(beginning);
        int start = readme.indexOf('\n', fence) + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }
}
