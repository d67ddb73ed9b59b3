package dev.classicready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.finding.Severity;
import dev.classicready.render.JsonRenderer;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    Path folder;

    @Test
    void a_report_tells_what_changed_since_an_earlier_one() throws Exception {
        Path old = folder.resolve("report.json");
        try (Writer out = Files.newBufferedWriter(old)) {
            new JsonRenderer()
                    .write(
                            Reports.of("shop", "blog")
                                    .finding("A.Stays", Severity.BLOCKER, "SHOP", "export.xml", 1)
                                    .finding("A.Goes", Severity.BLOCKER, "blog", "export.xml", 2)
                                    .build(),
                            out);
        }

        BaselineComparison change = Reports.of("shop", "blog")
                .finding("A.Stays", Severity.BLOCKER, "shop", "other.xml", 10)
                .finding("A.Stays", Severity.BLOCKER, "shop", "other.xml", 20)
                .finding("A.Comes", Severity.WARNING, "shop", "export.xml", 1)
                .build()
                .comparedWith(Baseline.from(old))
                .baseline()
                .orElseThrow();

        assertThat(change.added()).extracting(BaselineComparison.Entry::ruleId).containsExactly("A.Comes");
        assertThat(change.fixed())
                .containsExactly(new BaselineComparison.Entry(
                        "A.Goes", "/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/blog"));
        assertThat(change.unchanged()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_report_is_named() throws Exception {
        assertThat(messageFor("[]"))
                .endsWith("old.json:1:1: not a JSON object; expected a report.json of an earlier run");
        assertThat(messageFor("{}"))
                .endsWith("old.json:1:1: there are no findings in it; expected a report.json of an earlier run");
        assertThat(messageFor("{\"schemaVersion\": \"2.0\", \"findings\": []}"))
                .endsWith("old.json:1:19: the report's schemaVersion is 2.0; expected 1.0");
        assertThat(messageFor("{\"findings\": [")).contains("old.json:1:").doesNotContain("\n");
        assertThatThrownBy(() -> Baseline.from(folder.resolve("none.json")))
                .hasMessageContaining("there is no such file");
    }

    private String messageFor(String content) throws Exception {
        Path file = folder.resolve("old.json");
        Files.writeString(file, content);
        try {
            Baseline.from(file);
            return "";
        } catch (BadInputException e) {
            return e.getMessage();
        }
    }
}
