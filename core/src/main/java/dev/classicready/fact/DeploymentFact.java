package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentExtension;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceExtension;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        return deployment.reservedIpName() != null
                || deployment.virtualIps().stream().anyMatch(v -> v.reservedIpName() != null);
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
        return deployment.virtualMachines().stream()
                .flatMap(m -> Stream.<Located>concat(
                        m.certificates().stream(),
                        m.winRmListeners().stream().filter(l -> l.certificateThumbprint() != null)))
                .toList();
    }

    /** Whether the deployment is settled: neither starting, stopping, deploying nor being deleted. */
    public boolean isSettled() {
        return deployment.status() == null || SETTLED.contains(Names.key(deployment.status()));
    }

    /** Whether its service configuration sets up the remote desktop plugin. */
    public boolean isRemoteDesktopPlugin() {
        ServiceConfiguration configuration = deployment.configuration();
        return configuration != null
                && configuration.roles().stream()
                        .flatMap(role -> role.settings().stream())
                        .anyMatch(setting -> Names.key(setting.name()).startsWith(REMOTE_ACCESS));
    }

    /** Its remote desktop extensions: by their types where they are listed, else the tools put RDP into their ids. */
    public List<DeploymentExtension> remoteDesktopExtensions() {
        return deployment.extensions().stream().filter(this::isRemoteDesktop).toList();
    }

    private boolean isRemoteDesktop(DeploymentExtension extension) {
        ServiceExtension listed = listedExtensions.get(Names.key(extension.id()));
        return listed == null || listed.extensionType() == null
                ? Names.key(extension.id()).contains("rdp")
                : listed.isRemoteDesktop();
    }

    /** The web and worker roles that its service configuration, where it is told, does not name. */
    public List<WebWorkerRole> unconfiguredRoles() {
        return deployment.configuration() == null
                ? List.of()
                : deployment.webWorkerRoles().stream()
                        .filter(role -> deployment.configurationOf(role).isEmpty())
                        .toList();
    }
}
