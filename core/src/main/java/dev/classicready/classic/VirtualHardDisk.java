package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A disk of a virtual machine: a VHD page blob.
 *
 * @param name the registered disk's name
 * @param mediaLink the blob's URI
 * @param lun null for the OS disk; 0 where a data disk names none
 * @param operatingSystem {@code Windows} or {@code Linux} on an OS disk, null on a data disk
 * @param ioType {@code Standard}, {@code Provisioned} (premium), or null
 * @param caching {@code None}, {@code ReadOnly} or {@code ReadWrite}, as spelled
 */
public record VirtualHardDisk(
        @Nullable String name,
        @Nullable String mediaLink,
        @Nullable Integer lun,
        @Nullable Integer logicalSizeInGb,
        @Nullable String caching,
        @Nullable String operatingSystem,
        @Nullable String ioType,
        @Nullable String sourceImageName,
        @Nullable String label,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "mediaLink", "lun", "logicalSizeInGb", "caching", "ioType", "operatingSystem");

    @Override
    public String key() {
        return name != null ? name : "lun " + lun;
    }

    @Override
    public String step() {
        return (lun == null ? "OSVirtualHardDisk" : "DataVirtualHardDisk") + (name == null ? "" : "[" + name + "]");
    }

    /** The blob that the disk lies in, where its media link is one of a storage account. */
    public Optional<BlobLocation> blob() {
        return BlobLocation.of(mediaLink);
    }

    /** The storage account of that blob, in lower case. */
    public Optional<String> account() {
        return BlobLocation.accountOf(mediaLink);
    }

    public boolean isPremium() {
        return Names.same(ioType, "Provisioned") || Names.same(ioType, "Premium_LRS");
    }
}
