package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AffinityGroup;
import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionFormatsTest {

    private static final String UNNAMED = "default";
    private static final Places ANYWHERE = Places.NONE;

    @Test
    void reads_affinity_groups() {
        Reading reading = Reading.fixture("subscription/affinity-groups.xml");
        assertThat(reading.only(AffinityGroup.class))
                .isEqualTo(new AffinityGroup(
                        UNNAMED,
                        "west",
                        "West Europe",
                        "west",
                        "all of the shop",
                        List.of("shop"),
                        List.of("shopstore"),
                        ANYWHERE));
        assertThat(reading.at(reading.only(AffinityGroup.class), "location")).isEqualTo("6:5");
    }

    @Test
    void reads_the_extension_catalogue() {
        Reading reading = Reading.fixture("subscription/extension-catalogue.xml");
        assertThat(reading.result().estate().observations(CatalogueExtension.class))
                .containsExactly(
                        new CatalogueExtension(UNNAMED, "Microsoft.Compute", "BGInfo", "2.1", true, ANYWHERE),
                        new CatalogueExtension(UNNAMED, "Vendor.Old", "Agent", "1.0", false, ANYWHERE));
        assertThat(reading.file().resources()).isEqualTo(2);
    }

    @Test
    void reads_the_platform_s_validation_messages() {
        Reading reading = Reading.fixture("subscription/validation-messages.xml");
        assertThat(reading.result().estate().observations(ValidationMessage.class))
                .containsExactly(new ValidationMessage(
                        UNNAMED,
                        "Deployment",
                        "shop-prod",
                        "Error",
                        "The deployment has an extension that is not supported.",
                        "web1",
                        ANYWHERE));
    }

    @Test
    void a_subscription_s_answer_names_the_subscription_of_documents_that_do_not() {
        Reading reading = Reading.of(
                Descriptors.from(Reading.path("subscription/subscription.xml"), Reading.path("storage/disks.xml")));
        assertThat(reading.all(RegisteredDisk.class))
                .extracting(RegisteredDisk::subscription)
                .containsOnly("5c1d7c0e-0d5a-4a43-9a3c-000000000002");
    }

    @Test
    void what_an_input_was_assigned_to_wins_over_what_its_documents_say() {
        Reading reading = Reading.of(Descriptors.from(Reading.path("storage/storage-accounts.xml"))
                .inSubscription("prod")
                .and(Descriptors.from(Reading.path("storage/disks.xml")).inSubscription("test")));
        assertThat(reading.result().estate().evidence("prod").has(Evidence.STORAGE_ACCOUNTS))
                .isTrue();
        assertThat(reading.result().estate().evidence("test").has(Evidence.DISKS))
                .isTrue();
        assertThat(reading.result().estate().resources())
                .extracting(r -> r.subscription() + " " + r.name())
                .containsExactlyInAnyOrder("prod shopstore", "test left", "test shop-web1-0");
    }

    @ParameterizedTest
    @CsvSource({
        "<Certificates/>, CERTIFICATES",
        "<ClientRootCertificates/>, CERTIFICATES",
        "<Extensions/>, EXTENSIONS",
        "<RoleSizes/>, ROLE_SIZES",
        "<StorageServiceKeys/>, SECRETS",
        "<SharedKey><Value>never kept</Value></SharedKey>, SECRETS",
        "<LocalNetworkSites/>, GATEWAYS",
    })
    void recognizes_what_is_not_kept(String xml, Evidence kind) {
        Reading reading = Reading.text("answer.xml", xml);
        assertThat(reading.file().kind()).isEqualTo(kind);
        assertThat(reading.file().resources()).isZero();
        assertThat(reading.problems()).isEmpty();
    }
}
