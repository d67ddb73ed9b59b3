package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlReader;
import javax.xml.stream.XMLStreamException;

/** A way to bind entities to wire types. */
interface WireBinding {

    /** The names that the wire types bind. */
    WireNames names();

    /** Starts to bind entities of a document. */
    Entities entities(WireStream stream, XmlReader xml);

    /** Binds the entities of one document, one after the other. */
    interface Entities extends AutoCloseable {

        /** Binds the entity whose start tag the stream is at, to its end tag. */
        <T> T bind(Class<T> type) throws XMLStreamException;

        @Override
        void close();
    }
}
