package dev.classicready.format.internal.xml;

import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlHead;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** A parser that knows where each start tag stands, and refuses document type declarations and unknown entities. */
public final class XmlReader extends StreamReaderDelegate implements XmlDocument {

    private final XMLStreamReader2 parser;
    private final LocationInfo locations;
    private final XmlHead head;
    private final long start;
    private final @Nullable CharSequence text;
    private long place;

    /**
     * @param start the packed place of the first character
     * @param text the characters that the parser has read so far, where they are kept
     */
    public XmlReader(XMLStreamReader2 parser, XmlHead head, long start, @Nullable CharSequence text) {
        super(parser);
        this.parser = parser;
        this.locations = parser.getLocationInfo();
        this.head = head;
        this.start = start;
        this.text = text;
        this.place = start;
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public XmlHead head() {
        return head;
    }

    @Override
    public XMLStreamReader reader() {
        return this;
    }

    @Override
    public long place() {
        return place;
    }

    /** The packed place of a character offset that the parser tells. */
    long placeOf(long offset) {
        return start + offset;
    }

    @Override
    public String text() {
        if (text == null) {
            throw new IllegalStateException("the text of " + name() + " is not kept");
        }
        return text.toString();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = parser.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            place = placeOf(locations.getStartingCharOffset());
        } else if (event == XMLStreamConstants.DTD) {
            throw new RefusedException(
                    "found a document type declaration (DOCTYPE), which is refused for safety; "
                            + "expected none, as descriptors have none; remove it",
                    getLocation());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedException(
                    "found " + entity(parser.getLocalName()) + " nothing declares; expected one of "
                            + "&amp; &lt; &gt; &quot; &apos;; write the character itself",
                    getLocation());
        }
        return event;
    }

    /** Names of the web's entities are a few small letters; others may be the rest of a value that has an ampersand. */
    private static String entity(String name) {
        return name.matches("[a-z]{2,8}") ? "the entity &" + name + "; which" : "an entity that";
    }

    /** Passes over the rest of the element whose start tag was passed last, and what it holds. */
    public void skipElement() throws XMLStreamException {
        long before = place;
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        place = before;
    }
}
