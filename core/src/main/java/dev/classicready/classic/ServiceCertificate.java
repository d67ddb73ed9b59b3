package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that was uploaded to a cloud service.
 *
 * @param cloudService the service, or null where neither the certificate's URL nor the document's name says it
 * @param algorithm of the thumbprint
 */
public record ServiceCertificate(
        String subscription,
        @Nullable String cloudService,
        String thumbprint,
        @Nullable String algorithm,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("thumbprint");

    @Override
    public String key() {
        return cloudService == null ? thumbprint : cloudService + "/" + thumbprint;
    }

    @Override
    public ServiceCertificate inSubscription(String subscription) {
        return new ServiceCertificate(subscription, cloudService, thumbprint, algorithm, places);
    }
}
