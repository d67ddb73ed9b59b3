package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.DiskAttachment;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.StorageAccount;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorageFormatsTest {

    private static final String SUBSCRIPTION = "5c1d7c0e-0d5a-4a43-9a3c-000000000001";
    private static final String UNNAMED = "default";
    private static final Places ANYWHERE = Places.NONE;

    @Test
    void reads_storage_accounts() {
        Reading reading = Reading.fixture("storage/storage-accounts.xml");
        StorageAccount account = reading.only(StorageAccount.class);
        assertThat(account)
                .isEqualTo(new StorageAccount(
                        SUBSCRIPTION,
                        "shopstore",
                        null,
                        "west",
                        "shopstore",
                        null,
                        "Created",
                        "Standard_GRS",
                        true,
                        false,
                        List.of(
                                "https://shopstore.blob.core.windows.net/",
                                "https://shopstore.table.core.windows.net/"),
                        "Prepared",
                        ANYWHERE));
        assertThat(reading.at(account, "accountType")).isEqualTo("16:7");
        assertThat(reading.result().estate().evidence(SUBSCRIPTION).has(Evidence.STORAGE_ACCOUNTS))
                .isTrue();
    }

    @Test
    void recognizes_keys_and_keeps_nothing_of_them() {
        Reading reading = Reading.fixture("storage/storage-account-keys.xml");
        assertThat(reading.file().kind()).isEqualTo(Evidence.SECRETS);
        assertThat(reading.file().resources()).isZero();
        assertThat(reading.result().estate().isEmpty()).isTrue();
    }

    @Test
    void reads_disks() {
        Reading reading = Reading.fixture("storage/disks.xml");
        assertThat(reading.all(RegisteredDisk.class))
                .containsExactly(
                        new RegisteredDisk(
                                UNNAMED,
                                "left",
                                null,
                                null,
                                null,
                                "https://shopstore.blob.core.windows.net/vhds/left.vhd",
                                10,
                                null,
                                null,
                                null,
                                null,
                                null,
                                ANYWHERE),
                        new RegisteredDisk(
                                UNNAMED,
                                "shop-web1-0",
                                "West Europe",
                                null,
                                null,
                                "https://shopstore.blob.core.windows.net/vhds/web1.vhd",
                                127,
                                "Windows",
                                "windows-2012-r2",
                                "Standard",
                                false,
                                new DiskAttachment("shop", "shop-prod", "web1", ANYWHERE),
                                ANYWHERE));
        RegisteredDisk attached = reading.all(RegisteredDisk.class).get(1);
        assertThat(reading.at(attached, "attachedTo")).isEqualTo("4:5");
        assertThat(attached.attachedTo()).isNotNull();
        assertThat(reading.at(attached.attachedTo(), "role")).isEqualTo("7:7");
    }

    @Test
    void reads_os_images() {
        assertThat(Reading.fixture("storage/os-images.xml").only(RegisteredImage.class))
                .isEqualTo(new RegisteredImage(
                        UNNAMED,
                        "golden-image",
                        false,
                        "West Europe",
                        null,
                        "golden",
                        "User",
                        "Shop",
                        "Linux",
                        List.of("https://shopstore.blob.core.windows.net/images/golden.vhd"),
                        ANYWHERE));
    }

    @Test
    void reads_vm_images_with_all_their_disks() {
        Reading reading = Reading.fixture("storage/vm-images.xml");
        assertThat(reading.only(RegisteredImage.class))
                .isEqualTo(new RegisteredImage(
                        UNNAMED,
                        "web-image",
                        true,
                        null,
                        "west",
                        "web",
                        "User",
                        null,
                        "Windows",
                        List.of(
                                "https://shopstore.blob.core.windows.net/images/web-os.vhd",
                                "https://shopstore.blob.core.windows.net/images/web-data.vhd"),
                        ANYWHERE));
        assertThat(reading.at(reading.only(RegisteredImage.class), "mediaLinks"))
                .isEqualTo("10:7");
    }
}
