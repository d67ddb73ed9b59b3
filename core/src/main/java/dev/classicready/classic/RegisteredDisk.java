package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A VHD that is registered as a disk, whether a virtual machine uses it or not.
 *
 * @param attachedTo null where no virtual machine uses it
 */
public record RegisteredDisk(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String affinityGroup,
        @Nullable String label,
        @Nullable String mediaLink,
        @Nullable Integer logicalSizeInGb,
        @Nullable String operatingSystem,
        @Nullable String sourceImageName,
        @Nullable String ioType,
        @Nullable Boolean premium,
        @Nullable DiskAttachment attachedTo,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "mediaLink", "attachedTo", "logicalSizeInGb");

    @Override
    public ResourceType type() {
        return ResourceType.DISK;
    }

    @Override
    public RegisteredDisk inSubscription(String subscription) {
        return new RegisteredDisk(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                mediaLink,
                logicalSizeInGb,
                operatingSystem,
                sourceImageName,
                ioType,
                premium,
                attachedTo,
                places);
    }

    /** Whether it is a disk of premium storage. */
    public boolean isPremium() {
        return Boolean.TRUE.equals(premium) || Names.same(ioType, "Provisioned") || Names.same(ioType, "Premium_LRS");
    }

    /** The blob that the disk lies in, where its media link is one of a storage account. */
    public Optional<BlobLocation> blob() {
        return BlobLocation.of(mediaLink);
    }
}
