package dev.classicready.format;

import java.util.Map;

/**
 * How a JSON document begins: as a list of objects, or of lists of them, as an object, or as an object with a list of
 * objects in {@code value} (as REST answers) or {@code data} (as Resource Graph answers). Of an object's members it shows
 * scalars as text, and objects, lists and null as an empty text; members of a member that is an object are shown under
 * both names, for example {@code name.value}.
 *
 * @param name the document's name
 * @param isList whether the document is a list
 * @param members the members of the document, where it is an object, as far as its beginning shows them
 * @param first the members of the first object in the list; empty where there is no list or nothing in it
 */
public record JsonHead(String name, boolean isList, Map<String, String> members, Map<String, String> first) {

    public JsonHead {
        members = Map.copyOf(members);
        first = Map.copyOf(first);
    }

    /** Whether the document lists things, of which the head shows none. */
    public boolean isEmptyList() {
        return first.isEmpty() && (isList || "".equals(members.get("value")) || "".equals(members.get("data")));
    }

    /** The members of what the document is about: of the listed objects where it is a list, else its own. */
    public Map<String, String> sample() {
        return first.isEmpty() ? members : first;
    }
}
