package dev.classicready.format.internal.subscription;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.wire.RecognizedFormat;

/** Extensions of a cloud service: recognized, and not kept. */
public final class ExtensionsFormat extends RecognizedFormat {

    public ExtensionsFormat() {
        super(Evidence.EXTENSIONS, "Extensions", "Extension");
    }
}
