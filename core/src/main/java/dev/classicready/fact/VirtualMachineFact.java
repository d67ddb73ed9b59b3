package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.Locale;
import java.util.Set;

/** A virtual machine in its deployment. */
public record VirtualMachineFact(
        MigrationUnit unit, CloudService service, Deployment deployment, VirtualMachine machine) implements Fact {

    private static final Set<String> MIGRATABLE_STATES =
            Set.of("readyrole", "stoppedvm", "stoppeddeallocated", "running", "stopped");

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return machine;
    }

    /** Whether the machine's state is told and is neither running, stopped nor stopped-deallocated. */
    public boolean isInTransition() {
        return machine.instanceStatus() != null
                && !MIGRATABLE_STATES.contains(machine.instanceStatus().toLowerCase(Locale.ROOT));
    }

    /** Whether the machine is in a virtual network and none of its interfaces names a subnet. */
    public boolean lacksSubnet() {
        return deployment.isInVirtualNetwork() && !machine.isInSubnet();
    }

    /** Whether no role instance tells the machine's state. */
    boolean lacksState() {
        return machine.instanceStatus() == null;
    }

    /** How many instance-level public IPs the machine has. */
    public int publicIps() {
        return machine.primaryInterface().publicIps().size();
    }
}
