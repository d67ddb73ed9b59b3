package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An OS image or a VM image.
 *
 * @param vmImage whether it is a VM image, which holds data disks too
 * @param category {@code User} for one's own; the platform's and partners' images are listed as well
 * @param mediaLinks the blobs of its disks; empty for the platform's images
 */
public record RegisteredImage(
        String subscription,
        String name,
        boolean vmImage,
        @Nullable String location,
        @Nullable String affinityGroup,
        @Nullable String label,
        @Nullable String category,
        @Nullable String publisher,
        @Nullable String operatingSystem,
        List<String> mediaLinks,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "category", "mediaLinks");

    public RegisteredImage {
        mediaLinks = List.copyOf(mediaLinks);
    }

    @Override
    public ResourceType type() {
        return vmImage ? ResourceType.VM_IMAGE : ResourceType.OS_IMAGE;
    }

    @Override
    public RegisteredImage inSubscription(String subscription) {
        return new RegisteredImage(
                subscription,
                name,
                vmImage,
                location,
                affinityGroup,
                label,
                category,
                publisher,
                operatingSystem,
                mediaLinks,
                places);
    }

    /** Whether the image is the subscription's own and not one of the gallery's. */
    public boolean isUserImage() {
        return Names.same(category, "User");
    }

    /** The blobs that the image's disks lie in. */
    public List<BlobLocation> blobs() {
        return mediaLinks.stream()
                .map(BlobLocation::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
