package dev.classicready.format.internal.deployment;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.WireContext;
import javax.xml.stream.XMLStreamException;

/** Cloud services, their deployments and roles: listings, single answers, and files of many deployments. */
public final class DeploymentFormat implements XmlFormat {

    private static final WireContext PULLED =
            WireContext.pulled(Wire.HostedService.class, Wire.Deployment.class, Wire.Role.class);

    private final WireContext wire;

    public DeploymentFormat() {
        this(PULLED);
    }

    private DeploymentFormat(WireContext wire) {
        this.wire = wire;
    }

    /** The reference: the same format, bound by JAXB. */
    static DeploymentFormat byJaxb() {
        return new DeploymentFormat(WireContext.of(Wire.HostedService.class, Wire.Deployment.class, Wire.Role.class));
    }

    @Override
    public Evidence evidence() {
        return Evidence.DEPLOYMENT;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot(
                "HostedServices", "HostedService", "Deployments", "Deployment", "PersistentVMRole", "PersistentVM");
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        CloudServiceMapper mapper =
                new CloudServiceMapper(document.name(), document.head().isRoot("Deployments"), sink);
        wire.read(document, sink)
                .on("HostedService", Wire.HostedService.class, mapper::hostedService)
                .on("Deployment", Wire.Deployment.class, mapper::deployment)
                .on("PersistentVMRole", Wire.Role.class, mapper::role)
                .on("PersistentVM", Wire.Role.class, mapper::role)
                .run();
        if (document.head().isRoot("HostedServices", "Deployments") && !mapper.foundAny()) {
            sink.supply(Evidence.DEPLOYMENT);
        }
    }
}
