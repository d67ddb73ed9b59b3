package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** An OS image or VM image of the user's own. */
public record ImageFact(MigrationUnit unit, RegisteredImage image) implements Fact {

    @Override
    public ResourceRef resource() {
        return image.ref();
    }

    @Override
    public Located element() {
        return image;
    }
}
