package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cloud service (the API's hosted service): a DNS name with at most one deployment in each slot.
 *
 * @param subscription the subscription's id or name, or an empty string where no descriptor says it
 * @param name also the first label of its {@code cloudapp.net} name
 * @param location its region; null where an affinity group places it or no descriptor says
 * @param deployments at most one a slot
 * @param detail whether the document told of the deployments, so that none means an empty service
 */
public record CloudService(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String affinityGroup,
        @Nullable String label,
        @Nullable String description,
        @Nullable String status,
        @Nullable String reverseDnsFqdn,
        @Nullable String dateLastModified,
        @Nullable String migrationState,
        boolean detail,
        List<Deployment> deployments,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "location", "affinityGroup", "status", "migrationState");

    public CloudService {
        deployments = List.copyOf(deployments);
    }

    @Override
    public ResourceType type() {
        return ResourceType.CLOUD_SERVICE;
    }

    @Override
    public CloudService inSubscription(String subscription) {
        return new CloudService(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                description,
                status,
                reverseDnsFqdn,
                dateLastModified,
                migrationState,
                detail,
                deployments,
                places);
    }

    /** Whether descriptors tell all of its deployments, so that none more means that there is none more. */
    public boolean tellsDeployments() {
        return deployments.isEmpty() ? detail : deployments.stream().allMatch(Deployment::whole);
    }

    /** Whether it holds web or worker roles. */
    public boolean hasWebWorkerRoles() {
        return deployments.stream().anyMatch(Deployment::isPaas);
    }

    /** This service with other deployments. */
    public CloudService withDeployments(List<Deployment> others) {
        return new CloudService(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                description,
                status,
                reverseDnsFqdn,
                dateLastModified,
                migrationState,
                detail,
                others,
                places);
    }

    /** The deployment in a slot. */
    public Optional<Deployment> deployment(DeploymentSlot slot) {
        return deployments.stream().filter(d -> d.slot() == slot).findFirst();
    }

    /** The virtual network that a deployment of this service is in; production's, if the slots differ. */
    public Optional<String> virtualNetworkName() {
        return deployments.stream()
                .sorted(Comparator.comparing(Deployment::slot))
                .map(Deployment::virtualNetworkName)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** How reports refer to a virtual machine of this service. */
    public ResourceRef ref(VirtualMachine machine) {
        return ResourceRef.role(subscription, ResourceType.VIRTUAL_MACHINE, name, machine.name());
    }

    /** How reports refer to a web or worker role of this service. */
    public ResourceRef ref(WebWorkerRole role) {
        return ResourceRef.role(subscription, ResourceType.ROLE, name, role.name());
    }
}
