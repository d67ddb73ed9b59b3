package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.descriptor.Located;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A storage account with what classic keeps in it.
 *
 * @param account null where only media links name the account
 * @param machineDisks how many disks of virtual machines lie in it
 * @param anyMachineDisk the one that was read first, as evidence, or null
 * @param disks the registered disks in it, attached or not
 * @param images the user's images in it
 * @param complete whether everything that could lie in it was supplied
 */
public record StorageAccountFact(
        MigrationUnit unit,
        @Nullable StorageAccount account,
        int machineDisks,
        @Nullable VirtualHardDisk anyMachineDisk,
        List<RegisteredDisk> disks,
        List<RegisteredImage> images,
        boolean complete)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        if (account != null) {
            return account;
        }
        if (anyMachineDisk != null) {
            return anyMachineDisk;
        }
        return unit.parts().get(0);
    }

    /** Whether disks of virtual machines lie in the account, by the machines or by the registered disks. */
    public boolean holdsMachineDisks() {
        return machineDisks > 0 || disks.stream().anyMatch(d -> d.attachedTo() != null);
    }

    /** A disk of a virtual machine in the account, where it holds any. */
    public Located machineDisk() {
        return anyMachineDisk != null
                ? anyMachineDisk
                : disks.stream()
                        .filter(d -> d.attachedTo() != null)
                        .min(Comparator.comparingLong(d -> d.places().element()))
                        .orElseThrow();
    }

    /** Whether it is certain that neither disks nor images lie in the account. */
    public boolean isStandalone() {
        return complete && account != null && machineDisks == 0 && disks.isEmpty() && images.isEmpty();
    }
}
