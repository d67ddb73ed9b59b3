package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** A resource that reports a migration state other than None. */
public record MigrationStateFact(MigrationUnit unit, ResourceRef resource, Located element, String state)
        implements Fact {}
