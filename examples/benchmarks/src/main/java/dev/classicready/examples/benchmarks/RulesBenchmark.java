package dev.classicready.examples.benchmarks;

import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.rule.Judge;
import dev.classicready.rule.Judgement;
import dev.classicready.rule.internal.RuleEngine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging an estate that was read before: all rules, ten of them, and the same ten as hand-written loops. Both kinds of
 * judging make their own threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class RulesBenchmark {

    @Param({"10000", "100000"})
    private int machines;

    @Param({"1", "2"})
    private int threads;

    private DescriptorsRead read;
    private LocalDate asOf;
    private Judge judge;
    private RuleEngine ten;

    @Setup
    public void read() throws IOException {
        Path file = Files.createTempFile("deployments", ".xml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            EstateGenerator.metadata(machines, StandardCharsets.UTF_8, out);
        }
        read = DescriptorReader.create().read(Descriptors.from(file));
        Files.delete(file);
        judge = Judge.of(Judge.packs(RulesBenchmark.class.getClassLoader()));
        ten = SomeRules.engine(HandWrittenRules.IDS);
        asOf = judge.catalogue().knowledgeDate();
    }

    @Benchmark
    public Judgement allRules() {
        return judge.judge(read.estate(), read.sources(), asOf, threads);
    }

    @Benchmark
    public RuleEngine.Result tenRules() {
        return ten.judge(read.estate(), read.sources(), asOf, threads);
    }

    @Benchmark
    public List<HandWrittenRules.Found> tenHandWrittenRules() {
        return HandWrittenRules.judge(read.estate(), asOf, threads);
    }
}
