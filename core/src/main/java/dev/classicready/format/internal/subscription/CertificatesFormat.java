package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ClientRootCertificate;
import dev.classicready.classic.ServiceCertificate;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Certificates: those of cloud services, and roots of point-to-site clients. Those by which people manage the
 * subscription are recognized and not kept: nothing that migrates uses them. They are not supplied as evidence: whether
 * machines use a certificate, their deployments tell.
 */
public final class CertificatesFormat implements XmlFormat {

    private static final WireContext WIRE = WireContext.of(Certificate.class, Root.class);

    @Override
    public Evidence evidence() {
        return Evidence.CERTIFICATES;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot(
                "Certificates",
                "Certificate",
                "ClientRootCertificates",
                "ClientRootCertificate",
                "SubscriptionCertificates",
                "SubscriptionCertificate");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        RequestName request = RequestName.of(document.name());
        WIRE.read(document, sink)
                .on("Certificate", Certificate.class, wire -> sink.add(map(wire, request)))
                .on("ClientRootCertificate", Root.class, wire -> sink.add(map(wire, request)))
                .run();
    }

    /** The certificate's own URL names its service, and so may the request. */
    private static ServiceCertificate map(Certificate wire, RequestName request) {
        RequestName own = RequestName.of(of(wire.url));
        String said = own.subscription();
        return new ServiceCertificate(
                said == null ? request.subscriptionOrEmpty() : said,
                own.cloudService() == null ? request.cloudService() : own.cloudService(),
                Values.require(wire.thumbprint, wire, "Certificate", "Thumbprint"),
                of(wire.algorithm),
                Places.at(wire.place(), ServiceCertificate.FIELDS)
                        .set("thumbprint", place(wire.thumbprint))
                        .build());
    }

    private static ClientRootCertificate map(Root wire, RequestName request) {
        return new ClientRootCertificate(
                request.subscriptionOrEmpty(),
                request.virtualNetwork(),
                Values.require(wire.thumbprint, wire, "ClientRootCertificate", "Thumbprint"),
                of(wire.subject),
                of(wire.expires),
                Places.at(wire.place(), ClientRootCertificate.FIELDS)
                        .set("thumbprint", place(wire.thumbprint))
                        .set("subject", place(wire.subject))
                        .set("expires", place(wire.expires))
                        .build());
    }

    @NullUnmarked
    static final class Certificate extends WireElement {
        @XmlElement(name = "CertificateUrl")
        Text url;

        @XmlElement(name = "Thumbprint")
        Text thumbprint;

        @XmlElement(name = "ThumbprintAlgorithm")
        Text algorithm;
    }

    @NullUnmarked
    static final class Root extends WireElement {
        @XmlElement(name = "Thumbprint")
        Text thumbprint;

        @XmlElement(name = "Subject")
        Text subject;

        @XmlElement(name = "ExpirationTime")
        Text expires;
    }
}
