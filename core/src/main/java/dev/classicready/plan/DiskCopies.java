package dev.classicready.plan;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Copies of VHDs into the new storage accounts, service by service: a VHD in use must not be copied. */
final class DiskCopies {

    private final MigrationPlan plan;
    private final Function<ArmResourceGroup, GroupFiles> files;

    DiskCopies(MigrationPlan plan, Function<ArmResourceGroup, GroupFiles> files) {
        this.plan = plan;
        this.files = files;
    }

    /** The blobs of a service's VHDs by their containers, which are written {@code account/container}. */
    static Map<String, Set<String>> blobs(CloudService service) {
        Map<String, Set<String>> blobs = new TreeMap<>();
        for (Deployment deployment : service.deployments()) {
            for (VirtualMachine machine : deployment.virtualMachines()) {
                for (VirtualHardDisk disk : machine.disks()) {
                    disk.blob()
                            .ifPresent(
                                    b -> blobs.computeIfAbsent(b.account() + "/" + b.container(), k -> new TreeSet<>())
                                            .add(b.blob()));
                }
            }
        }
        return blobs;
    }

    /**
     * Copies a service's VHDs of a container.
     *
     * @param group the group with the new account; null where no descriptor describes the classic one
     */
    void add(
            MigrationUnit unit,
            CloudService service,
            String container,
            Set<String> blobs,
            @Nullable ArmResourceGroup group,
            List<Step> steps) {
        String account = container.substring(0, container.indexOf('/'));
        String name = Shell.posix(container.substring(account.length() + 1));
        String made = " --account-name \"$NEW_ACCOUNT\" --account-key \"$NEW_KEY\"";
        StringBuilder loop = new StringBuilder("for blob in");
        blobs.forEach(b -> loop.append(' ').append(Shell.posix(b)));
        loop.append("; do\n");
        steps.add(new Step(
                Phase.PREPARE,
                unit.id(),
                "Copy the VHDs of " + service.name() + " in " + container,
                accounts(account, group) + "az storage container create" + made + " -n " + name + "\n" + loop
                        + "  az storage blob copy start" + made + " --destination-container " + name
                        + " --destination-blob \"$blob\" --source-account-name " + Shell.posix(account)
                        + " --source-account-key \"$OLD_KEY\" --source-container " + name
                        + " --source-blob \"$blob\"\ndone\naz storage blob list" + made + " -c " + name
                        + " --num-results '*' --include c --query \"[?properties.copy.status!='success'].name\" -o tsv",
                (group == null
                                ? "No descriptor describes " + account + ": make an account for it, and name it in the "
                                        + "parameter " + account + "AccountName. "
                                : "")
                        + (group == null
                                ? ""
                                : "NEW_ACCOUNT is the name in " + plan.folder(group) + "/parameters.json. ")
                        + "OLD_KEY is a key of the classic account. Go on when the last command lists nothing: everything has "
                        + "been copied then. Other services may have VHDs in the container; theirs are copied when they are "
                        + "down."));
    }

    private String accounts(String account, @Nullable ArmResourceGroup group) {
        String name = group == null
                ? "'<new account>'"
                : Shell.posix(files.apply(group).name(ArmType.STORAGE_ACCOUNT).orElse(account));
        return "NEW_ACCOUNT=" + name
                + "\nNEW_KEY=$(az storage account keys list -n \"$NEW_ACCOUNT\" --query '[0].value' -o tsv"
                + (group == null ? "" : DeploymentCommands.subscription(group)) + ")\nOLD_KEY='<key of " + account
                + ">'\n";
    }

    /** Copies what an account holds beside VHDs. */
    void rest(MigrationUnit unit, ArmResourceGroup group, List<Step> steps) {
        String old = "https://" + unit.name() + ".";
        String made =
                "https://" + files.apply(group).name(ArmType.STORAGE_ACCOUNT).orElse(unit.name()) + ".";
        // A premium account of classic holds page blobs and nothing else.
        boolean blobsOnly = group.members().stream().anyMatch(m -> m instanceof StorageAccount a && a.isPremium());
        steps.add(new Step(
                Phase.PREPARE,
                unit.id(),
                "Copy what else " + unit.name() + " holds",
                "OLD_SAS='<token for " + unit.name() + ">'\nNEW_SAS='<token for the new account>'\n"
                        + copy(old + "blob", made + "blob")
                        + (blobsOnly ? "" : "\n" + copy(old + "file", made + "file")),
                "VHDs of machines were copied with the machines"
                        + (blobsOnly
                                ? "; a VHD that no machine has needs a command of its own. The "
                                : "; blobs and files by these commands; tables and queues by the tools of the"
                                        + " applications that use them. The ")
                        + "new account is the one that " + plan.folder(group) + "/parameters.json names."));
        steps.add(new Step(
                Phase.CHECK,
                unit.id(),
                "Compare the accounts",
                "azcopy list \"" + old + "blob.core.windows.net/<container>?$OLD_SAS\" --running-tally\nazcopy list \""
                        + made + "blob.core.windows.net/<container>?$NEW_SAS\" --running-tally",
                "Count containers, blobs and bytes on both sides before anything is deleted."));
        steps.add(new Step(
                Phase.COMMIT,
                unit.id(),
                "Switch applications to the new account",
                null,
                "Name and keys are new, and so are connection strings and signatures. Anonymous reading and plain HTTP are "
                        + "off. Copy once more what was written since, then stop writing to the classic account."));
    }

    private static String copy(String from, String to) {
        return "azcopy copy \"" + from + ".core.windows.net/?$OLD_SAS\" \"" + to
                + ".core.windows.net/?$NEW_SAS\" --recursive --exclude-pattern '*.vhd'";
    }
}
