package dev.classicready.classic;

import dev.classicready.descriptor.Located;

/** A part of a resource that is told from its siblings by a key when documents about the resource are brought together. */
public interface Keyed extends Located {

    /** What tells this part from its siblings, compared without case. */
    String key();

    @Override
    default String step() {
        return getClass().getSimpleName() + "[" + key() + "]";
    }
}
