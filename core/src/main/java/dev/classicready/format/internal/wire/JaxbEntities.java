package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.StringPool;
import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;

/** Entities of any document, bound by JAXB. */
final class JaxbEntities implements Entities {

    private final XmlReader xml;
    private final WireStream stream;
    private final Unmarshaller unmarshaller;
    private final StandingCoordinator standing = new StandingCoordinator();

    JaxbEntities(JAXBContext context, WireNames names, XmlReader xml) {
        this.xml = xml;
        this.stream = new WireStream(xml, names);
        try {
            this.unmarshaller = context.createUnmarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot read " + context, e);
        }
        unmarshaller.setAdapter(TextAdapter.class, new TextAdapter(xml, new StringPool()));
    }

    static JAXBContext context(List<Class<?>> types) {
        try {
            return new JAXBContextFactory().createContext(types.toArray(Class<?>[]::new), Map.of());
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot bind " + types, e);
        }
    }

    @Override
    public boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String spelling() {
        return xml.getLocalName();
    }

    @Override
    public long place() {
        return xml.place();
    }

    @Override
    public <T> T bind(String entity, Class<T> type) throws XMLStreamException {
        stream.begin(entity);
        try {
            return unmarshaller.unmarshal(stream, type).getValue();
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException failure) {
                throw failure;
            }
            throw new IllegalStateException("cannot bind " + type, e);
        }
    }

    @Override
    public void close() {
        standing.close();
    }
}
