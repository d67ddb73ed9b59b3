package dev.classicready.translate;

import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Names;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Disks of machines. For the current target each VHD becomes a managed disk, which the machine attaches; the platform
 * went on using the VHD where it lies.
 */
final class Disks {

    private static final String RULE = "t-disks";

    private static final ArmParameter OS_TYPE = ArmParameter.choice(
            "osType",
            "Windows",
            List.of("Windows", "Linux"),
            "The operating system of machines whose descriptors do not tell it.");

    private final CloudService service;
    private final TranslationContext context;
    private final boolean current;

    Disks(CloudService service, TranslationContext context) {
        this.service = service;
        this.context = context;
        this.current = context.options().isCurrent();
    }

    /** The address of something in a storage account. */
    static ArmExpression uri(ArmId account, String path) {
        return ArmExpression.concat(
                "https://",
                account.nameValue(),
                ".blob.",
                new ArmExpression("environment().suffixes.storage", List.of()),
                path);
    }

    /** Adds a machine's managed disks, if the target has them, and gives the machine's storage profile. */
    Map<String, Object> emit(MachineDesign machine, ClassicElement parent, ArmId machineId) {
        VirtualHardDisk os = Objects.requireNonNull(machine.machine().osDisk());
        Object osType = osType(os);
        Map<String, Object> osDisk = Values.object("osType", osType, "createOption", "Attach", "caching", caching(os));
        osDisk.putAll(attachment(os, os.blob().orElseThrow(), machine.name() + "-os", osType, parent, machineId));
        List<Map<String, Object>> dataDisks = new ArrayList<>();
        Set<Integer> luns = new HashSet<>();
        for (VirtualHardDisk disk : machine.machine().dataDisks()) {
            ClassicElement element = Elements.of(parent, disk);
            int lun = disk.lun() == null ? 0 : disk.lun();
            Optional<BlobLocation> blob = disk.blob();
            if (blob.isEmpty() || !luns.add(lun)) {
                String why = blob.isEmpty()
                        ? "the descriptor tells of no VHD in a storage account"
                        : "another disk of the machine has the LUN " + lun;
                context.leaveOut(element, disk, why);
                context.placement().registered(service, disk).ifPresent(r -> context.leaveOut(r, why));
                continue;
            }
            Map<String, Object> dataDisk =
                    Values.object("lun", lun, "createOption", "Attach", "caching", caching(disk));
            dataDisk.putAll(attachment(disk, blob.get(), machine.name() + "-data-" + lun, null, parent, machineId));
            dataDisks.add(dataDisk);
        }
        return Values.object("osDisk", osDisk, "dataDisks", Values.orNull(dataDisks));
    }

    private Object osType(VirtualHardDisk disk) {
        String system = disk.operatingSystem() != null
                ? disk.operatingSystem()
                : context.placement()
                        .registered(service, disk)
                        .map(RegisteredDisk::operatingSystem)
                        .orElse(null);
        if (Names.same(system, "Windows")) {
            return "Windows";
        }
        return Names.same(system, "Linux") ? "Linux" : ArmExpression.of(OS_TYPE);
    }

    private static String caching(VirtualHardDisk disk) {
        if (Names.same(disk.caching(), "ReadOnly")) {
            return "ReadOnly";
        }
        boolean asOsDisk = disk.caching() == null && disk.lun() == null;
        return asOsDisk || Names.same(disk.caching(), "ReadWrite") ? "ReadWrite" : "None";
    }

    private Map<String, Object> attachment(
            VirtualHardDisk disk,
            BlobLocation blob,
            String nameIfNone,
            @Nullable Object osType,
            ClassicElement parent,
            ArmId machineId) {
        ArmId account = context.placement().account(service, blob.account());
        Optional<StorageAccount> lies = context.placement().described(blob.account());
        String path = "/" + blob.container() + "/" + blob.blob();
        Notes notes =
                new Notes().addIf(lies.isEmpty(), "no descriptor describes the storage account " + blob.account());
        String name = disk.name() == null ? nameIfNone : disk.name();
        if (!current) {
            map(disk, parent, machineId.ref(), notes);
            return Values.object(
                    "name", ArmNames.legal(name, 80),
                    "diskSizeGB", disk.logicalSizeInGb(),
                    "vhd", Values.object("uri", uri(account, path)));
        }
        ArmId id = context.id(ArmType.DISK, name);
        context.emit(
                id,
                "sku",
                Values.object("name", isPremium(disk, lies) ? "Premium_LRS" : "Standard_LRS"),
                "properties",
                Values.object(
                        "osType",
                        osType,
                        "hyperVGeneration",
                        osType == null ? null : "V1",
                        "diskSizeGB",
                        disk.logicalSizeInGb(),
                        "creationData",
                        Values.object(
                                "createOption", "Import",
                                "sourceUri", uri(account, path),
                                "storageAccountId", account.ref())));
        notes.renamed(name, id.name())
                .add("a managed disk made of the copied VHD")
                .addIf(
                        lies.filter(StorageAccount::isReplicatedElsewhere).isPresent(),
                        "kept three times in one place: unlike its storage account, managed disks are not replicated to "
                                + "another one");
        map(disk, parent, id.ref(), notes);
        return Values.object("managedDisk", Values.idOf(id.ref()));
    }

    /** A disk is as fast as what descriptors say of it, of its registration or of the account that holds its VHD. */
    private boolean isPremium(VirtualHardDisk disk, Optional<StorageAccount> account) {
        return disk.isPremium()
                || account.filter(StorageAccount::isPremium).isPresent()
                || context.placement()
                        .registered(service, disk)
                        .filter(RegisteredDisk::isPremium)
                        .isPresent();
    }

    private void map(VirtualHardDisk disk, ClassicElement parent, ArmReference arm, Notes notes) {
        context.map(Elements.of(parent, disk), RULE, notes.text(), arm);
        Optional<RegisteredDisk> registered = context.placement().registered(service, disk);
        if (registered.isPresent()) {
            ClassicElement element = Elements.of(registered.get());
            context.map(element, RULE, "the disk of the machine; Resource Manager registers no disks", arm);
            if (registered.get().attachedTo() != null) {
                context.map(Elements.of(element, registered.get().attachedTo()), RULE, null, arm);
            }
        }
    }
}
