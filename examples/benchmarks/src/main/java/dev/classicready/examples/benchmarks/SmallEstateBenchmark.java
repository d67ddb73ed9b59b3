package dev.classicready.examples.benchmarks;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the descriptors of 20 machines to the report, in an analyzer that is used again. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SmallEstateBenchmark {

    private static final int MACHINES = 20;

    private final Descriptors descriptors =
            Descriptors.from("deployments.xml", EstateGenerator.metadata(MACHINES, StandardCharsets.UTF_8));

    private ReadinessAnalyzer analyzer;

    /** Each fork starts with an analyzer that has analyzed once. */
    @Setup(Level.Trial)
    public void analyzeOnce() {
        analyzer = ReadinessAnalyzer.create();
        analyzer.analyze(descriptors);
    }

    /** The second analysis of a process: ten processes, one figure of each. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public ReadinessReport secondAnalysis() {
        return analyzer.analyze(descriptors);
    }

    /** Any later analysis of a warm process. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 4, time = 2)
    @Measurement(iterations = 5, time = 2)
    public ReadinessReport laterAnalysis() {
        return analyzer.analyze(descriptors);
    }
}
