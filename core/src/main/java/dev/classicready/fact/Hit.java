package dev.classicready.fact;

import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule inserts when its condition holds: on which fact, with which evidence, and the values that the rule's
 * message names. The engine knows which rule it was and makes a finding of it.
 */
public final class Hit {

    private final Fact subject;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>(4);

    private Hit(Fact subject) {
        this.subject = subject;
    }

    /**
     * A piece of evidence.
     *
     * @param field a component of the element's record, or an empty string for the element as a whole
     */
    public record Mark(Located element, String field) {}

    /** A hit on a fact, with these fields of its own element as evidence; with none, the element as a whole. */
    public static Hit on(Fact subject, String... fields) {
        return new Hit(subject).at(subject.element(), fields);
    }

    /** Adds evidence: fields of an element, or with none the element as a whole. */
    public Hit at(Located element, String... fields) {
        if (fields.length == 0) {
            marks.add(new Mark(element, ""));
        }
        for (String field : fields) {
            marks.add(new Mark(element, field));
        }
        return this;
    }

    /** Adds the same field of several elements as evidence. */
    public Hit atEach(Iterable<? extends Located> elements, String field) {
        elements.forEach(e -> at(e, field));
        return this;
    }

    /** Leaves out the evidence given so far, for what follows to stand in its place. */
    public Hit onlyAt(Located element, String... fields) {
        marks.clear();
        return at(element, fields);
    }

    /** Leaves out the evidence given so far, for the same field of several elements to stand in its place. */
    public Hit onlyAtEach(Iterable<? extends Located> elements, String field) {
        marks.clear();
        return atEach(elements, field);
    }

    /** Gives a value to a placeholder of the rule's message. */
    public Hit with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Fact subject() {
        return subject;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What is given for a placeholder, or null. */
    public @Nullable Object value(String name) {
        return values.get(name);
    }
}
