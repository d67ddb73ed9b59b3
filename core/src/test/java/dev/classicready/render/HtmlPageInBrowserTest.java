package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages in Chromium: needs {@code -Dclassicready.browser=DIR}, a copy of src/test/browser after {@code npm ci}. */
class HtmlPageInBrowserTest {

    private static final int NO_BROWSER = 77;

    @TempDir
    Path folder;

    private String checker = "";

    @BeforeEach
    void findChecker() {
        checker = System.getProperty("classicready.browser", "");
        assumeThat(checker).as("-Dclassicready.browser is not given").isNotEmpty();
    }

    private void check(ReadinessReport report) throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Files.writeString(page, Rendered.by(new HtmlRenderer(), report));
        Process check = new ProcessBuilder("node", Path.of(checker, "check.mjs").toString(), page.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(check.waitFor()).as(said).isNotEqualTo(NO_BROWSER);
        assertThat(said).isEmpty();
        assertThat(check.exitValue()).isZero();
    }

    @Test
    void something_of_everything() throws IOException, InterruptedException {
        check(Rendered.everything().build());
    }

    @Test
    void nothing_at_all() throws IOException, InterruptedException {
        check(Reports.of().build());
    }

    @Test
    void hostile_names() throws IOException, InterruptedException {
        String[] names = {
            "<img src=x onerror=broken=1>",
            "</script><script>broken=1</script>",
            "\"><svg onload=broken=1>",
            "javascript:broken=1",
            "x".repeat(300)
        };
        Reports reports = Reports.of(names);
        for (String name : names) {
            reports.finding("Rule.Of", Severity.BLOCKER, MigrationPath.BOTH, name, name, 1, name)
                    .input(name, null);
        }
        check(reports.build());
    }

    @Test
    void a_hundred_thousand_findings() throws IOException, InterruptedException {
        String[] services = new String[500];
        for (int i = 0; i < services.length; i++) {
            services[i] = "service" + (100 + i);
        }
        Reports reports = Reports.of(services);
        for (int i = 0; i < 100_000; i++) {
            reports.finding(
                    "Rule.Number" + i % 120, Severity.values()[i % 120 % 3], services[i % 500], "export.xml", i + 1);
        }
        check(reports.build());
    }
}
