package dev.classicready.examples.quickstart;

import dev.classicready.ReadinessReport;
import dev.classicready.render.CsvRenderer;
import dev.classicready.render.HtmlRenderer;
import dev.classicready.render.JUnitRenderer;
import dev.classicready.render.JsonRenderer;
import dev.classicready.render.MarkdownRenderer;
import dev.classicready.render.PlanWriter;
import dev.classicready.render.ReportRenderer;
import dev.classicready.render.SarifRenderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder of {@code --out}. */
final class OutputFolder {

    private static final Map<String, ReportRenderer> FILES = Map.of(
            "report.json", new JsonRenderer(),
            "report.html", new HtmlRenderer(),
            "report.md", new MarkdownRenderer(),
            "report.sarif", new SarifRenderer(),
            "findings.csv", new CsvRenderer(),
            "junit.xml", new JUnitRenderer());

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the report in every form, and the plan into a folder of its own. */
    void write(ReadinessReport report) throws IOException {
        Files.createDirectories(folder);
        // First the plan: the page shows it, and is quicker where the templates' names are known.
        PlanWriter.write(report.plan(), folder.resolve("plan"));
        for (Map.Entry<String, ReportRenderer> file : FILES.entrySet()) {
            // Unlike that of Files, this writer replaces what UTF-8 cannot hold, for example half a surrogate pair.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(
                    Files.newOutputStream(folder.resolve(file.getKey())), StandardCharsets.UTF_8))) {
                file.getValue().write(report, out);
            }
        }
    }
}
