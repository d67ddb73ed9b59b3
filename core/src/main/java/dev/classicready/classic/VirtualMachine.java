package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A virtual machine: a PersistentVMRole of a deployment together with what its role instance reports.
 *
 * @param size the classic role size, for example {@code Small} or {@code Standard_D2_v2}
 * @param availabilitySet the availability set's name, or null for none
 * @param osDisk null only where the descriptor has none
 * @param primaryInterface its network configuration set
 * @param secondaryInterfaces further network interfaces
 * @param instanceStatus for example {@code ReadyRole} or {@code StoppedDeallocated}; null where no instance is told of
 * @param ipAddress the address that the instance holds
 * @param guestAgentStatus null where the agent does not report
 * @param certificates thumbprints of certificates that the machine refers to
 */
public record VirtualMachine(
        String name,
        @Nullable String size,
        @Nullable String availabilitySet,
        @Nullable VirtualHardDisk osDisk,
        List<VirtualHardDisk> dataDisks,
        NetworkInterface primaryInterface,
        List<NetworkInterface> secondaryInterfaces,
        List<InputEndpoint> endpoints,
        List<ExtensionReference> extensions,
        List<ExtensionStatus> extensionStatuses,
        @Nullable String instanceStatus,
        @Nullable String powerState,
        @Nullable String ipAddress,
        @Nullable String hostName,
        @Nullable String guestAgentStatus,
        @Nullable String migrationState,
        @Nullable Boolean provisionGuestAgent,
        @Nullable BootDiagnostics bootDiagnostics,
        @Nullable String imageName,
        @Nullable String licenseType,
        @Nullable String label,
        List<WinRmListener> winRmListeners,
        List<CertificateReference> certificates,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of(
            "name",
            "size",
            "availabilitySet",
            "instanceStatus",
            "powerState",
            "ipAddress",
            "guestAgentStatus",
            "migrationState",
            "endpoints");

    public VirtualMachine {
        dataDisks = List.copyOf(dataDisks);
        secondaryInterfaces = List.copyOf(secondaryInterfaces);
        endpoints = List.copyOf(endpoints);
        extensions = List.copyOf(extensions);
        extensionStatuses = List.copyOf(extensionStatuses);
        winRmListeners = List.copyOf(winRmListeners);
        certificates = List.copyOf(certificates);
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Role[" + name + "]";
    }

    /** The primary interface, then the secondary ones. */
    public List<NetworkInterface> interfaces() {
        List<NetworkInterface> all = new ArrayList<>(1 + secondaryInterfaces.size());
        all.add(primaryInterface);
        all.addAll(secondaryInterfaces);
        return all;
    }

    /** The OS disk, where told, then the data disks. */
    public List<VirtualHardDisk> disks() {
        List<VirtualHardDisk> all = new ArrayList<>(1 + dataDisks.size());
        if (osDisk != null) {
            all.add(osDisk);
        }
        all.addAll(dataDisks);
        return all;
    }

    /** The distinct subnets of all its interfaces, in lower case, in the order in which they are named. */
    public Set<String> subnets() {
        if (secondaryInterfaces.isEmpty() && primaryInterface.subnets().size() == 1) {
            return Set.of(Names.key(primaryInterface.subnets().get(0)));
        }
        Set<String> subnets = new LinkedHashSet<>();
        for (NetworkInterface networkInterface : interfaces()) {
            networkInterface.subnets().forEach(s -> subnets.add(Names.key(s)));
        }
        return subnets;
    }

    /** Whether its interfaces are in more than one subnet. */
    public boolean isInSeveralSubnets() {
        boolean one =
                secondaryInterfaces.isEmpty() && primaryInterface.subnets().size() < 2;
        return !one && subnets().size() > 1;
    }

    /** Whether one of its interfaces names a subnet. */
    public boolean isInSubnet() {
        return !primaryInterface.subnets().isEmpty()
                || secondaryInterfaces.stream().anyMatch(i -> !i.subnets().isEmpty());
    }

    /** Whether the machine runs: extensions and the agent are looked at on running machines only. */
    public boolean isRunning() {
        return "ReadyRole".equalsIgnoreCase(instanceStatus);
    }

    /** Whether the machine is stopped and holds no hardware, and so no address, any more. */
    public boolean isDeallocated() {
        return "StoppedDeallocated".equalsIgnoreCase(instanceStatus);
    }

    /** Whether it is known to be stopped, deallocated or not. */
    public boolean isStopped() {
        return isDeallocated() || "StoppedVM".equalsIgnoreCase(instanceStatus) || Names.same(powerState, "Stopped");
    }
}
