package dev.classicready.examples.infrastructure;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.render.TextRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of the README is true. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void the_descriptor_gives_the_finding() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        Path shop = Files.writeString(folder.resolve("shop.xml"), block(readme, "```xml\n"));

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

    /** The content of the first block that begins so. */
    private static String block(String readme, String beginning) {
        int fence = readme.indexOf(beginning);
        int start = readme.indexOf('\n', fence) + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }
}
