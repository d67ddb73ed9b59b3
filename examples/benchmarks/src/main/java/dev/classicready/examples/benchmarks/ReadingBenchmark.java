package dev.classicready.examples.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

/** Reading one document in memory: the bare cursor of Woodstox, and our reader over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

    /** The deployments are the bulk format; all but the last are plain XML. */
    @Param({"deployments", "disks", "network-security-groups", "storage-accounts", "blobs-vhds000000"})
    private String document;

    @Param({"10000"})
    private int machines;

    private final DescriptorReader reader = DescriptorReader.create();

    private byte[] content;
    private XMLInputFactory factory;
    private Descriptors descriptors;

    @Setup
    public void generate() throws IOException {
        content = document.equals("deployments")
                ? EstateGenerator.metadata(machines, StandardCharsets.UTF_8)
                : exported(document + ".xml");
        descriptors = Descriptors.from(document + ".xml", content);
        factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        System.out.println(document + ": " + content.length / 1_000_000.0 + " MB");
    }

    private byte[] exported(String file) throws IOException {
        Path folder = Files.createTempDirectory("export");
        EstateGenerator.export(machines, folder);
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        List<Path> written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.sorted(Comparator.<Path>naturalOrder().reversed()).toList();
        }
        for (Path path : written) {
            Files.delete(path);
        }
        return bytes;
    }

    @Benchmark
    public int woodstoxCursor() throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        int events = 0;
        while (reader.hasNext()) {
            events += reader.next();
        }
        reader.close();
        return events;
    }

    @Benchmark
    public DescriptorsRead descriptorReader() {
        return reader.read(descriptors);
    }
}
