package dev.classicready.format.internal.xml;

import dev.classicready.format.XmlHead;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks at how an XML document begins. */
public final class XmlHeads {

    private static final int MAX_CHILDREN = 32;
    /** So few that in large documents it ends before the characters do: that is an exception, and a costly one. */
    private static final int MAX_EVENTS = 300;

    private XmlHeads() {}

    /**
     * Looks at the first characters of a document, which may break off anywhere.
     *
     * @return null where they hold no whole start tag of a root element
     */
    public static @Nullable XmlHead of(String name, Reader characters, XmlInput input) {
        String root = null;
        Map<String, String> attributes = new LinkedHashMap<>();
        Set<String> children = new LinkedHashSet<>();
        try {
            XMLStreamReader parser = input.parser(characters);
            int depth = 0;
            for (int events = 0; events < MAX_EVENTS && parser.hasNext() && children.size() < MAX_CHILDREN; events++) {
                int event = parser.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (depth == 0) {
                        root = parser.getLocalName();
                        for (int i = 0; i < parser.getAttributeCount(); i++) {
                            attributes.put(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
                        }
                    } else if (depth == 1) {
                        children.add(unprefixed(parser.getLocalName()));
                    }
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            // What comes before the failure is enough to tell the document; reading it reports the failure.
        }
        if (root == null) {
            return null;
        }
        int colon = root.indexOf(':');
        String namespace = attributes.getOrDefault(colon < 0 ? "xmlns" : "xmlns:" + root.substring(0, colon), "");
        attributes.keySet().removeIf(attribute -> attribute.equals("xmlns") || attribute.startsWith("xmlns:"));
        return new XmlHead(name, unprefixed(root), namespace, attributes, List.copyOf(children));
    }

    /** A name without its prefix. */
    public static String unprefixed(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
