package dev.classicready.format.internal.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.classicready.descriptor.Limits;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Makes parsers for documents from strangers: nothing outside of a document is ever read, and what a document may ask
 * of memory is bounded. Namespaces are left alone, since descriptors are found without them, with the wrong one and
 * with undeclared prefixes.
 */
public final class XmlInput {

    private static final int MAX_ATTRIBUTE_LENGTH = 1 << 20;
    private static final int MAX_TEXT_LENGTH = 1 << 26;
    private static final int BUFFER_LENGTH = 1 << 13;

    private static final XMLResolver REFUSING = (publicId, systemId, base, namespace) -> {
        throw new XMLStreamException("refused to read " + systemId);
    };

    private final WstxInputFactory factory = new WstxInputFactory();

    public XmlInput(Limits limits) {
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, REFUSING);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, REFUSING);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, REFUSING);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.maxDepth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.maxAttributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT_LENGTH);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER_LENGTH);
    }

    /** A parser of some characters. */
    public XMLStreamReader2 parser(Reader reader) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(reader);
    }
}
