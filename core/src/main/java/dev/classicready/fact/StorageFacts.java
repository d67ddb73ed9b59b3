package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.VirtualHardDisk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The facts of one storage account. */
final class StorageFacts {

    private final MigrationUnit unit;
    private final boolean complete;

    /** @param complete whether everything that could lie in the account was supplied */
    StorageFacts(MigrationUnit unit, boolean complete) {
        this.unit = unit;
        this.complete = complete;
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
        List<VirtualHardDisk> machineDisks = unit.machineDisks();
        to.accept(new StorageAccountFact(
                unit,
                unit.storageAccount().orElse(null),
                machineDisks.size(),
                machineDisks.stream()
                        .min(Comparator.comparingLong(d -> d.places().element()))
                        .orElse(null),
                disks,
                images,
                complete));
    }
}
