package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * Every estate there is to plan for: the documents of the translation tests, the fixtures of the rules, the bundled
 * estate and, where the property {@code classicready.corpus} names a folder, each file of it and each of its folders.
 */
final class KnownEstates {

    private static final Path FIXTURES = Path.of("..", "rules", "src", "test", "resources", "fixtures");
    private static final Path BUNDLED = Path.of("..", "examples", "quickstart", "estate");

    private KnownEstates() {}

    /** Where each estate's documents lie, by the name of a folder for its plan. */
    static Map<String, Path> all() {
        Map<String, Path> all = own();
        String corpus = System.getProperty("classicready.corpus");
        if (corpus != null) {
            Path root = Path.of(corpus);
            folders(root, 1).forEach(f -> all.put("corpus-" + name(root, f), f));
            walk(root, Files::isRegularFile)
                    .forEach(f -> all.put(
                            "corpus-" + name(root, f) + "-" + name(root, f).hashCode(), f));
        }
        return all;
    }

    /** Those that come with the project. */
    static Map<String, Path> own() {
        Map<String, Path> own = new TreeMap<>();
        TranslationCase.all().forEach(c -> own.put("case-" + c, c.folder()));
        folders(FIXTURES, 2).forEach(f -> own.put("fixture-" + name(FIXTURES, f), f));
        own.put("bundled", BUNDLED);
        return own;
    }

    /** All of them, read once, and one that is made by hand. */
    static Stream<Named<ClassicEstate>> estates() {
        return Read.ALL.stream();
    }

    private static final class Read {
        private static final List<Named<ClassicEstate>> ALL = Stream.concat(
                        all().entrySet().stream().map(e -> Named.of(e.getKey(), read(e.getValue()))),
                        Stream.of(Named.of("rich", SampleEstates.rich())))
                .filter(e -> !e.getPayload().resources().isEmpty())
                .toList();
    }

    /** Reads an estate; what cannot be read of it is left out. */
    static ClassicEstate read(Path documents) {
        return DescriptorReader.create().read(Descriptors.from(documents)).estate();
    }

    private static Stream<Path> folders(Path root, int depth) {
        return walk(root, Files::isDirectory)
                .filter(f -> root.relativize(f).getNameCount() == depth && !f.equals(root));
    }

    private static Stream<Path> walk(Path root, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(wanted).sorted(Comparator.naturalOrder()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replaceAll("[^A-Za-z0-9.-]", "-");
    }
}
