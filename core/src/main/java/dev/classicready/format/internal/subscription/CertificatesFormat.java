package dev.classicready.format.internal.subscription;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.wire.RecognizedFormat;

/** Service, client root and management certificates: recognized, and not kept. */
public final class CertificatesFormat extends RecognizedFormat {

    public CertificatesFormat() {
        super(
                Evidence.CERTIFICATES,
                "Certificates",
                "Certificate",
                "ClientRootCertificates",
                "ClientRootCertificate",
                "SubscriptionCertificates",
                "SubscriptionCertificate");
    }
}
