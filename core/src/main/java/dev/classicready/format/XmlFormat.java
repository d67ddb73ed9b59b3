package dev.classicready.format;

import javax.xml.stream.XMLStreamException;

/** A format of XML documents. */
public non-sealed interface XmlFormat extends DescriptorFormat {

    /** Whether a document is of this format, told by how it begins. */
    boolean recognizes(XmlHead head);

    /** Whether {@link XmlDocument#text()} is asked for. */
    default boolean keepsText() {
        return false;
    }

    /**
     * Reads a document. What it put into the sink before it fails is kept.
     *
     * @throws XMLStreamException as the document's reader throws it
     * @throws dev.classicready.descriptor.DescriptorException if the rest of the document makes no sense
     */
    void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException;
}
