package dev.classicready.format.internal.subscription;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.wire.RecognizedFormat;

/** The role sizes that a subscription may use: recognized, and not kept. */
public final class RoleSizesFormat extends RecognizedFormat {

    public RoleSizesFormat() {
        super(Evidence.ROLE_SIZES, "RoleSizes", "RoleSize");
    }
}
