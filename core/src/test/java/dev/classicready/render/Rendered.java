package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Reports as text, for tests of renderers. */
final class Rendered {
    private Rendered() {}

    static String by(ReportRenderer renderer, ReadinessReport report) {
        StringWriter text = new StringWriter();
        try {
            renderer.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A report in which there is something of everything. */
    static Reports everything() {
        return Reports.of("shop", "blog")
                .finding("CloudService.Crowded", Severity.BLOCKER, "shop", "export.xml", 14)
                .finding("CloudService.Old", Severity.WARNING, "blog", "a.zip!/blog.xml", 3)
                .finding(
                        "CloudService.Clash",
                        Severity.BLOCKER,
                        MigrationPath.BOTH,
                        "blog",
                        "a.zip!/blog.xml",
                        5,
                        "blob https://shop.blob.core.windows.net/c/d.vhd?sv=1&sig=abcDEF123%3D is shared")
                .finding("CloudService.Nice", Severity.INFO, "blog", "export.xml", 2)
                .unknown("CloudService.Roles", Severity.BLOCKER, "shop", Evidence.ROLE_ASSIGNMENTS)
                .input("export.xml", Evidence.DEPLOYMENT)
                .input("page.html", null, DescriptorProblem.note("not a classic descriptor; this is an HTML page"))
                .input(
                        "half.xml",
                        Evidence.DEPLOYMENT,
                        DescriptorProblem.error(
                                3, 9, "HostedService", "the document ends inside <Role>; expected </Role>"))
                .observing(new ValidationMessage(
                        "contoso",
                        "HostedService",
                        "shop",
                        "Error",
                        "The HostedService shop is not as it should be.",
                        null,
                        Places.NONE));
    }
}
