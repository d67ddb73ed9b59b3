package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.Registration;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import org.junit.jupiter.api.Test;

class ProviderRegistrationsFormatTest {

    private static final String MIGRATE = """
            {
              "authorizations": [{"applicationId": "a"}],
              "id": "/subscriptions/s1/providers/Microsoft.ClassicInfrastructureMigrate",
              "namespace": "Microsoft.ClassicInfrastructureMigrate",
              "registrationPolicy": "RegistrationRequired",
              "registrationState": "Registered",
              "resourceTypes": []
            }""";

    @Test
    void providers() {
        JsonReads reads = JsonReads.of("providers.json", "[" + MIGRATE + "]");

        assertThat(reads.kind()).isEqualTo(Evidence.PROVIDER_REGISTRATIONS);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.observations(Registration.class)).singleElement().satisfies(r -> {
            assertThat(r)
                    .isEqualTo(new Registration(
                            "s1", "Microsoft.ClassicInfrastructureMigrate", null, "Registered", Places.NONE));
            assertThat(reads.place(r, "namespace")).isEqualTo("4:3");
            assertThat(reads.place(r, "state")).isEqualTo("6:3");
        });
        assertThat(reads.supplied("s1", Evidence.PROVIDER_REGISTRATIONS)).containsExactly("");
    }

    @Test
    void the_migration_provider_by_itself_is_enough_and_another_one_is_not() {
        JsonReads migrate = JsonReads.of("provider.json", MIGRATE);
        JsonReads other = JsonReads.of("provider.json", MIGRATE.replace("ClassicInfrastructureMigrate", "Compute"));

        assertThat(migrate.kind()).isEqualTo(Evidence.PROVIDER_REGISTRATIONS);
        assertThat(migrate.supplied("s1", Evidence.PROVIDER_REGISTRATIONS))
                .containsExactly("microsoft.classicinfrastructuremigrate");
        assertThat(migrate.problems()).isEmpty();
        assertThat(other.observations(Registration.class)).hasSize(1);
        assertThat(other.supplied("s1", Evidence.PROVIDER_REGISTRATIONS)).isEmpty();
        assertThat(other.problems()).singleElement().asString().contains("by itself");
    }

    @Test
    void features_do_not_tell_of_providers() {
        JsonReads reads = JsonReads.of("features.json", """
                [{"id": "/subscriptions/s1/providers/Microsoft.Features/providers/Microsoft.Compute/features/CloudServices",
                  "name": "Microsoft.Compute/CloudServices",
                  "properties": {"state": "NotRegistered"},
                  "type": "Microsoft.Features/providers/features"},
                 {"id": "/subscriptions/s1/providers/Microsoft.Features/featureProviders/Microsoft.Network/subscriptionFeatureRegistrations/AllowX",
                  "name": "AllowX",
                  "properties": {"state": "Registered"},
                  "type": "Microsoft.Features/featureProviders/subscriptionFeatureRegistrations"}]
                """);

        assertThat(reads.kind()).isEqualTo(Evidence.PROVIDER_REGISTRATIONS);
        assertThat(reads.observations(Registration.class))
                .containsExactly(
                        new Registration("s1", "Microsoft.Compute", "CloudServices", "NotRegistered", Places.NONE),
                        new Registration("s1", "Microsoft.Network", "AllowX", "Registered", Places.NONE));
        assertThat(reads.place(reads.observations(Registration.class).get(0), "state"))
                .isEqualTo("3:18");
        assertThat(reads.supplied("s1", Evidence.PROVIDER_REGISTRATIONS)).isEmpty();
        assertThat(reads.problems()).singleElement().asString().contains("features only");
    }
}
