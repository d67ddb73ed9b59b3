package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A root certificate by which a virtual network's gateway knows its point-to-site clients.
 *
 * @param virtualNetwork the network, or null where the document's name does not say it
 * @param expires when it expires, as the document spells it
 */
public record ClientRootCertificate(
        String subscription,
        @Nullable String virtualNetwork,
        String thumbprint,
        @Nullable String subject,
        @Nullable String expires,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("thumbprint", "subject", "expires");

    @Override
    public String key() {
        return virtualNetwork == null ? thumbprint : virtualNetwork + "/" + thumbprint;
    }

    @Override
    public ClientRootCertificate inSubscription(String subscription) {
        return new ClientRootCertificate(subscription, virtualNetwork, thumbprint, subject, expires, places);
    }
}
