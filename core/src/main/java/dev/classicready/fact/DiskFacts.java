package dev.classicready.fact;

import dev.classicready.classic.Blob;
import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import java.util.function.Consumer;

/** The facts on the disks of one cloud service's virtual machines. */
final class DiskFacts {

    private final Facts facts;
    private final MigrationUnit unit;
    private final CloudService service;
    private final boolean accountsTold;
    private final boolean blobsAbsent;
    private boolean blobsUnknown;
    private boolean blobSizeUnknown;

    DiskFacts(Facts facts, MigrationUnit unit, CloudService service) {
        this.facts = facts;
        this.unit = unit;
        this.service = service;
        this.accountsTold = facts.tellsAccounts(service.subscription());
        this.blobsAbsent = facts.blobs().isAssumedAbsent(service.subscription());
    }

    /** Gives those of one machine, and the circumstances that they make, each once for the service. */
    void of(VirtualMachine machine, Consumer<? super Fact> to) {
        if (machine.osDisk() != null) {
            disk(machine, machine.osDisk(), to);
        }
        for (VirtualHardDisk disk : machine.dataDisks()) {
            disk(machine, disk, to);
        }
    }

    private void disk(VirtualMachine machine, VirtualHardDisk disk, Consumer<? super Fact> to) {
        BlobLocation blob = disk.blob().orElse(null);
        StorageAccount account = blob == null ? null : facts.account(service.subscription(), blob.account());
        boolean accountMissing = blob != null && account == null && accountsTold;
        boolean listed = blob != null && facts.blobs().lists(service.subscription(), blob.account());
        Blob found = listed ? facts.blobs().find(service.subscription(), blob) : null;
        DiskFact.Listing listing =
                !listed ? DiskFact.Listing.NONE : found == null ? DiskFact.Listing.ABSENT : DiskFact.Listing.PRESENT;
        to.accept(new DiskFact(unit, service, machine, disk, blob, account, accountMissing, listing, found));
        if (blob != null && !listed && !blobsAbsent) {
            hiddenBlob(disk, to);
        }
    }

    private void hiddenBlob(VirtualHardDisk disk, Consumer<? super Fact> to) {
        if (!blobsUnknown) {
            blobsUnknown = true;
            to.accept(new CircumstanceFact(unit, CircumstanceFact.BLOBS_UNKNOWN));
        }
        if (disk.logicalSizeInGb() != null && !blobSizeUnknown) {
            blobSizeUnknown = true;
            to.accept(new CircumstanceFact(unit, CircumstanceFact.BLOB_SIZE_UNKNOWN));
        }
    }
}
