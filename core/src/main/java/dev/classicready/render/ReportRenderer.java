package dev.classicready.render;

import dev.classicready.ReadinessReport;
import java.io.IOException;
import java.io.Writer;

/** One way to write a report down. The same report gives the same text, with {@code \n} at the ends of lines. */
@FunctionalInterface
public interface ReportRenderer {

    /** Writes a report; the writer is neither flushed nor closed. */
    void write(ReadinessReport report, Writer out) throws IOException;
}
