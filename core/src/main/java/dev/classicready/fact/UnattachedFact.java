package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.descriptor.Located;

/**
 * A network security group, route table or reserved IP that nothing described uses.
 *
 * @param certain whether everything that could use it was supplied
 */
public record UnattachedFact(MigrationUnit unit, ClassicResource subject, boolean certain) implements Fact {

    @Override
    public ResourceRef resource() {
        return subject.ref();
    }

    @Override
    public Located element() {
        return subject;
    }

    public ResourceType type() {
        return subject.type();
    }
}
