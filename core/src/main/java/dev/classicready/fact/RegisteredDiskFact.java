package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** A VHD that is registered as a disk. */
public record RegisteredDiskFact(MigrationUnit unit, RegisteredDisk disk) implements Fact {

    @Override
    public ResourceRef resource() {
        return disk.ref();
    }

    @Override
    public Located element() {
        return disk;
    }

    public boolean isUnattached() {
        return disk.attachedTo() == null;
    }
}
