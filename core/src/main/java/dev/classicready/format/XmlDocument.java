package dev.classicready.format;

import javax.xml.stream.XMLStreamReader;

/** An XML document that is being read. */
public interface XmlDocument {

    /** The document's name, which may be that of a request. */
    String name();

    /** How it begins. */
    XmlHead head();

    /**
     * The parser, at the document's start. It knows no namespaces: names are as they are spelled, prefixes included.
     * Document type declarations and unknown entities are refused.
     */
    XMLStreamReader reader();

    /**
     * The document's text, as far as the parser has come.
     *
     * @throws IllegalStateException if the format does not {@linkplain XmlFormat#keepsText() keep} texts
     */
    String text();

    /** The packed place of the start tag that the parser passed last. */
    long place();
}
