package dev.classicready.format.internal.xml;

import dev.classicready.descriptor.Limits;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlHead;
import javax.xml.stream.XMLStreamReader;

/**
 * A document in memory that is taken to be plain, or a part of one that begins as the whole document does.
 *
 * @param head how the whole document begins
 * @param chars the characters, of which the first {@code length} count
 * @param start the packed place that the first character has, or would have if the part's beginning stood before it
 * @param ends whether the document ends with it; a part that does not end the document leaves the root element open
 */
public record PlainDocument(XmlHead head, char[] chars, int length, long start, boolean ends, Limits limits)
        implements XmlDocument {

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public long place() {
        return start;
    }

    @Override
    public String text() {
        throw new IllegalStateException("formats that are read by their wire types alone keep no text");
    }

    @Override
    public XMLStreamReader reader() {
        throw new IllegalStateException("plain documents are read by their wire types");
    }
}
