package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.render.internal.HtmlPage;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code report.html}, for people: one file that needs no network, with the verdict, a drawing of the estate before and
 * after, the units with their steps, and every finding with the lines of the descriptor that show it. It shows the plan
 * and reads the descriptors once more, and so takes longer than other forms of a report. What a large estate has too
 * much of is cut, and the page says so.
 */
public final class HtmlRenderer implements ReportRenderer {

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        new HtmlPage(report, text -> TextPage.harmless(Redaction.of(text))).write(out);
    }
}
