package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentExtension;
import dev.classicready.classic.InstanceAddress;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RoleEndpoint;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceExtension;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WinRmListener;
import dev.classicready.descriptor.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A deployment in its cloud service.
 *
 * @param inAffinityGroup the cloud service or virtual network that an affinity group places, or null
 * @param listedExtensions the extensions of the cloud service that a document lists, by the keys of their ids
 */
public record DeploymentFact(
        MigrationUnit unit,
        CloudService service,
        Deployment deployment,
        @Nullable ClassicResource inAffinityGroup,
        Map<String, ServiceExtension> listedExtensions)
        implements Fact {

    private static final String REMOTE_ACCESS = "microsoft.windowsazure.plugins.remoteaccess.";
    private static final List<String> XML_EXTENSIONS = List.of("bginfo", "debug", "webdeploy");
    private static final Set<String> SETTLED = Set.of("running", "suspended");

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return deployment;
    }

    public boolean isIaas() {
        return deployment.isIaas();
    }

    public boolean isPaas() {
        return deployment.isPaas();
    }

    /** Whether the whole deployment's descriptor, or its service configuration, is known and names no virtual network. */
    public boolean isOutsideVirtualNetwork() {
        return (deployment.whole() || deployment.configuration() != null) && !deployment.isInVirtualNetwork();
    }

    /** Whether one of its addresses is a reserved IP. */
    public boolean hasReservedIp() {
        return deployment.namesReservedIp();
    }

    /** Whether some of its virtual machines are in an availability set, and others are in none. */
    public boolean isPartlyInAvailabilitySets() {
        boolean inside = false;
        boolean outside = false;
        for (VirtualMachine machine : deployment.virtualMachines()) {
            inside |= machine.availabilitySet() != null;
            outside |= machine.availabilitySet() == null;
        }
        return inside && outside;
    }

    /** Whether its virtual machines are in more than one availability set. */
    public boolean isInSeveralAvailabilitySets() {
        String first = null;
        for (VirtualMachine machine : deployment.virtualMachines()) {
            String set = machine.availabilitySet();
            if (first == null) {
                first = set;
            } else if (set != null && !Names.same(first, set)) {
                return true;
            }
        }
        return false;
    }

    /** The first virtual machine in each of the distinct availability sets, in the order of their names. */
    public List<VirtualMachine> firstInEachAvailabilitySet() {
        Map<String, VirtualMachine> first = new TreeMap<>();
        for (VirtualMachine machine : deployment.virtualMachines()) {
            if (machine.availabilitySet() != null) {
                first.putIfAbsent(Names.key(machine.availabilitySet()), machine);
            }
        }
        return List.copyOf(first.values());
    }

    /** The names of the distinct availability sets, sorted. */
    public List<String> availabilitySets() {
        return firstInEachAvailabilitySet().stream()
                .map(VirtualMachine::availabilitySet)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The virtual machines that are in no availability set. */
    public List<VirtualMachine> outsideAvailabilitySets() {
        return deployment.virtualMachines().stream()
                .filter(m -> m.availabilitySet() == null)
                .toList();
    }

    /** The virtual machines with one network interface. */
    public List<VirtualMachine> withOneInterface() {
        return deployment.virtualMachines().stream()
                .filter(m -> m.secondaryInterfaces().isEmpty())
                .toList();
    }

    /** The virtual machines with several network interfaces. */
    public List<VirtualMachine> withSeveralInterfaces() {
        return deployment.virtualMachines().stream()
                .filter(m -> !m.secondaryInterfaces().isEmpty())
                .toList();
    }

    /** Whether all its virtual machines are known, and every one of them is stopped-deallocated. */
    public boolean isDeallocated() {
        return deployment.whole()
                && isIaas()
                && deployment.virtualMachines().stream().allMatch(VirtualMachine::isDeallocated);
    }

    /** Where virtual machines refer to service certificates, for remote management too. */
    public List<Located> certificates() {
        List<Located> certificates = new ArrayList<>(0);
        for (VirtualMachine machine : deployment.virtualMachines()) {
            certificates.addAll(machine.certificates());
            for (WinRmListener listener : machine.winRmListeners()) {
                if (listener.certificateThumbprint() != null) {
                    certificates.add(listener);
                }
            }
        }
        return List.copyOf(certificates);
    }

    /** Whether the deployment is settled: neither starting, stopping, deploying nor being deleted. */
    public boolean isSettled() {
        return deployment.status() == null || SETTLED.contains(Names.key(deployment.status()));
    }

    /** Whether its roles import the remote desktop plugin, or its service configuration sets it up. */
    public boolean isRemoteDesktopPlugin() {
        ServiceConfiguration configuration = deployment.configuration();
        ServiceDefinition definition = deployment.definition();
        return configuration != null
                        && configuration.roles().stream()
                                .flatMap(role -> role.settings().stream())
                                .anyMatch(setting -> Names.key(setting.name()).startsWith(REMOTE_ACCESS))
                || definition != null
                        && definition.roles().stream()
                                .flatMap(role -> role.imports().stream())
                                .anyMatch(module -> Names.same(module.moduleName(), "RemoteAccess"));
    }

    /** Its remote desktop extensions: by their types where they are listed, else the tools put RDP into their ids. */
    public List<DeploymentExtension> remoteDesktopExtensions() {
        return deployment.extensions().stream().filter(this::isRemoteDesktop).toList();
    }

    private boolean isRemoteDesktop(DeploymentExtension extension) {
        return typeOf(extension).contains("rdp");
    }

    /** Its extensions of the kinds that virtual machines have as XML extensions, by their types or else their ids. */
    public List<DeploymentExtension> xmlExtensions() {
        return deployment.extensions().stream()
                .filter(extension -> XML_EXTENSIONS.stream().anyMatch(typeOf(extension)::contains))
                .toList();
    }

    private String typeOf(DeploymentExtension extension) {
        ServiceExtension listed = listedExtensions.get(Names.key(extension.id()));
        String type = listed == null ? null : listed.extensionType();
        return Names.key(type == null ? extension.id() : type);
    }

    /** Whether a reserved IP is named while no endpoint of the roles, where their definition is known, can use it. */
    public boolean isReservingInVain() {
        ServiceDefinition definition = deployment.definition();
        return hasReservedIp()
                && definition != null
                && definition.roles().stream()
                        .flatMap(role -> role.endpoints().stream())
                        .noneMatch(RoleEndpoint::isPublic);
    }

    /** Where roles are given subnets, in the order of the service configuration. */
    public List<InstanceAddress> addressesInSubnets() {
        return deployment.network().map(ServiceNetwork::instanceAddresses).orElse(List.of()).stream()
                .filter(address -> !address.subnets().isEmpty())
                .toList();
    }

    /** The distinct subnets that roles are given, sorted. */
    public List<String> subnets() {
        return List.copyOf(new TreeSet<>(addressesInSubnets().stream()
                .flatMap(address -> address.subnets().stream())
                .map(Names::key)
                .toList()));
    }

    /** The endpoint ACLs of its service configuration. */
    public List<ServiceNetwork.EndpointAcl> endpointAcls() {
        return deployment.network().map(ServiceNetwork::endpointAcls).orElse(List.of());
    }
}
