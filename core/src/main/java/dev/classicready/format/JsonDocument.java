package dev.classicready.format;

import com.fasterxml.jackson.core.JsonParser;

/** A JSON document that is being read. */
public interface JsonDocument {

    /** The document's name, which may be that of a request. */
    String name();

    /** How it begins. */
    JsonHead head();

    /** The parser, before the document's first token. */
    JsonParser parser();

    /** The packed place of the parser's current token. */
    long place();
}
