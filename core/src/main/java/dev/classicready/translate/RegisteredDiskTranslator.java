package dev.classicready.translate;

import dev.classicready.classic.RegisteredDisk;

/** Registered disks: those of machines are told of with their machine; others have no counterpart. */
final class RegisteredDiskTranslator implements ResourceTranslator<RegisteredDisk> {

    @Override
    public Class<RegisteredDisk> kind() {
        return RegisteredDisk.class;
    }

    @Override
    public void translate(RegisteredDisk disk, TranslationContext context) {
        if (!context.placement().isAttached(disk)) {
            context.leaveOut(
                    disk,
                    "no machine that is described uses the disk: only its VHD goes on, as a blob of the storage account");
        }
    }
}
