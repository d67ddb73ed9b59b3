package dev.classicready.descriptor;

/** An element of a descriptor that knows where it, and each of its telling fields, was read. */
public interface Located {

    /** Where this element and its fields stand. */
    Places places();

    /**
     * How this element is named among its siblings in a {@linkplain SourceLocation#path() path}, for example
     * {@code Role[web1]}.
     */
    String step();
}
