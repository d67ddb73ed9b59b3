package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of classic documents and of what they become. */
record TranslationCase(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "translation");

    static List<TranslationCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(TranslationCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassicEstate estate() {
        try (Stream<Path> files = Files.list(folder)) {
            Path[] documents = files.filter(f -> !f.equals(golden())).sorted().toArray(Path[]::new);
            return DescriptorReader.create().read(Descriptors.from(documents)).estate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path golden() {
        return folder.resolve("arm.json");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
