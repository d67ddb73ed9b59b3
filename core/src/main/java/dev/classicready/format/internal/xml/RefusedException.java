package dev.classicready.format.internal.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** A document holds what no descriptor holds and what may do harm; the message is for the user. */
final class RefusedException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    RefusedException(String sentence, Location location) {
        super(sentence, location);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
