package dev.classicready.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How an XML document begins. Names are without prefixes and compare without case.
 *
 * @param name the document's name
 * @param root the root element's name as it is spelled
 * @param namespace the root element's namespace, or an empty string
 * @param attributes the root element's attributes
 * @param children names of the root's first children, each once, as they are spelled
 */
public record XmlHead(
        String name, String root, String namespace, Map<String, String> attributes, List<String> children) {

    public XmlHead {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Whether the root element has one of some names. */
    public boolean isRoot(String... names) {
        return Arrays.stream(names).anyMatch(root::equalsIgnoreCase);
    }

    /** Whether one of the root's first children has a name. */
    public boolean hasChild(String child) {
        return children.stream().anyMatch(child::equalsIgnoreCase);
    }

    /** Whether the root element has an attribute. */
    public boolean hasAttribute(String attribute) {
        return attributes.keySet().stream().anyMatch(attribute::equalsIgnoreCase);
    }
}
