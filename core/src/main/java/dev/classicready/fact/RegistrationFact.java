package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Registration;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** The registration, in a subscription, of a resource provider or feature that the migration needs. */
public record RegistrationFact(MigrationUnit unit, Registration registration) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return registration;
    }

    /** The provider, or the feature of one, as commands name it. */
    public String name() {
        return registration.key();
    }

    /** The state for the message. */
    public String state() {
        return registration.state() == null ? "not told" : registration.state();
    }
}
