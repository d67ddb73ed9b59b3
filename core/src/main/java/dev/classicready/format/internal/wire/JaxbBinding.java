package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlReader;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;

/** Binds by JAXB. */
record JaxbBinding(JAXBContext context, WireNames names) implements WireBinding {

    static JaxbBinding of(List<Class<?>> types) {
        try {
            return new JaxbBinding(
                    new JAXBContextFactory().createContext(types.toArray(Class<?>[]::new), Map.of()),
                    new WireNames(types));
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot bind " + types, e);
        }
    }

    @Override
    public Entities entities(WireStream stream, XmlReader xml) {
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setAdapter(TextAdapter.class, new TextAdapter(xml, new StringPool()));
            return new Unmarshalled(stream, unmarshaller, new StandingCoordinator());
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot read " + context, e);
        }
    }

    private record Unmarshalled(WireStream stream, Unmarshaller unmarshaller, StandingCoordinator standing)
            implements Entities {

        @Override
        public <T> T bind(Class<T> type) throws XMLStreamException {
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
}
