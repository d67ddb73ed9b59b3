package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * An extension of a cloud service, which deployments of web and worker roles refer to by its id.
 *
 * @param cloudService the service, or null where neither the document nor its name says it
 * @param provider the provider's namespace
 * @param extensionType for example {@code RDP} or {@code PaaSDiagnostics}
 * @param thumbprint of the certificate that encrypts its private configuration, or null
 * @param publicConfiguration decoded; passwords and keys are masked
 */
public record ServiceExtension(
        String subscription,
        @Nullable String cloudService,
        String id,
        @Nullable String provider,
        @Nullable String extensionType,
        @Nullable String version,
        @Nullable String thumbprint,
        @Nullable String publicConfiguration,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS =
            Places.Fields.of("id", "extensionType", "version", "thumbprint", "publicConfiguration");

    @Override
    public String key() {
        return cloudService == null ? id : cloudService + "/" + id;
    }

    @Override
    public ServiceExtension inSubscription(String subscription) {
        return new ServiceExtension(
                subscription,
                cloudService,
                id,
                provider,
                extensionType,
                version,
                thumbprint,
                publicConfiguration,
                places);
    }
}
