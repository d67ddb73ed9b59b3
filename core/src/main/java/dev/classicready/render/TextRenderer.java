package dev.classicready.render;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.render.TextPage.Colour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * The report for a reader at a terminal: the verdict first, then what blocks and what to do about it, then the rest. Long
 * lists are cut with a count; {@code report.json} has all of them.
 */
public final class TextRenderer implements ReportRenderer {

    /** Wide enough for any terminal. */
    private static final int WIDTH = 80;

    private final boolean coloured;
    private final boolean brief;

    private TextRenderer(boolean coloured, boolean brief) {
        this.coloured = coloured;
        this.brief = brief;
    }

    /** Plain text. */
    public TextRenderer() {
        this(false, false);
    }

    /** Plain text, or text in the colours of a terminal. */
    public TextRenderer(boolean coloured) {
        this(coloured, false);
    }

    /** The verdict and the numbers only. */
    public static TextRenderer brief() {
        return new TextRenderer(false, true);
    }

    @Override
    public void write(ReadinessReport report, Writer out) throws IOException {
        TextPage page = new TextPage(out, WIDTH, coloured);
        try {
            verdict(report, page);
            numbers(report, page);
            if (!brief) {
                new TextFindings(report, page).write();
                new TextAppendix(report, page).write();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void verdict(ReadinessReport report, TextPage page) {
        page.wrapped(
                colour(report.readiness()),
                "Platform migration: ",
                Words.of(report.readiness()) + " (by the documents as of " + report.asOf() + ")");
        page.wrapped(
                colour(report.redeployReadiness()),
                "Redeployment:       ",
                Words.of(report.redeployReadiness()) + " (from the plan, target "
                        + report.options().target() + ")");
        if (!report.isPlatformMigrationOpen()) {
            page.wrapped(0, Words.PLATFORM_IS_GONE);
        }
        Words.extendedSupport(report).ifPresent(notice -> page.wrapped(0, notice));
        if (report.estate().isEmpty()) {
            page.blank();
            page.wrapped(
                    0,
                    "No classic resource was found in the input, so nothing can be said of its readiness. Pass"
                            + " descriptors of the classic deployment model: answers of the management API, or a"
                            + " network configuration.");
        }
    }

    private static Colour colour(Readiness readiness) {
        return switch (readiness) {
            case READY -> Colour.GREEN;
            case READY_WITH_CONDITIONS, UNKNOWN -> Colour.YELLOW;
            case NOT_READY -> Colour.RED;
        };
    }

    private static void numbers(ReadinessReport report, TextPage page) {
        List<Finding> waived =
                report.findings().stream().filter(Finding::isWaived).toList();
        page.blank();
        page.wrapped(
                0,
                Words.count(report.units().size(), "unit") + ", "
                        + Words.count(report.estate().resourceCount(), "resource") + ": "
                        + Words.count(report.counting(Severity.BLOCKER).size(), "blocker") + ", "
                        + Words.count(report.counting(Severity.WARNING).size(), "warning") + ", "
                        + Words.count(report.counting(Severity.INFO).size(), "info") + ", " + report.unknowns()
                        + " not judged" + (waived.isEmpty() ? "" : ", " + waived.size() + " waived"));
        report.baseline()
                .ifPresent(change -> page.wrapped(
                        0,
                        "Since the baseline: " + change.added().size() + " new, "
                                + change.fixed().size() + " fixed, " + change.unchanged() + " unchanged"));
    }
}
