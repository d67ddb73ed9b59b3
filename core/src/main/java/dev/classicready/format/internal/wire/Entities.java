package dev.classicready.format.internal.wire;

import javax.xml.stream.XMLStreamException;

/** The elements of a document in their order, of which some are entities. */
interface Entities extends AutoCloseable {

    /** Goes on to the next start tag; whether there is one. */
    boolean next() throws XMLStreamException;

    /** The name of the element whose start tag was passed last, as it is spelled. */
    String spelling();

    /** The packed place of the start tag that was passed last. */
    long place();

    /**
     * Binds the entity whose start tag was passed last, to its end tag.
     *
     * @param entity its name as it is known
     */
    <T> T bind(String entity, Class<T> type) throws XMLStreamException;

    @Override
    void close();
}
