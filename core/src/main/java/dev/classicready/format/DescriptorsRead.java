package dev.classicready.format;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.SourceFiles;
import java.util.List;

/**
 * What reading descriptors gives.
 *
 * @param estate everything that they describe
 * @param sources where the lines of the documents start
 * @param files the documents in the order in which they count
 */
public record DescriptorsRead(ClassicEstate estate, SourceFiles sources, List<InputFile> files) {

    public DescriptorsRead {
        files = List.copyOf(files);
    }

    /** Whether content of any document was lost. */
    public boolean hasErrors() {
        return files.stream().anyMatch(InputFile::hasErrors);
    }
}
