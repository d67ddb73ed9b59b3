package dev.classicready.examples.quickstart;

import dev.classicready.ReadinessReport;
import dev.classicready.render.CsvRenderer;
import dev.classicready.render.HtmlRenderer;
import dev.classicready.render.JUnitRenderer;
import dev.classicready.render.JsonRenderer;
import dev.classicready.render.MarkdownRenderer;
import dev.classicready.render.PlanWriter;
import dev.classicready.render.ReportRenderer;
import dev.classicready.render.RulePages;
import dev.classicready.render.SarifRenderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The folder of {@code --out}. */
final class OutputFolder {

    private static final Map<String, ReportRenderer> FILES = Map.of(
            "report.json", new JsonRenderer(),
            "report.html", new HtmlRenderer(),
            "report.md", new MarkdownRenderer(),
            "report.sarif", new SarifRenderer(),
            "findings.csv", new CsvRenderer(),
            "junit.xml", new JUnitRenderer());

    private static final String PLAN = "plan";
    private static final String RULES = "rules";

    private final Path folder;
    private final Set<String> wanted;

    /** @param wanted the names of what it is to hold; empty for everything */
    OutputFolder(Path folder, Set<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** The names of everything that it can hold, sorted. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(FILES.keySet());
        names.add(PLAN);
        names.add(RULES);
        return names;
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    /**
     * Writes the report in every form, and the plan into a folder of its own.
     *
     * @return the files of an earlier plan that were removed since they are no longer part of it
     */
    List<String> write(ReadinessReport report) throws IOException {
        Files.createDirectories(folder);
        // First the plan: the page shows it, and is quicker where the templates' names are known.
        List<String> removed = isWanted(PLAN) ? PlanWriter.write(report.plan(), folder.resolve(PLAN)) : List.of();
        for (Map.Entry<String, ReportRenderer> file : FILES.entrySet()) {
            if (!isWanted(file.getKey())) {
                continue;
            }
            // Unlike that of Files, this writer replaces what UTF-8 cannot hold, for example half a surrogate pair.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(
                    Files.newOutputStream(folder.resolve(file.getKey())), StandardCharsets.UTF_8))) {
                file.getValue().write(report, out);
            }
        }
        if (isWanted(RULES)) {
            RulePages.write(report, folder);
        }
        return removed;
    }
}
