package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.AffinityGroup;
import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.ClassicSubscription;
import dev.classicready.classic.ClassicSubscription.Quota;
import dev.classicready.classic.ClientRootCertificate;
import dev.classicready.classic.OfferedRoleSize;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.ServiceCertificate;
import dev.classicready.classic.ServiceExtension;
import dev.classicready.classic.SuppliedEvidence;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.io.IOException;
import java.nio.file.Files;
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

    private static Reading answer(String fixture, String request) throws IOException {
        return Reading.text(request, Files.readString(Reading.path(fixture)));
    }

    private static SuppliedEvidence evidence(Reading reading, String subscription) {
        return reading.result().estate().evidence(subscription);
    }

    @Test
    void reads_the_extensions_of_a_cloud_service_without_their_secrets() throws IOException {
        Reading reading = answer("subscription/extensions.xml", "services/hostedservices/shop/extensions.xml");
        assertThat(reading.result().estate().observations(ServiceExtension.class))
                .containsExactly(
                        new ServiceExtension(
                                UNNAMED,
                                "shop",
                                "shop-diagnostics",
                                "Microsoft.Azure.Diagnostics",
                                "PaaSDiagnostics",
                                "1.*",
                                null,
                                null,
                                ANYWHERE),
                        new ServiceExtension(
                                UNNAMED,
                                "shop",
                                "shop-remote",
                                "Microsoft.Windows.Azure.Extensions",
                                "RDP",
                                "1.2.1",
                                "6B8D4E1B0C1A2F3D4E5F60718293A4B5C6D7E8F9",
                                "<PublicConfig><UserName>admin</UserName><Expiration>2027-01-01</Expiration>"
                                        + "<sharedKey>***</sharedKey></PublicConfig>",
                                ANYWHERE));
        assertThat(reading.problems()).isEmpty();
        assertThat(evidence(reading, UNNAMED).has(Evidence.EXTENSIONS, "Shop")).isTrue();
        assertThat(evidence(reading, UNNAMED).has(Evidence.EXTENSIONS, "other")).isFalse();
    }

    @Test
    void extensions_of_an_unnamed_service_are_remarked_and_prove_nothing() {
        Reading reading = Reading.fixture("subscription/extensions.xml");
        assertThat(reading.problems()).containsExactly("note 1:1 Extensions");
        assertThat(reading.result().estate().observations(ServiceExtension.class))
                .extracting(ServiceExtension::cloudService)
                .containsOnlyNulls();
        assertThat(evidence(reading, UNNAMED).has(Evidence.EXTENSIONS)).isFalse();
    }

    @Test
    void reads_the_certificates_of_cloud_services_and_of_clients() throws IOException {
        Reading ofService = Reading.fixture("subscription/certificates.xml");
        assertThat(ofService.result().estate().observations(ServiceCertificate.class))
                .containsExactly(new ServiceCertificate(
                        "5c1d7c0e-0d5a-4a43-9a3c-000000000002",
                        "shop",
                        "6B8D4E1B0C1A2F3D4E5F60718293A4B5C6D7E8F9",
                        "sha1",
                        ANYWHERE));
        Reading ofClients = answer(
                "subscription/client-root-certificates.xml",
                "https://management.core.windows.net/s/services/networking/shop-net/gateway/clientrootcertificates");
        assertThat(ofClients.result().estate().observations(ClientRootCertificate.class))
                .containsExactly(new ClientRootCertificate(
                        "s",
                        "shop-net",
                        "0102030405060708090A0B0C0D0E0F1011121314",
                        "CN=Shop Root",
                        "2027-05-04T10:00:00Z",
                        ANYWHERE));
    }

    @Test
    void reads_the_role_sizes_that_a_subscription_may_use() {
        Reading reading = Reading.fixture("subscription/role-sizes.xml");
        assertThat(reading.result().estate().observations(OfferedRoleSize.class))
                .containsExactly(
                        new OfferedRoleSize(UNNAMED, "Standard_D2_v2", 2, 7168, true, true, 8, ANYWHERE),
                        new OfferedRoleSize(UNNAMED, "Standard_GS5", null, null, false, null, null, ANYWHERE));
        assertThat(reading.problems()).containsExactly("error 15:5 Cores");
    }

    @Test
    void reads_a_subscription_and_its_quotas() {
        Reading reading = Reading.fixture("subscription/subscription.xml");
        assertThat(reading.result().estate().observations(ClassicSubscription.class))
                .containsExactly(new ClassicSubscription(
                        "5c1d7c0e-0d5a-4a43-9a3c-000000000002",
                        "Shop",
                        "Active",
                        List.of(
                                new Quota("CoreCount", 17, 20),
                                new Quota("DnsServers", 0, 9),
                                new Quota("HostedServices", 3, 20),
                                new Quota("LocalNetworkSites", 2, 20),
                                new Quota("StorageAccounts", 4, 100),
                                new Quota("VirtualNetworkSites", 1, 100)),
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
        "<SubscriptionCertificates><SubscriptionCertificate/></SubscriptionCertificates>, CERTIFICATES",
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
