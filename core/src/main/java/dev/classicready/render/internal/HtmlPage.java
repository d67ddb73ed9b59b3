package dev.classicready.render.internal;

import dev.classicready.ReadinessReport;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code report.html}: what the template shows at once, around the data that the page's script shows on demand. */
public final class HtmlPage {

    private static final String PACKAGE = HtmlPage.class.getPackageName();

    private final ReadinessReport report;
    private final UnaryOperator<String> shown;

    /**
     * @param shown makes text of descriptors fit to be shown: no secrets, nothing that a reader does not see
     */
    public HtmlPage(ReadinessReport report, UnaryOperator<String> shown) {
        this.report = report;
        this.shown = shown;
    }

    /** Writes the page; the writer is neither flushed nor closed. */
    public void write(Writer out) throws IOException {
        PageAssets assets = PageAssets.load();
        Map<String, Object> parts = Map.of(
                "page", new PageMaker(report, shown).page(assets),
                "style", element("style", assets.style()),
                "data", (Content) output -> writeData(out),
                "script", element("script", assets.script()));
        try {
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), PACKAGE)
                    .render("report.jte", parts, new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** An element with text of ours, which must stay as it is: its hash is in the page's policy. */
    private static Content element(String name, String text) {
        return output -> output.writeContent("<" + name + ">" + text + "</" + name + ">");
    }

    private void writeData(Writer out) {
        try {
            writeBlocks(new ScriptData(out, shown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeBlocks(ScriptData data) throws IOException {
        UnitRows units = new UnitRows(report, data);
        RuleRows rules = new RuleRows(report);
        FindingRows findings = new FindingRows(report, data, units, rules);
        PlanRows plan = new PlanRows(report, data, units);
        data.write("units", units::write);
        data.write("rules", rules::write);
        data.write("findings", findings::write);
        data.write("excerpts", findings::writeExcerpts);
        data.write("drawings", new Drawings(report, shown)::write);
        data.write("waves", plan::writeWaves);
        data.write("mapping", plan::writeMapping);
        data.writeStrings();
    }
}
