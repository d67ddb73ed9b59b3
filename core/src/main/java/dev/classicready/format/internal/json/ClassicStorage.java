package dev.classicready.format.internal.json;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.DiskAttachment;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.StorageAccount;
import dev.classicready.descriptor.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Classic storage accounts, and the disks and images in them, in the form in which Resource Manager shows them. */
final class ClassicStorage {

    private static final String NAMESPACE = "microsoft.classicstorage/";

    private final AzureResource azure;
    private final JsonElement resource;
    private final JsonElement properties;

    private ClassicStorage(AzureResource azure, JsonElement resource) {
        this.azure = azure;
        this.resource = resource;
        this.properties = resource.get("properties");
    }

    /** The classic resource that a resource is; null where it is none of classic storage. */
    static @Nullable ClassicResource of(AzureResource azure, JsonElement resource) {
        String type = azure.azureType().toLowerCase(Locale.ROOT);
        if (!type.startsWith(NAMESPACE)) {
            return null;
        }
        ClassicStorage storage = new ClassicStorage(azure, resource);
        boolean inAccount = type.startsWith(NAMESPACE + "storageaccounts/");
        return switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "storageaccounts" -> storage.account();
            case "disks" -> storage.disk();
            case "images" ->
                storage.image(
                        inAccount, storage.properties.get("operatingSystemDisk").exists());
            case "osimages" -> storage.image(inAccount, false);
            case "vmimages" -> storage.image(inAccount, true);
            default -> null;
        };
    }

    private StorageAccount account() {
        return new StorageAccount(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                null,
                null,
                properties.get("status").text(),
                properties.get("accountType").text(),
                null,
                null,
                properties.get("endpoints").texts(),
                null,
                places(StorageAccount.FIELDS)
                        .set("location", resource.get("location").place())
                        .set("accountType", properties.get("accountType").place())
                        .build());
    }

    /** A disk, where it shows the machine that it is attached to; without, nothing tells whether it is attached. */
    private @Nullable RegisteredDisk disk() {
        String machine = ClassicProjection.nameOf(properties, ClassicProjection.VIRTUAL_MACHINE);
        if (machine == null) {
            return null;
        }
        String name = properties.get("diskName").text();
        return new RegisteredDisk(
                azure.subscription(),
                name == null ? lastName() : name,
                azure.location(),
                null,
                null,
                properties.get("vhdUri").text(),
                properties.get("diskSize").integer(),
                properties.get("operatingSystem").text(),
                properties.get("sourceImageName").text(),
                properties.get("ioType").text(),
                null,
                new DiskAttachment(
                        ClassicProjection.nameOf(properties, ClassicProjection.CLOUD_SERVICE),
                        null,
                        machine,
                        Places.at(properties.place(), DiskAttachment.FIELDS).build()),
                places(RegisteredDisk.FIELDS)
                        .set("mediaLink", properties.get("vhdUri").place())
                        .set("logicalSizeInGb", properties.get("diskSize").place())
                        .build());
    }

    private RegisteredImage image(boolean inAccount, boolean vmImage) {
        List<String> blobs = new ArrayList<>();
        List<JsonElement> holders = new ArrayList<>();
        holders.add(properties);
        holders.add(properties.get("operatingSystemDisk"));
        holders.addAll(properties.get("dataDisks").elements());
        for (JsonElement holder : holders) {
            String blob = holder.any("vhdUri", "mediaLink").text();
            if (blob != null) {
                blobs.add(blob);
            }
        }
        String category = properties.get("category").text();
        return new RegisteredImage(
                azure.subscription(),
                lastName(),
                vmImage,
                azure.location(),
                null,
                null,
                category == null && inAccount ? "User" : category,
                properties.get("publisher").text(),
                properties.any("operatingSystem", "operatingSystemDisk").isText()
                        ? properties.get("operatingSystem").text()
                        : properties
                                .get("operatingSystemDisk")
                                .get("operatingSystem")
                                .text(),
                blobs,
                places(RegisteredImage.FIELDS)
                        .set("category", properties.get("category").place())
                        .set("mediaLinks", properties.get("vhdUri").place())
                        .build());
    }

    /** The name without that of the account that it lies in. */
    private String lastName() {
        return azure.name().substring(azure.name().lastIndexOf('/') + 1);
    }

    private Places.Builder places(Places.Fields fields) {
        return Places.at(resource.place(), fields)
                .set("name", resource.get("name").place());
    }
}
