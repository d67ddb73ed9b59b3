package dev.classicready.fact;

import dev.classicready.classic.Blob;
import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import org.jspecify.annotations.Nullable;

/**
 * A disk of a virtual machine.
 *
 * @param blob where its media link points, or null if it is no blob's URI
 * @param account the storage account that holds the blob, or null where no descriptor describes it
 * @param accountMissing whether the storage accounts supplied should hold that account and do not
 * @param listing what the blob listing of the account says of the blob
 * @param listed the blob in that listing, or null
 */
public record DiskFact(
        MigrationUnit unit,
        CloudService service,
        VirtualMachine machine,
        VirtualHardDisk disk,
        @Nullable BlobLocation blob,
        @Nullable StorageAccount account,
        boolean accountMissing,
        Listing listing,
        @Nullable Blob listed)
        implements Fact {

    private static final long FOOTER = 512;

    /** What is known of the blob. */
    public enum Listing {
        /** Its account's blobs are not listed. */
        NONE,
        PRESENT,
        ABSENT
    }

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return disk;
    }

    /** Whether the blob's name holds a slash. */
    public boolean isInVirtualFolder() {
        return blob != null && blob.blob().indexOf('/') >= 0;
    }

    /** Whether the blob is missing: from its account's listing or, without one, together with its account. */
    public boolean isMissing() {
        return listing == Listing.ABSENT || listing == Listing.NONE && accountMissing;
    }

    /** The blob's size in GiB without the VHD's footer, rounded; -1 where it is not known. */
    public long blobSizeInGb() {
        return listed == null || listed.length() == null
                ? -1
                : Math.round((listed.length() - FOOTER) / (double) (1L << 30));
    }

    /** Whether the blob has another size than the disk that it is registered as. */
    public boolean isResized() {
        return disk.logicalSizeInGb() != null && blobSizeInGb() >= 0 && blobSizeInGb() != disk.logicalSizeInGb();
    }
}
