package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many disks of virtual machines lie in each storage account. */
final class MachineDisks {

    private final Map<String, InAccount> byAccount = new HashMap<>();

    private MachineDisks() {}

    /** The disks in one account: how many, and the first of them. */
    record InAccount(int count, @Nullable VirtualHardDisk first) {
        static final InAccount NONE = new InAccount(0, null);
    }

    static MachineDisks of(ClassicEstate estate) {
        MachineDisks disks = new MachineDisks();
        for (CloudService service : estate.resources(CloudService.class)) {
            for (Deployment deployment : service.deployments()) {
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    for (VirtualHardDisk disk : machine.disks()) {
                        disk.blob().ifPresent(b -> disks.add(service.subscription(), b.account(), disk));
                    }
                }
            }
        }
        return disks;
    }

    private void add(String subscription, String account, VirtualHardDisk disk) {
        byAccount.merge(
                key(subscription, account),
                new InAccount(1, disk),
                (known, more) -> new InAccount(known.count + 1, known.first));
    }

    InAccount in(MigrationUnit account) {
        return byAccount.getOrDefault(key(account.subscription(), account.name()), InAccount.NONE);
    }

    private static String key(String subscription, String account) {
        return Names.key(subscription) + "/" + Names.key(account);
    }
}
