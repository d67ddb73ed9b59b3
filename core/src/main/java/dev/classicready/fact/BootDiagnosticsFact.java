package dev.classicready.fact;

import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * Boot diagnostics of a virtual machine that are switched on.
 *
 * @param premiumDisks the machine's disks on premium storage
 * @param premiumAccounts premium storage accounts that the screenshots or logs go to
 */
public record BootDiagnosticsFact(
        MigrationUnit unit,
        CloudService service,
        VirtualMachine machine,
        BootDiagnostics diagnostics,
        List<VirtualHardDisk> premiumDisks,
        List<StorageAccount> premiumAccounts)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return diagnostics;
    }

    public boolean isOnPremiumStorage() {
        return !premiumDisks.isEmpty() || !premiumAccounts.isEmpty();
    }
}
