package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.ri.EmptyNamespaceContext;

/**
 * One entity of a document after the other, as the binding sees it: names as the wire types spell them, no namespaces,
 * nothing that they do not bind, and a location that holds the packed place of the start tag in line and column.
 */
final class WireStream extends StreamReaderDelegate {

    private static final String UNBOUND = "";
    private static final int MOST_NAMES = 1 << 12;

    private final XmlReader xml;
    private final WireNames names;
    private final Map<String, String> found = new HashMap<>();
    private final Location location = new WireLocation(this);

    private String[] open = new String[32];
    private int depth;
    private int event;
    private String name = UNBOUND;
    private String[] attributeNames = new String[8];
    private int[] attributeIndexes = new int[8];
    private int attributes;

    WireStream(XmlReader xml, WireNames names) {
        super(xml);
        this.xml = xml;
        this.names = names;
    }

    /** Begins with the entity whose start tag the document's parser is at. */
    void begin(String entity) {
        depth = 0;
        enter(entity);
    }

    long place() {
        return xml.place();
    }

    @Override
    public int next() throws XMLStreamException {
        if (depth == 0) {
            // The binding asks for one event past the entity; what follows it is not its business.
            return event = XMLStreamConstants.END_DOCUMENT;
        }
        while (true) {
            event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                name = open[--depth];
                return event;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                return event;
            }
            String canonical = canonical(xml.getLocalName());
            if (canonical != UNBOUND) {
                enter(canonical);
                return event;
            }
            xml.skipElement();
        }
    }

    private void enter(String element) {
        event = XMLStreamConstants.START_ELEMENT;
        name = element;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = element;
        attributes = 0;
        int count = xml.getAttributeCount();
        if (count > 0) {
            attributes(count);
        }
    }

    private void attributes(int count) {
        if (count > attributeNames.length) {
            attributeNames = new String[count];
            attributeIndexes = new int[count];
        }
        for (int i = 0; i < count; i++) {
            String raw = xml.getAttributeLocalName(i);
            String canonical = WireNames.isHidden(raw) ? null : names.attribute(raw);
            if (canonical != null) {
                attributeNames[attributes] = canonical;
                attributeIndexes[attributes++] = i;
            }
        }
    }

    private String canonical(String raw) {
        String known = found.get(raw);
        if (known == null) {
            String bound = names.element(raw);
            known = bound == null ? UNBOUND : bound;
            if (found.size() < MOST_NAMES) {
                found.put(raw, known);
            }
        }
        return known;
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public boolean isStartElement() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    @Override
    public String getLocalName() {
        return name;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public int getNamespaceCount() {
        return 0;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return EmptyNamespaceContext.getInstance();
    }

    @Override
    public int getAttributeCount() {
        return attributes;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return attributeNames[index];
    }

    @Override
    public String getAttributeNamespace(int index) {
        return "";
    }

    @Override
    public String getAttributePrefix(int index) {
        return "";
    }

    @Override
    public String getAttributeValue(int index) {
        return xml.getAttributeValue(attributeIndexes[index]);
    }

    @Override
    public Location getLocation() {
        return location;
    }

    @Override
    public Object getProperty(String property) {
        // The names handed on are constants of the wire types.
        boolean interned =
                property.equals(XMLInputFactory2.P_INTERN_NAMES) || property.equals(XMLInputFactory2.P_INTERN_NS_URIS);
        return interned ? Boolean.TRUE : xml.getProperty(property);
    }
}
