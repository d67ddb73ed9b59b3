package dev.classicready.format.internal.wire;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;

/**
 * The text of an element, or the value of an attribute, and where its element starts.
 *
 * @param value without white space around it, never empty
 * @param place packed
 */
@XmlJavaTypeAdapter(TextAdapter.class)
public record Text(String value, long place) {}
