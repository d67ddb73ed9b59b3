package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
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
 * @param configuration the service configuration of a web/worker deployment, decoded, or null
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
        @Nullable String configuration,
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
}
