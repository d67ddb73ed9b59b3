package dev.classicready.plan;

import dev.classicready.classic.CertificateReference;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WinRmListener;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmType;
import dev.classicready.translate.MachineChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the machines of a service still need once they run: certificates, listeners, agents, backup, names. */
final class Aftercare {

    private final MigrationUnit unit;
    private final CloudService service;
    private final GroupFiles files;
    private final @Nullable String operator;
    private final String group;
    private final String subscription;
    private final List<Step> steps;

    Aftercare(
            MigrationUnit unit,
            CloudService service,
            ArmResourceGroup group,
            GroupFiles files,
            @Nullable String operator,
            List<Step> steps) {
        this.unit = unit;
        this.service = service;
        this.files = files;
        this.operator = operator;
        this.group = Shell.posix(group.name());
        this.subscription = DeploymentCommands.subscription(group);
        this.steps = steps;
    }

    void add() {
        files.name(ArmType.KEY_VAULT).ifPresent(this::certificates);
        listeners();
        stopped();
        extensions();
        if (service.reverseDnsFqdn() != null) {
            add(
                    "Give the reverse name " + service.reverseDnsFqdn() + " to the new address",
                    "az network public-ip update -g " + group + " -n <address> --reverse-fqdn "
                            + Shell.posix(service.reverseDnsFqdn()) + subscription,
                    "Azure takes it only when that name leads to the address, and so after clients have been switched.");
        }
    }

    private void certificates(String vault) {
        Set<String> thumbprints = new TreeSet<>();
        List<String> machines = new ArrayList<>();
        for (VirtualMachine machine : ServiceSteps.machines(service).toList()) {
            machine.certificates().forEach(c -> thumbprints.add(c.thumbprint().toUpperCase(Locale.ROOT)));
            machine.winRmListeners().stream()
                    .map(WinRmListener::certificateThumbprint)
                    .filter(t -> t != null)
                    .forEach(t -> thumbprints.add(t.toUpperCase(Locale.ROOT)));
            if (!machine.certificates().isEmpty()) {
                machines.add(machine.name() + stores(machine));
            }
        }
        StringBuilder command = new StringBuilder();
        if (!thumbprints.isEmpty()) {
            command.append("az role assignment create --role 'Key Vault Certificates Officer' --assignee ")
                    .append(operator == null ? "<who imports>" : Shell.posix(operator))
                    .append(" --scope \"$(az keyvault show -n ")
                    .append(Shell.posix(vault))
                    .append(" --query id -o tsv)\"\n");
        }
        for (String thumbprint : thumbprints) {
            command.append("az keyvault certificate import --vault-name ")
                    .append(Shell.posix(vault))
                    .append(" -n ")
                    .append(Shell.posix(thumbprint))
                    .append(" -f ")
                    .append(Shell.posix(thumbprint + ".pfx"))
                    .append(" --password \"$PFX_PASSWORD\"\n");
        }
        command.append(settings(vault, thumbprints));
        command.append("az vm identity assign -g ")
                .append(group)
                .append(" -n <machine> --role 'Key Vault Secrets User' --scope \"$(az keyvault show -n ")
                .append(Shell.posix(vault))
                .append(" --query id -o tsv)\"")
                .append(subscription)
                .append("\naz vm extension set -g ")
                .append(group)
                .append(" --vm-name <machine> --publisher Microsoft.Azure.KeyVault -n KeyVaultForWindows --version 3.0"
                        + " --settings key-vault-settings.json")
                .append(subscription);
        add(
                "Put the certificates of " + service.name() + " into its key vault",
                command.toString(),
                "Machines that are made of their disks take no certificates with the template; what is in their stores "
                        + "comes along with the disks. The extension (KeyVaultForLinux for Linux, with a folder for "
                        + "certificateStoreLocation) installs and renews those that its settings observe: leave in "
                        + "them what a machine needs, and the store that it is in. Never delete the vault."
                        + (machines.isEmpty() ? "" : " Machines: " + DeploymentCommands.some(machines) + "."));
    }

    /** The settings of the extension, as a file. */
    private static String settings(String vault, Set<String> thumbprints) {
        return "cat > key-vault-settings.json <<'END'\n{\"secretsManagementSettings\": {\"pollingIntervalInS\": \"3600\","
                + " \"observedCertificates\": [\n"
                + thumbprints.stream()
                        .map(
                                t -> "  {\"url\": \"https://" + vault + ".vault.azure.net/secrets/" + t
                                        + "\", \"certificateStoreName\": \"MY\", \"certificateStoreLocation\": \"LocalMachine\"}")
                        .collect(Collectors.joining(",\n"))
                + "\n]}}\nEND\n";
    }

    private static String stores(VirtualMachine machine) {
        Set<String> stores = new TreeSet<>();
        machine.certificates().stream()
                .map(CertificateReference::store)
                .filter(s -> s != null)
                .forEach(stores::add);
        return stores.isEmpty() ? "" : " (" + String.join(", ", stores) + ")";
    }

    private void listeners() {
        List<VirtualMachine> machines = ServiceSteps.machines(service)
                .filter(m -> !m.winRmListeners().isEmpty())
                .toList();
        if (machines.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        String thumbprint = "<thumbprint>";
        for (VirtualMachine machine : machines) {
            List<String> listeners = new ArrayList<>();
            for (WinRmListener listener : machine.winRmListeners()) {
                String certificate = listener.certificateThumbprint();
                listeners.add(
                        listener.protocol() + (certificate == null ? "" : " with the certificate " + certificate));
            }
            lines.append('\n').append(machine.name()).append(": ").append(String.join("; ", listeners));
        }
        String run = "az vm run-command invoke -g " + group + " -n "
                + Shell.posix(machines.get(0).name()) + " --command-id RunPowerShellScript --scripts ";
        add(
                "Look at Windows Remote Management on the machines of " + service.name(),
                run + "'winrm enumerate winrm/config/listener'" + subscription + "\n" + run
                        + "'New-Item -Path WSMan:\\localhost\\Listener -Transport HTTPS -Address * -Force "
                        + "-CertificateThumbPrint " + thumbprint + "'" + subscription,
                "Listeners live on the disk and come along; one for HTTPS needs its certificate in the machine's store. The "
                        + "second command makes one that is missing. They were:" + lines);
    }

    private void stopped() {
        List<String> stopped = files.machines().stream()
                .filter(MachineChange::stopped)
                .map(MachineChange::name)
                .toList();
        if (!stopped.isEmpty()) {
            add(
                    "Stop what was stopped: " + DeploymentCommands.some(stopped),
                    "for machine in " + stopped.stream().map(Shell::posix).collect(Collectors.joining(" ")) + "; do\n"
                            + "  az vm deallocate -g " + group + " -n \"$machine\"" + subscription + "\ndone",
                    "A machine runs once it is deployed; it costs nothing but its disks when it is deallocated.");
        }
    }

    private void extensions() {
        boolean backup = files.extensionsLeft().keySet().stream().anyMatch(n -> isBackup(n));
        if (backup) {
            add(
                    "Protect the machines of " + service.name() + " with Azure Backup again",
                    "az backup protection enable-for-vm --vault-name <vault> --policy-name <policy> -g <group of the vault> "
                            + "--vm <id of the machine>" + subscription,
                    "Recovery points of classic stay with the classic machine and do not come along; keep them as long as "
                            + "they are asked for.");
        }
        List<String> left = new ArrayList<>();
        files.extensionsLeft().forEach((name, why) -> {
            if (!isBackup(name)) {
                left.add(name + ": " + why);
            }
        });
        if (!left.isEmpty()) {
            add(
                    "See to extensions that " + service.name() + " has no more",
                    "az vm extension list -g " + group + " --vm-name <machine> -o table" + subscription
                            + agent("OmsAgentForLinux", "AzureMonitorLinuxAgent")
                            + agent("MicrosoftMonitoringAgent", "AzureMonitorWindowsAgent"),
                    "They are not in the template:\n" + String.join("\n", left));
        }
    }

    /** The command that installs the agent in the place of a retired one. */
    private String agent(String retired, String successor) {
        return files.extensionsLeft().keySet().stream().noneMatch(n -> Names.same(n, retired))
                ? ""
                : "\naz vm extension set -g " + group + " --vm-name <machine> --publisher Microsoft.Azure.Monitor -n "
                        + successor + " --enable-auto-upgrade true" + subscription;
    }

    private static boolean isBackup(String extension) {
        return Names.same(extension, "VMSnapshot") || Names.same(extension, "VMSnapshotLinux");
    }

    private void add(String title, String command, String why) {
        steps.add(new Step(Phase.AFTER, unit.id(), title, command, why));
    }
}
