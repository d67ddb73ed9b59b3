package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the bundled estate: needs the browser check, as the tests of the page itself do. */
class HtmlReportTest {

    private static final int NO_BROWSER = 77;

    @TempDir
    Path folder;

    @Test
    void the_page_of_the_bundled_estate_stands_up_to_a_reader() throws IOException, InterruptedException {
        String checker = System.getProperty("classicready.browser", "");
        assumeThat(checker).as("-Dclassicready.browser is not given").isNotEmpty();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new ClassicReady(InputStream.nullInputStream(), nowhere, nowhere)
                        .run("estate", "--out", folder.toString()))
                .isEqualTo(1);
        Process check = new ProcessBuilder(
                        "node",
                        Path.of(checker, "check.mjs").toString(),
                        folder.resolve("report.html").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(check.waitFor()).as(said).isNotEqualTo(NO_BROWSER);
        assertThat(said).isEmpty();
        assertThat(check.exitValue()).isZero();
    }
}
