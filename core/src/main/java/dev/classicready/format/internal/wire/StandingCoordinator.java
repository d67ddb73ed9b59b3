package dev.classicready.format.internal.wire;

import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventLocator;
import jakarta.xml.bind.helpers.ValidationEventLocatorImpl;
import org.glassfish.jaxb.runtime.v2.runtime.Coordinator;

/**
 * Stands as the thread's coordinator while a document is read. The binding makes itself the thread's coordinator for
 * every element and text and puts the former one back; where there is none it removes its thread-local each time, and
 * that costs a quarter of the reading.
 */
final class StandingCoordinator extends Coordinator implements AutoCloseable {

    StandingCoordinator() {
        pushCoordinator();
    }

    @Override
    public void close() {
        popCoordinator();
    }

    @Override
    protected ValidationEventLocator getLocation() {
        return new ValidationEventLocatorImpl();
    }

    @Override
    public boolean handleEvent(ValidationEvent event) {
        return false;
    }
}
