package dev.classicready.examples.benchmarks;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.CsvRenderer;
import dev.classicready.render.HtmlRenderer;
import dev.classicready.render.JUnitRenderer;
import dev.classicready.render.JsonRenderer;
import dev.classicready.render.MarkdownRenderer;
import dev.classicready.render.PlanWriter;
import dev.classicready.render.ReportRenderer;
import dev.classicready.render.SarifRenderer;
import dev.classicready.render.TextRenderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Making a plan of an estate that was judged before, writing it, and writing each kind of report. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WritingBenchmark {

    private static final Map<String, ReportRenderer> RENDERERS = Map.of(
            "text", new TextRenderer(),
            "json", new JsonRenderer(),
            "html", new HtmlRenderer(),
            "markdown", new MarkdownRenderer(),
            "sarif", new SarifRenderer(),
            "csv", new CsvRenderer(),
            "junit", new JUnitRenderer());

    /** An estate that was judged, with a plan that was made once. */
    @State(Scope.Benchmark)
    public static class Judged {

        @Param({"1000", "10000"})
        private int machines;

        private ReadinessReport report;
        private Path folder;

        @Setup
        public void judge() throws IOException {
            report = ReadinessAnalyzer.create()
                    .analyze(Descriptors.from(
                            "deployments.xml", EstateGenerator.metadata(machines, StandardCharsets.UTF_8)));
            folder = Files.createTempDirectory("plan");
        }

        @TearDown
        public void delete() throws IOException {
            EstateFiles.delete(folder);
        }
    }

    /** Which report. */
    @State(Scope.Benchmark)
    public static class Format {

        @Param({"text", "json", "html", "markdown", "sarif", "csv", "junit"})
        private String format;
    }

    @Benchmark
    public MigrationPlan plan(Judged judged) {
        ReadinessReport report = judged.report;
        return MigrationPlan.of(
                report.estate(),
                report.findings(),
                new PlanOptions(report.options().translation(), report.asOf()));
    }

    @Benchmark
    public void planFiles(Judged judged) throws IOException {
        PlanWriter.write(judged.report.plan(), judged.folder);
    }

    @Benchmark
    public void report(Judged judged, Format chosen) throws IOException {
        try (Writer out = Writer.nullWriter()) {
            RENDERERS.get(chosen.format).write(judged.report, out);
        }
    }
}
