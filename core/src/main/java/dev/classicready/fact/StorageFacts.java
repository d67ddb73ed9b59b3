package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.VirtualHardDisk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts of one storage account. */
final class StorageFacts {

    private final MigrationUnit unit;
    private final boolean complete;
    private final Interest interest;

    /** @param complete whether everything that could lie in the account was supplied */
    StorageFacts(MigrationUnit unit, boolean complete, Interest interest) {
        this.unit = unit;
        this.complete = complete;
        this.interest = interest;
    }

    void forEach(Consumer<? super Fact> to) {
        List<RegisteredDisk> disks = new ArrayList<>();
        List<RegisteredImage> images = new ArrayList<>();
        for (ClassicResource part : unit.parts()) {
            if (part instanceof RegisteredDisk disk) {
                disks.add(disk);
                to.accept(new RegisteredDiskFact(unit, disk));
            } else if (part instanceof RegisteredImage image) {
                images.add(image);
                to.accept(new ImageFact(unit, image));
            }
        }
        if (interest.in(StorageAccountFact.class)) {
            to.accept(new StorageAccountFact(
                    unit,
                    unit.storageAccount().orElse(null),
                    unit.machineDisks().size(),
                    firstMachineDisk(),
                    disks,
                    images,
                    complete));
        }
    }

    private @Nullable VirtualHardDisk firstMachineDisk() {
        VirtualHardDisk first = null;
        long place = 0;
        for (VirtualHardDisk disk : unit.machineDisks()) {
            long here = disk.places().element();
            if (first == null || here < place) {
                first = disk;
                place = here;
            }
        }
        return first;
    }
}
