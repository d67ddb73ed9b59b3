package dev.classicready.format;

import java.io.IOException;

/** A format of JSON documents. */
public non-sealed interface JsonFormat extends DescriptorFormat {

    /** Whether a document is of this format, told by how it begins. */
    boolean recognizes(JsonHead head);

    /**
     * Reads a document. What it put into the sink before it fails is kept.
     *
     * @throws IOException as the document's parser throws it
     * @throws dev.classicready.descriptor.DescriptorException if the rest of the document makes no sense
     */
    void read(JsonDocument document, DescriptorSink sink) throws IOException;
}
