package dev.classicready.examples.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import com.sun.management.OperatingSystemMXBean;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.render.PlanWriter;
import dev.classicready.rule.internal.RuleEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Measures one thing in a process of its own and prints {@code name=number} lines. Ratios are of processor time, so that
 * other programs on the machine disturb them less, and of the best of several rounds that take turns.
 */
public final class Probe {

    private static final int THREADS = 2;

    private final Path file;
    private final int machines;
    private final int rounds;

    private Probe(Path file, int machines, int rounds) {
        this.file = file;
        this.machines = machines;
        this.rounds = rounds;
    }

    /** @param args what to measure, a metadata file, how many machines it holds, and how many rounds */
    public static void main(String[] args) throws Exception {
        Probe probe = new Probe(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        switch (args[0]) {
            case "second" -> probe.second();
            case "reading" -> probe.reading();
            case "rules" -> probe.rules();
            case "files" -> probe.files();
            case "heap" -> probe.heap();
            case "plan" -> probe.plan();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private void second() {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        analyzer.analyze(Descriptors.from(file));
        long start = System.nanoTime();
        analyzer.analyze(Descriptors.from(file));
        print("seconds", (System.nanoTime() - start) / 1e9);
    }

    private void reading() throws Exception {
        byte[] content = Files.readAllBytes(file);
        Descriptors descriptors = Descriptors.from("deployments.xml", content);
        List<DescriptorFormat> formats = ServiceLoader.load(DescriptorFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        DescriptorReader bulk = DescriptorReader.of(formats).threads(1);
        DescriptorReader jaxb = DescriptorReader.of(formats.stream()
                        .map(f -> f instanceof XmlFormat format ? new General(format) : f)
                        .toList())
                .threads(1);
        double[] best = best(() -> cursor(content), () -> bulk.read(descriptors), () -> jaxb.read(descriptors));
        print("cursor", best[0]);
        print("bulk", best[1]);
        print("jaxb", best[2]);
    }

    /** A format whose documents all go through the general parser and JAXB. */
    private record General(XmlFormat format) implements XmlFormat {
        @Override
        public Evidence evidence() {
            return format.evidence();
        }

        @Override
        public boolean recognizes(XmlHead head) {
            return format.recognizes(head);
        }

        @Override
        public boolean keepsText() {
            return format.keepsText();
        }

        @Override
        public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
            format.read(document, sink);
        }
    }

    private static int cursor(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        int events = 0;
        while (reader.hasNext()) {
            events += reader.next();
        }
        reader.close();
        return events;
    }

    private void rules() throws Exception {
        DescriptorsRead read = DescriptorReader.create().read(Descriptors.from(file));
        RuleEngine ten = SomeRules.engine(HandWrittenRules.IDS);
        var asOf = ten.catalogue().knowledgeDate();
        // Loops take few of the clock's ticks; several runs together tell a ratio.
        double[] best = best(
                Math.max(4, 400_000 / machines),
                () -> HandWrittenRules.judge(read.estate(), asOf, THREADS),
                () -> ten.judge(read.estate(), read.sources(), asOf, THREADS));
        print("hand", best[0]);
        print("rules", best[1]);
    }

    /** The rules of each file alone, and of all. */
    private void files() throws Exception {
        DescriptorsRead read = DescriptorReader.create().read(Descriptors.from(file));
        List<String> files = new ArrayList<>(SomeRules.files());
        List<RuleEngine> engines = new ArrayList<>();
        files.forEach(name -> engines.add(SomeRules.engine(List.of(name))));
        engines.add(SomeRules.engine(files));
        files.add("all");
        double[] best = best(engines.stream()
                .map(engine -> (Callable<?>) () -> engine.judge(
                        read.estate(), read.sources(), engine.catalogue().knowledgeDate(), THREADS))
                .toArray(Callable<?>[]::new));
        for (int i = 0; i < best.length; i++) {
            print(files.get(i), best[i]);
        }
    }

    private void heap() {
        DescriptorsRead read = DescriptorReader.create().read(Descriptors.from(file));
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        print("bytes", (double) used / machines);
        if (read.estate().isEmpty()) {
            throw new IllegalStateException(file + " describes nothing");
        }
    }

    private void plan() throws IOException {
        ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(file));
        Path folder = EstateFiles.plan(file.getParent());
        OperatingSystemMXBean system = system();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        PlanWriter.write(report.plan(), folder);
        print("seconds", (System.nanoTime() - start) / 1e9);
        print("processor", (system.getProcessCpuTime() - processor) / 1e9);
        print("peak", ProcessMeter.highWaterMark(ProcessHandle.current().pid()));
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    /** The least processor time that each of some tasks took, in seconds; they take turns. */
    private double[] best(Callable<?>... tasks) throws Exception {
        // The clock of processors ticks too slowly for what few machines take.
        return best(Math.max(1, 100_000 / machines), tasks);
    }

    private double[] best(int repeated, Callable<?>... tasks) throws Exception {
        OperatingSystemMXBean system = system();
        double[] best = new double[tasks.length];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            for (int task = 0; task < tasks.length; task++) {
                long start = system.getProcessCpuTime();
                for (int i = 0; i < repeated; i++) {
                    tasks[task].call();
                }
                best[task] = Math.min(best[task], (system.getProcessCpuTime() - start) / 1e9 / repeated);
            }
        }
        return best;
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
