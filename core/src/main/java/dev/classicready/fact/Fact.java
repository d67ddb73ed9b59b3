package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** Something that rules can match. Facts of one unit never depend on which other units share a session with it. */
public interface Fact {

    /** The unit that a hit on this fact belongs to. */
    MigrationUnit unit();

    /** The resource that a finding on this fact names. */
    ResourceRef resource();

    /** Where the fact stands, to be shown as evidence. */
    Located element();

    /** The name by which rules say that evidence is needed, or does not suffice, where there are such facts. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
