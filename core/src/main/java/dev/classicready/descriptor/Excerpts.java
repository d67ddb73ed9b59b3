package dev.classicready.descriptor;

import dev.classicready.descriptor.SourceFiles.SourceFile;
import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.ExcerptReader;
import dev.classicready.descriptor.internal.LineIndex;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands around places of descriptors, for a reader who does not have them at hand. Nothing of a descriptor's text
 * is kept by reading it: each file that a place is in is read once more, in bounded memory.
 */
public final class Excerpts {

    private final Map<SourceLocation, Excerpt> byPlace;

    private Excerpts(Map<SourceLocation, Excerpt> byPlace) {
        this.byPlace = byPlace;
    }

    /**
     * Looks places up. There is no excerpt of a place whose file is gone or has changed, was too large a document on
     * standard input, or shares its name with a file of another input.
     */
    public static Excerpts of(SourceFiles files, Collection<SourceLocation> places) {
        Map<String, Optional<SourceFile>> byName = new HashMap<>();
        for (SourceFile file : files.files()) {
            byName.merge(file.name(), Optional.of(file), (one, other) -> Optional.empty());
        }
        Map<String, TreeMap<Long, Excerpt>> wanted = new TreeMap<>();
        Map<SourceLocation, Long> offsets = new HashMap<>();
        for (SourceLocation place : places) {
            LineIndex lines = byName.getOrDefault(place.file(), Optional.empty())
                    .map(SourceFile::lines)
                    .orElse(null);
            if (lines != null && place.line() > 0 && place.line() <= lines.lines()) {
                long offset = lines.startOf(place.line()) + place.column() - 1;
                offsets.put(place, offset);
                wanted.computeIfAbsent(place.file(), f -> new TreeMap<>()).put(offset, ExcerptReader.NOTHING);
            }
        }
        wanted.forEach((name, found) -> byName.get(name)
                .flatMap(SourceFile::content)
                .ifPresent(
                        content -> read(content, byName.get(name).orElseThrow().lines(), found)));
        Map<SourceLocation, Excerpt> byPlace = new HashMap<>();
        offsets.forEach((place, offset) -> {
            Excerpt excerpt = wanted.get(place.file()).get(offset);
            if (excerpt != ExcerptReader.NOTHING) {
                byPlace.put(place, excerpt);
            }
        });
        return new Excerpts(byPlace);
    }

    private static void read(Document.Content content, LineIndex lines, TreeMap<Long, Excerpt> found) {
        try (ExcerptReader reader = new ExcerptReader(content.open(), lines)) {
            reader.read(found);
        } catch (IOException e) {
            // The file was there when it was judged; without it there is no more to show than its findings say.
            found.replaceAll((offset, excerpt) -> ExcerptReader.NOTHING);
        }
    }

    /** What stands around a place. */
    public Optional<Excerpt> at(SourceLocation place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
