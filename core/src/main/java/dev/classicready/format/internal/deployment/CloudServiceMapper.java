package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes cloud services, also of deployments and roles that come without theirs. */
final class CloudServiceMapper {

    private final DescriptorSink sink;
    private final Values values;
    private final RequestName request;
    private final DeploymentMapper deployments;
    private final boolean allSlots;
    private boolean foundAny;

    /** @param allSlots whether the document lists every deployment, so that a slot without one is empty */
    CloudServiceMapper(String documentName, boolean allSlots, DescriptorSink sink) {
        this.allSlots = allSlots;
        this.sink = sink;
        this.values = new Values(sink);
        this.request = RequestName.of(documentName);
        this.deployments = new DeploymentMapper(sink);
    }

    /** Whether the document described anything. */
    boolean foundAny() {
        return foundAny;
    }

    void hostedService(Wire.HostedService wire) {
        foundAny = true;
        String name = Values.require(wire.serviceName, wire, "HostedService", "ServiceName");
        String said = RequestName.of(of(wire.url)).subscription();
        String subscription = said == null ? request.subscriptionOrEmpty() : said;
        boolean detail = wire.deployments != null && !Values.isTrue(wire.deployments.nil);
        Wire.HostedServiceProperties properties =
                wire.properties == null ? new Wire.HostedServiceProperties() : wire.properties;
        CloudService service = new CloudService(
                subscription,
                name,
                of(properties.location),
                of(properties.affinityGroup),
                Base64Text.label(of(properties.label)),
                of(properties.description),
                of(properties.status),
                of(properties.reverseDnsFqdn),
                of(properties.dateLastModified),
                of(wire.migrationState),
                detail,
                detail ? values.each(wire.deployments.deployments, deployments::map) : List.of(),
                Places.at(wire.place(), CloudService.FIELDS)
                        .set("name", place(wire.serviceName))
                        .set("location", place(properties.location))
                        .set("affinityGroup", place(properties.affinityGroup))
                        .set("status", place(properties.status))
                        .set("migrationState", place(wire.migrationState))
                        .build());
        sink.add(service);
        if (detail) {
            sink.supply(subscription, Evidence.DEPLOYMENT);
        }
        supplyConfiguration(subscription, name, service.deployments());
    }

    private void supplyConfiguration(String subscription, String service, List<Deployment> deployments) {
        if (deployments.stream().anyMatch(d -> d.configuration() != null)) {
            sink.supply(subscription, Evidence.SERVICE_CONFIGURATION, service);
        }
    }

    void deployment(Wire.Deployment wire) {
        foundAny = true;
        Deployment deployment = deployments.map(wire);
        Text named = wire.url == null ? wire.name : wire.url;
        add(serviceOf(wire, deployment), wire, named, deployment);
    }

    void role(Wire.Role wire) {
        foundAny = true;
        Deployment deployment = deployments.ofRole(wire);
        String service = request.cloudService();
        if (service == null) {
            service = deployment.name();
            sink.note(
                    wire.place(),
                    "RoleName",
                    "the role does not say which cloud service it belongs to; taken as one of its own, named \""
                            + service + "\"; pass the deployment's answer instead");
        }
        add(service, wire, wire.roleName, deployment);
    }

    private void add(String service, WireElement wire, @Nullable Text named, Deployment deployment) {
        String subscription = request.subscriptionOrEmpty();
        sink.add(new CloudService(
                subscription,
                service,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                allSlots,
                List.of(deployment),
                Places.at(wire.place(), CloudService.FIELDS)
                        .set("name", place(named))
                        .build()));
        sink.supply(subscription, Evidence.DEPLOYMENT);
        supplyConfiguration(subscription, service, List.of(deployment));
    }

    private String serviceOf(Wire.Deployment wire, Deployment deployment) {
        String requested = request.cloudService();
        if (requested != null) {
            return requested;
        }
        String host = ServiceName.ofUrl(of(wire.url));
        if (host != null) {
            return host;
        }
        if (deployment.slot() == DeploymentSlot.STAGING) {
            ServiceConfiguration configuration = deployment.configuration();
            String configured = configuration == null ? null : configuration.serviceName();
            if (configured != null) {
                return configured;
            }
            sink.note(
                    wire.place(),
                    "Url",
                    "the staging deployment \"" + deployment.name()
                            + "\" does not say which cloud service it belongs to; "
                            + "taken as one of its own; pass the cloud service's answer with embedded detail instead");
        }
        return deployment.name();
    }
}
