package dev.classicready.format.fuzz;

import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The documents that fuzzing starts from: our own, and the corpus where there is one, by the reader that reads them. */
final class Seeds {

    private static final int LARGEST = 1 << 17;

    private final TreeMap<String, List<Seed>> byReader = new TreeMap<>();

    private Seeds() {}

    record Seed(String name, byte[] content) {}

    static Seeds find() throws IOException, URISyntaxException {
        Seeds seeds = new Seeds();
        Path own = Path.of(
                Objects.requireNonNull(Seeds.class.getResource("/descriptors")).toURI());
        seeds.addAll(own);
        String corpus = System.getProperty("classicready.corpus");
        if (corpus != null) {
            seeds.addAll(Path.of(corpus));
        }
        seeds.add("zip", new Seed("all.zip", seeds.zip()));
        return seeds;
    }

    private void addAll(Path folder) throws IOException {
        DescriptorReader reader = DescriptorReader.create();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (Files.size(file) <= LARGEST) {
                InputFile read = reader.read(Descriptors.from(file)).files().get(0);
                String kind = read.kind() == null ? "none" : read.kind().kind();
                String form = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .strip()
                                .startsWith("<")
                        ? " xml"
                        : " other";
                add(kind + form, new Seed(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
    }

    private void add(String reader, Seed seed) {
        byReader.computeIfAbsent(reader, r -> new ArrayList<>()).add(seed);
    }

    /** A zip of the first document of each reader. */
    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (List<Seed> seeds : byReader.values()) {
                zip.putNextEntry(new ZipEntry("export/" + seeds.get(0).name()));
                zip.write(seeds.get(0).content());
            }
        }
        return bytes.toByteArray();
    }

    /** The readers of which there are documents. */
    List<String> readers() {
        return List.copyOf(byReader.keySet());
    }

    List<Seed> of(String reader) {
        return byReader.get(reader);
    }
}
