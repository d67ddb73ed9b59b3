package dev.classicready.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resources that migrate together, and so are ready together. A unit is there for every name that descriptors use, even
 * where the resource itself is described nowhere: a network that only a deployment names, a storage account that only a
 * media link names.
 *
 * @param subject the network, service, account, host pool or unattached resource that names the unit; null where no
 *     descriptor describes it, and for subscriptions
 * @param cloudServices the cloud services of a virtual network, or the one outside of any
 * @param parts further resources that go with the unit: security groups, route tables, reserved IPs, disks, images …
 * @param machineDisks the disks of virtual machines that lie in a storage account, whatever unit the machines belong to
 */
public record MigrationUnit(
        UnitKind kind,
        String subscription,
        ResourceRef ref,
        @Nullable ClassicResource subject,
        List<CloudService> cloudServices,
        List<ClassicResource> parts,
        List<VirtualHardDisk> machineDisks)
        implements Comparable<MigrationUnit> {

    private static final Comparator<MigrationUnit> ORDER = Comparator.comparing(
                    (MigrationUnit u) -> Names.key(u.subscription))
            .thenComparing(MigrationUnit::kind)
            .thenComparing(u -> u.ref.key());

    public MigrationUnit {
        cloudServices = List.copyOf(cloudServices);
        parts = List.copyOf(parts);
        machineDisks = List.copyOf(machineDisks);
    }

    /** The id that reports use: that of the resource that gives the unit its name. */
    public String id() {
        return ref.id();
    }

    public String name() {
        return ref.name();
    }

    /** The virtual network of a unit of that kind, where a descriptor describes it. */
    public Optional<VirtualNetwork> virtualNetwork() {
        return subject instanceof VirtualNetwork network ? Optional.of(network) : Optional.empty();
    }

    /** The storage account of a unit of that kind, where a descriptor describes it. */
    public Optional<StorageAccount> storageAccount() {
        return subject instanceof StorageAccount account ? Optional.of(account) : Optional.empty();
    }

    /** Whether the unit holds virtual machines. */
    public boolean hasVirtualMachines() {
        return cloudServices.stream().flatMap(s -> s.deployments().stream()).anyMatch(Deployment::isIaas);
    }

    /** Whether the unit holds web or worker roles. */
    public boolean hasWebWorkerRoles() {
        return cloudServices.stream().flatMap(s -> s.deployments().stream()).anyMatch(Deployment::isPaas);
    }

    /** Whether the unit is a host pool of Virtual Desktop (classic), or a subscription with a tenant of it. */
    public boolean hasVirtualDesktop() {
        return kind == UnitKind.HOST_POOL || parts.stream().anyMatch(RdsTenant.class::isInstance);
    }

    /** The described resources of the unit, roles included, sorted; made anew at each call. */
    public List<ResourceRef> resources() {
        List<ResourceRef> refs = new ArrayList<>();
        if (subject != null) {
            refs.add(subject.ref());
        }
        for (CloudService service : cloudServices) {
            refs.add(service.ref());
            for (Deployment deployment : service.deployments()) {
                deployment.virtualMachines().forEach(m -> refs.add(service.ref(m)));
                deployment.webWorkerRoles().forEach(r -> refs.add(service.ref(r)));
            }
        }
        parts.forEach(p -> refs.add(p.ref()));
        // Mostly in order already, which sorting a list makes use of, and a tree does not.
        refs.sort(null);
        return distinct(refs);
    }

    private static List<ResourceRef> distinct(List<ResourceRef> sorted) {
        List<ResourceRef> distinct = new ArrayList<>(sorted.size());
        ResourceRef last = null;
        for (ResourceRef ref : sorted) {
            if (!ref.equals(last)) {
                distinct.add(ref);
            }
            last = ref;
        }
        return List.copyOf(distinct);
    }

    @Override
    public int compareTo(MigrationUnit other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MigrationUnit that && kind == that.kind && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + ref.name();
    }
}
