package dev.classicready.translate;

import dev.classicready.classic.ClassicResource;

/**
 * Translates one kind of classic resource. A translator makes resources through the {@link TranslationContext} and says
 * there what became of each element of the classic resource; it judges nothing.
 */
public interface ResourceTranslator<R extends ClassicResource> {

    /** What it translates. */
    Class<R> kind();

    /** Translates a resource into the context's group, or leaves it out with the reason. */
    void translate(R resource, TranslationContext context);
}
