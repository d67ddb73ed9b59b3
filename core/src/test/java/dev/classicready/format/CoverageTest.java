package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.Observation;
import dev.classicready.classic.SourceText;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Places;
import dev.classicready.format.Leaves.Leaf;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a descriptor is lost silently: an element, attribute or JSON member whose value makes no difference to what
 * is read stands in {@code not-read.tsv} with a reason, and nothing else stands there. The folders are those of our own
 * descriptors, and of the corpus where {@code -Dclassicready.corpus} names one.
 */
class CoverageTest {

    /** Folders of the corpus whose kinds are compared. */
    private static final List<String> FOLDERS = List.of("asm-xml", "netcfg", "csdef", "cscfg", "classic-json", "quota");

    /** In how many places a value is changed before it counts as not read. */
    private static final int TRIES = 8;

    private final DescriptorReader reader = DescriptorReader.create();

    /** Documents that refer to one another by ids and names. */
    private static final List<String> SURROUNDINGS = List.of(
            "network/dedicated-circuits.xml",
            "network/gateway-connections-coexisting.xml",
            "network/local-network-gateways.xml",
            "network/virtual-network-gateways.xml",
            "network/virtual-networks.xml");

    private static Descriptors amongOthers(String name, String text) {
        Descriptors descriptors = Descriptors.from(name, text);
        for (String other : SURROUNDINGS) {
            if (!other.endsWith("/" + name)) {
                descriptors = descriptors.and(Descriptors.from(Reading.path(other)));
            }
        }
        return descriptors;
    }

    /** What is read of a document, problems included. */
    private Object read(String name, String text) {
        boolean network = name.contains("network") || name.contains("circuit") || name.contains("gateway");
        DescriptorsRead read = reader.read(network ? amongOthers(name, text) : Descriptors.from(name, text));
        List<Object> observations = new ArrayList<>();
        for (Class<?> kind : Observation.class.getPermittedSubclasses()) {
            observations.addAll(read.estate().observations(kind.asSubclass(Observation.class)));
        }
        return List.of(
                said(read.estate().resources()),
                said(observations),
                read.estate().evidence(),
                said(read.estate().contradictions()),
                read.files().stream()
                        .flatMap(f -> f.problems().stream())
                        .map(p -> p.message())
                        .toList());
    }

    /** What records say, without where they stand and without the text that some keep beside what they made of it. */
    private static String said(@Nullable Object value) {
        if (value instanceof SourceText || value instanceof Places) {
            return "";
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + said(valueOf(component, record)))
                    .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
        }
        return value instanceof Collection<?> list
                ? list.stream().map(CoverageTest::said).collect(Collectors.joining("; ", "(", ")"))
                : String.valueOf(value);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line of {@code not-read.tsv}. */
    private record Row(Pattern kind, Pattern path, String line) {
        @Override
        public String toString() {
            return line;
        }

        boolean covers(String leaf) {
            String[] parts = leaf.split(" ", 2);
            return kind.matcher(parts[0]).matches() && path.matcher(parts[1]).matches();
        }
    }

    private static Pattern glob(String glob) {
        return Pattern.compile(
                Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static List<Row> listed() throws IOException {
        try (var in = CoverageTest.class.getResourceAsStream("/not-read.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> {
                        String[] cells = line.split("\t");
                        assertThat(cells).as(line).hasSize(3);
                        return new Row(glob(cells[0]), glob(cells[1]), line);
                    })
                    .toList();
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> roots = new ArrayList<>(List.of(Reading.path("network").getParent()));
        String corpus = System.getProperty("classicready.corpus");
        if (corpus != null) {
            FOLDERS.forEach(folder -> roots.add(Path.of(corpus, folder)));
        }
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** Some answers do not name what they are about, but their files may. */
    private static String nameOf(Path file, String text) {
        if (text.startsWith("<Gateway ") || text.startsWith("<Connections ")) {
            return "gateway-prod.xml";
        }
        return text.startsWith("<RouteTableAssociation")
                ? "services/networking/virtualnetwork/Group shop-rg shop-net/subnets/Front/routetables"
                : file.getFileName().toString();
    }

    /** One place in which a leaf occurs. */
    private record Occurrence(String name, int size, Object before, Leaf leaf) {}

    private Map<String, List<Occurrence>> occurrences() throws Exception {
        Map<String, List<Occurrence>> found = new TreeMap<>();
        for (Path file : files()) {
            InputFile input = reader.read(Descriptors.from(file)).files().get(0);
            if (input.kind() == null || input.kind().kind().equals("secrets")) {
                continue;
            }
            String kind = input.kind().kind();
            Leaves leaves = Leaves.of(Leaves.textOf(Files.readAllBytes(file)));
            String name = nameOf(file, leaves.text());
            Object before = read(name, leaves.text());
            Map<String, Integer> inFile = new LinkedHashMap<>();
            for (Leaf leaf : leaves.all()) {
                // A blank element, and the mark that it is blank, say nothing that could be lost.
                boolean says = !leaf.value().isBlank() && !leaf.path().endsWith("/@nil");
                if (says && inFile.merge(leaf.path(), 1, Integer::sum) <= 2) {
                    found.computeIfAbsent(kind + " " + leaf.path(), k -> new ArrayList<>())
                            .add(new Occurrence(name, leaves.text().length(), before, leaf));
                }
            }
        }
        return found;
    }

    private boolean isRead(List<Occurrence> occurrences) {
        List<Occurrence> smallestFirst = occurrences.stream()
                .sorted(Comparator.comparingInt(Occurrence::size))
                .limit(TRIES)
                .toList();
        for (Occurrence occurrence : smallestFirst) {
            for (String changed : occurrence.leaf().changed()) {
                if (!read(occurrence.name(), changed).equals(occurrence.before())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void what_makes_no_difference_is_listed_with_a_reason() throws Exception {
        Set<String> read = new TreeSet<>();
        Set<String> notRead = new TreeSet<>();
        occurrences().forEach((leaf, places) -> (isRead(places) ? read : notRead).add(leaf));
        List<Row> rows = listed();

        assertThat(notRead.stream().filter(leaf -> rows.stream().noneMatch(r -> r.covers(leaf))))
                .as("not read and not listed")
                .isEmpty();
        assertThat(rows.stream().filter(row -> read.stream().anyMatch(row::covers)))
                .as("listed, and something of it is read")
                .isEmpty();
        if (System.getProperty("classicready.corpus") != null) {
            assertThat(rows.stream().filter(row -> notRead.stream().noneMatch(row::covers)))
                    .as("listed, and found nowhere")
                    .isEmpty();
        }
    }
}
