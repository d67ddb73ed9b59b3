package dev.classicready.format.internal.deployment;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireFormat;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Cloud services, their deployments and roles: listings, single answers, and files of many deployments. */
public final class DeploymentFormat implements WireFormat {

    private static final WireContext WIRE =
            WireContext.of(Wire.HostedService.class, Wire.Deployment.class, Wire.Role.class);

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
    public @Nullable String repeated(XmlHead head) {
        return head.isRoot("Deployments") ? "Deployment" : head.isRoot("HostedServices") ? "HostedService" : null;
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        CloudServiceMapper mapper =
                new CloudServiceMapper(document.name(), document.head().isRoot("Deployments"), sink);
        WIRE.read(document, sink)
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
