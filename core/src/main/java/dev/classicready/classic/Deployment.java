package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What occupies a slot of a cloud service: virtual machines, or web and worker roles.
 *
 * @param virtualNetworkName the virtual network it is in; null for none
 * @param virtualMachines roles of type PersistentVMRole
 * @param webWorkerRoles roles of any other type
 * @param virtualIps its public addresses
 * @param reservedIpName the reserved IP that its first VIP uses
 * @param dnsServers DNS servers that the deployment names itself
 * @param loadBalancers internal load balancers
 * @param configuration the service configuration of a web/worker deployment, or null
 * @param definition the service definition of a web/worker deployment, or null; no answer of the management API has it
 * @param whole whether the descriptor was the deployment's and not that of a single role of it: only then do absent
 *     roles, addresses and networks mean that there are none
 */
public record Deployment(
        String name,
        DeploymentSlot slot,
        @Nullable String status,
        @Nullable String label,
        @Nullable String url,
        @Nullable String privateId,
        @Nullable String virtualNetworkName,
        @Nullable String reservedIpName,
        @Nullable String sdkVersion,
        @Nullable String internalDnsSuffix,
        @Nullable String createdTime,
        @Nullable String lastModifiedTime,
        @Nullable String upgradeDomainCount,
        List<VirtualMachine> virtualMachines,
        List<WebWorkerRole> webWorkerRoles,
        List<VirtualIp> virtualIps,
        List<DnsServer> dnsServers,
        List<InternalLoadBalancer> loadBalancers,
        List<DeploymentExtension> extensions,
        @Nullable ServiceConfiguration configuration,
        @Nullable ServiceDefinition definition,
        boolean whole,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of(
            "name", "slot", "status", "virtualNetworkName", "reservedIpName", "lastModifiedTime", "configuration");

    public Deployment {
        virtualMachines = List.copyOf(virtualMachines);
        webWorkerRoles = List.copyOf(webWorkerRoles);
        virtualIps = List.copyOf(virtualIps);
        dnsServers = List.copyOf(dnsServers);
        loadBalancers = List.copyOf(loadBalancers);
        extensions = List.copyOf(extensions);
    }

    @Override
    public String key() {
        return slot.toString();
    }

    @Override
    public String step() {
        return "Deployment[" + name + "]";
    }

    /** Whether this is a deployment of virtual machines. */
    public boolean isIaas() {
        return !virtualMachines.isEmpty();
    }

    /** Whether this is a deployment of web and worker roles. */
    public boolean isPaas() {
        return !webWorkerRoles.isEmpty();
    }

    public boolean isInVirtualNetwork() {
        return virtualNetworkName != null;
    }

    /** This deployment with what a service definition and configuration of their own say, where it lacks them. */
    public Deployment with(
            @Nullable ServiceDefinition otherDefinition, @Nullable ServiceConfiguration otherConfiguration) {
        return new Deployment(
                name,
                slot,
                status,
                label,
                url,
                privateId,
                virtualNetworkName,
                reservedIpName,
                sdkVersion,
                internalDnsSuffix,
                createdTime,
                lastModifiedTime,
                upgradeDomainCount,
                virtualMachines,
                webWorkerRoles,
                virtualIps,
                dnsServers,
                loadBalancers,
                extensions,
                configuration == null ? otherConfiguration : configuration,
                definition == null ? otherDefinition : definition,
                whole,
                places);
    }

    /** This deployment in another virtual network. */
    public Deployment inVirtualNetwork(String network) {
        return new Deployment(
                name,
                slot,
                status,
                label,
                url,
                privateId,
                network,
                reservedIpName,
                sdkVersion,
                internalDnsSuffix,
                createdTime,
                lastModifiedTime,
                upgradeDomainCount,
                virtualMachines,
                webWorkerRoles,
                virtualIps,
                dnsServers,
                loadBalancers,
                extensions,
                configuration,
                definition,
                whole,
                places);
    }

    /** Whether one of its addresses is a reserved IP, by its own word or its configuration's. */
    public boolean namesReservedIp() {
        return reservedIpName != null
                || virtualIps.stream().anyMatch(v -> v.reservedIpName() != null)
                || network().filter(n -> !n.reservedIps().isEmpty()).isPresent();
    }

    /** How the service definition, where it is known, declares a role. */
    public Optional<RoleDefinition> definitionOf(WebWorkerRole role) {
        return Optional.ofNullable(definition).flatMap(d -> d.role(role.name()));
    }

    /** How the service configuration, where it is known, sets up a role. */
    public Optional<RoleConfiguration> configurationOf(WebWorkerRole role) {
        return Optional.ofNullable(configuration).flatMap(c -> c.role(role.name()));
    }

    /** The network configuration of the service configuration, where there is one. */
    public Optional<ServiceNetwork> network() {
        return Optional.ofNullable(configuration).map(ServiceConfiguration::network);
    }

    /** The size of a role's instances: what they report, else what the service definition says. */
    public Optional<String> sizeOf(WebWorkerRole role) {
        return Optional.ofNullable(role.size()).or(() -> definitionOf(role).map(RoleDefinition::effectiveSize));
    }

    /** How many instances a role has: as many as are listed, else as its configuration says. */
    public OptionalInt instancesOf(WebWorkerRole role) {
        if (role.instances() >= 0) {
            return OptionalInt.of(role.instances());
        }
        return configurationOf(role)
                .map(RoleConfiguration::instances)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
