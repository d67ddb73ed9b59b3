package dev.classicready.format;

import dev.classicready.descriptor.Evidence;

/**
 * Reads one kind of descriptor. Formats are found with {@link java.util.ServiceLoader} and asked in the order in which
 * they are registered; the first that recognizes a document reads it. A format keeps no state between documents and may
 * read several at the same time.
 */
public sealed interface DescriptorFormat permits XmlFormat, JsonFormat, TextFormat {

    /** The kind of its documents. */
    Evidence evidence();
}
