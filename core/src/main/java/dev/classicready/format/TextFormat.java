package dev.classicready.format;

import java.io.IOException;

/** A format of documents that are plain text, line by line. */
public non-sealed interface TextFormat extends DescriptorFormat {

    /** Whether a document is of this format, told by how it begins. */
    boolean recognizes(TextHead head);

    /**
     * Reads a document. What it put into the sink before it fails is kept.
     *
     * @throws IOException as the document throws it
     * @throws dev.classicready.descriptor.DescriptorException if the rest of the document makes no sense
     */
    void read(TextDocument document, DescriptorSink sink) throws IOException;
}
