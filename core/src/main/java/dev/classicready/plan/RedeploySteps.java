package dev.classicready.plan;

import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResource.Stage;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import dev.classicready.translate.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recreating from the plan's templates, unit by unit. Commands are for a shell in the plan's folder. */
final class RedeploySteps {

    private static final int SCRIPT_NAMES = 8;

    private final MigrationPlan plan;
    private final PlanOptions options;
    private final Function<ArmResourceGroup, GroupFiles> files;
    private final Map<String, List<ArmResourceGroup>> groups = new HashMap<>();
    private final Map<String, ArmResourceGroup> accounts = new HashMap<>();
    private final List<Step> late = new ArrayList<>();
    private final Set<String> copied = new HashSet<>();
    private final Set<String> deployed = new HashSet<>();

    RedeploySteps(MigrationPlan plan, PlanOptions options, Function<ArmResourceGroup, GroupFiles> files) {
        this.plan = plan;
        this.options = options;
        this.files = files;
        for (ArmResourceGroup group : plan.groups()) {
            if (group.unit() != null) {
                groups.computeIfAbsent(group.unit().ref().key(), k -> new ArrayList<>())
                        .add(group);
            }
            if (group.purpose() == Purpose.STORAGE) {
                accounts.put(Names.key(group.members().get(0).name()), group);
            }
            group.members().forEach(m -> {
                if (group.purpose() == Purpose.UNATTACHED) {
                    groups.computeIfAbsent(m.ref().key(), k -> new ArrayList<>())
                            .add(group);
                }
            });
        }
    }

    List<Need> needs() {
        return plan.needs().stream().filter(n -> n.target() == plan.target()).toList();
    }

    void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        switch (turn) {
            case SUBSCRIPTIONS -> PlatformSteps.circuits(unit, steps);
            case NETWORKS -> {
                deploy(unit, Purpose.NETWORK, steps);
                if (GeneralSteps.isOutsideNetworks(unit)) {
                    services(unit, steps);
                }
            }
            case SERVICES -> services(unit, steps);
            case STORAGE -> storage(unit, steps);
            case UNATTACHED -> deploy(unit, Purpose.UNATTACHED, steps);
            default -> {
                // Host pools have steps of their own.
            }
        }
    }

    private List<ArmResourceGroup> groups(MigrationUnit unit, Purpose purpose) {
        return groups.getOrDefault(unit.ref().key(), List.of()).stream()
                .filter(g -> g.purpose() == purpose)
                .toList();
    }

    private void deploy(MigrationUnit unit, Purpose purpose, List<Step> steps) {
        groups(unit, purpose).forEach(group -> deploy(unit, group, steps));
    }

    void deploy(MigrationUnit unit, ArmResourceGroup group, List<Step> steps) {
        List<GroupFiles.TemplateFile> templates = files.apply(group).templates();
        if (templates.isEmpty() || !deployed.add(group.id().key())) {
            return;
        }
        String subscription = subscription(group);
        steps.add(new Step(
                Phase.VALIDATE,
                unit.id(),
                "Make the resource group " + group.name() + " and validate its template",
                "az group create -n " + Shell.posix(group.name()) + " -l "
                        + (group.location() == null ? "'<region>'" : Shell.posix(group.location())) + subscription
                        + "\n"
                        + deployment("validate", group, templates.get(0)),
                "An empty group costs nothing; validation tells what Azure would refuse."));
        for (GroupFiles.TemplateFile template : templates) {
            if (template.stage() == Stage.PREPARED) {
                continue;
            }
            Step step = new Step(
                    Phase.PREPARE,
                    unit.id(),
                    "Deploy " + plan.folder(group) + "/" + template.template(),
                    deployment("create", group, template),
                    template.stage() == Stage.LATE
                            ? "It ties networks together, and so comes after both."
                            : "It makes the resources of " + group.name() + ".");
            (template.stage() == Stage.LATE ? late : steps).add(step);
        }
    }

    /** Steps that had to wait until each unit's own were written. */
    void addLate(List<Step> steps) {
        steps.addAll(late);
        late.clear();
    }

    static String secretsFile(ArmResourceGroup group) {
        return group.name() + "-secrets.json";
    }

    /** Templates that wait for what is put in place by hand. */
    void deployPrepared(MigrationUnit unit, ArmResourceGroup group, List<Step> steps) {
        for (GroupFiles.TemplateFile template : files.apply(group).templates()) {
            if (template.stage() == Stage.PREPARED) {
                steps.add(new Step(
                        Phase.PREPARE,
                        unit.id(),
                        "Deploy " + plan.folder(group) + "/" + template.template(),
                        deployment("create", group, template),
                        "It makes the cloud services of web and worker roles, "
                                + String.join(" and ", template.cloudServices()) + "."));
            }
        }
    }

    private String deployment(String verb, ArmResourceGroup group, GroupFiles.TemplateFile template) {
        String folder = plan.folder(group) + "/";
        String name = group.name().length() > 56 ? group.name().substring(0, 56) : group.name();
        return "az deployment group " + verb + " -g " + Shell.posix(group.name()) + " -n "
                + Shell.posix(name + template.template().replace("template", "").replace(".json", ""))
                + " -f " + Shell.posix(folder + template.template())
                + " -p " + Shell.posix("@" + folder + template.parameters())
                + (template.secrets().isEmpty() ? "" : " -p secrets=@" + Shell.posix(secretsFile(group)))
                + subscription(group);
    }

    private void services(MigrationUnit unit, List<Step> steps) {
        for (ArmResourceGroup group : groups(unit, Purpose.SERVICE)) {
            CloudService service = group.members().stream()
                    .filter(CloudService.class::isInstance)
                    .map(CloudService.class::cast)
                    .findFirst()
                    .orElse(null);
            if (service == null) {
                continue;
            }
            if (service.deployments().stream().anyMatch(Deployment::isIaas)) {
                service(unit, service, group, steps);
            }
            if (service.deployments().stream().anyMatch(Deployment::isPaas)) {
                new CloudServiceSteps(plan, unit, service, steps).redeploy(group, files.apply(group), this);
            }
        }
    }

    private void service(MigrationUnit unit, CloudService service, ArmResourceGroup group, List<Step> steps) {
        if (options.translation().isCurrent()) {
            steps.add(
                    new Step(
                            Phase.PREPARE,
                            unit.id(),
                            "Shut the machines of " + service.name() + " down",
                            null,
                            "A VHD that is written to while it is copied makes a broken disk. From here on the service is down."));
            copy(unit, service, steps);
        }
        deploy(unit, group, steps);
        String name = Shell.posix(group.name());
        String subscription = subscription(group);
        steps.add(new Step(
                Phase.CHECK,
                unit.id(),
                "Check the machines of " + service.name(),
                "az vm list -g " + name + " -d -o table" + subscription,
                "They should run, and applications should answer at the new addresses."));
        steps.add(new Step(
                Phase.COMMIT,
                unit.id(),
                "Switch clients of " + service.name() + " to the new addresses",
                "az network public-ip list -g " + name + " --query '[].{name:name, address:ipAddress, "
                        + "dns:dnsSettings.fqdn}' -o table" + subscription,
                "No address and no cloudapp.net name can be taken along: DNS records and allow lists have to change."));
        steps.add(new Step(
                Phase.ABORT,
                unit.id(),
                "Go back, if something is wrong",
                "az group delete -n " + name + subscription,
                "Before clients are switched: it deletes what the template made; the classic VHDs are untouched."));
        after(unit, service, group, steps);
    }

    private void copy(MigrationUnit unit, CloudService service, List<Step> steps) {
        Set<String> containers = new TreeSet<>();
        for (Deployment deployment : service.deployments()) {
            for (VirtualMachine machine : deployment.virtualMachines()) {
                machine.disks().stream()
                        .map(VirtualHardDisk::blob)
                        .forEach(b -> b.map(RedeploySteps::container).ifPresent(containers::add));
            }
        }
        for (String container : containers) {
            String account = container.substring(0, container.indexOf('/'));
            ArmResourceGroup group = accounts.get(account);
            if (group != null) {
                deploy(unit, group, steps);
            }
            copy(unit, account, container.substring(account.length() + 1), group, steps);
        }
    }

    private static String container(BlobLocation blob) {
        return blob.account() + "/" + blob.container();
    }

    private void copy(
            MigrationUnit unit, String account, String container, @Nullable ArmResourceGroup group, List<Step> steps) {
        if (!copied.add(account + "/" + container)) {
            return;
        }
        String name = Shell.posix(container);
        steps.add(new Step(
                Phase.PREPARE,
                unit.id(),
                "Copy the VHDs of " + account + "/" + container,
                "az storage container create --account-name \"$NEW_ACCOUNT\" -n " + name + " --auth-mode login\n"
                        + "az storage blob copy start-batch --account-name \"$NEW_ACCOUNT\" --destination-container "
                        + name
                        + " --source-account-name " + Shell.posix(account) + " --source-account-key \"$OLD_KEY\""
                        + " --source-container " + name + " --pattern '*.vhd'\n"
                        + "az storage blob list --account-name \"$NEW_ACCOUNT\" -c " + name
                        + " --query \"[?properties.copy.status!='success'].name\" -o tsv --auth-mode login",
                "NEW_ACCOUNT is the account that "
                        + (group == null
                                ? "takes the place of " + account + ", which no descriptor describes"
                                : plan.folder(group) + "/parameters.json names")
                        + ", OLD_KEY a key of the classic account. Go on when the list is empty."));
    }

    private void after(MigrationUnit unit, CloudService service, ArmResourceGroup group, List<Step> steps) {
        if (files.apply(group).hasVault()) {
            String operator = options.translation().operator();
            steps.add(new Step(
                    Phase.AFTER,
                    unit.id(),
                    "Put the certificates of " + service.name() + " into its key vault",
                    (operator == null
                                    ? ""
                                    : "az role assignment create --role 'Key Vault Certificates Officer' --assignee "
                                            + Shell.posix(operator) + " --scope \"$VAULT_ID\"\n")
                            + "az keyvault certificate import --vault-name \"$VAULT\" -n <thumbprint> -f <certificate>.pfx\n"
                            + "az vm secret add -g " + Shell.posix(group.name())
                            + " -n <machine> --keyvault \"$VAULT\" --certificate <certificate id>",
                    "Machines that are made of their disks take no certificates with the template. Never delete the vault: "
                            + "machines that refer to it would fail."));
        }
        List<String> machines = service.deployments().stream()
                .flatMap(d -> d.virtualMachines().stream())
                .filter(m -> !m.winRmListeners().isEmpty())
                .map(VirtualMachine::name)
                .toList();
        if (!machines.isEmpty()) {
            steps.add(new Step(
                    Phase.AFTER,
                    unit.id(),
                    "Look at Windows Remote Management on "
                            + String.join(
                                    ", ", machines.stream().limit(SCRIPT_NAMES).toList())
                            + (machines.size() > SCRIPT_NAMES ? " …" : ""),
                    "az vm run-command invoke -g " + Shell.posix(group.name()) + " -n " + Shell.posix(machines.get(0))
                            + " --command-id RunPowerShellScript --scripts 'winrm enumerate winrm/config/listener'",
                    "Listeners live on the disk and come along; one for HTTPS needs its certificate there."));
        }
    }

    private void storage(MigrationUnit unit, List<Step> steps) {
        for (ArmResourceGroup group : groups(unit, Purpose.STORAGE)) {
            deploy(unit, group, steps);
            steps.add(
                    new Step(
                            Phase.PREPARE,
                            unit.id(),
                            "Copy what else " + unit.name() + " holds",
                            "azcopy copy " + Shell.posix("https://" + unit.name() + ".blob.core.windows.net")
                                    + "\"$OLD_SAS\"" + " \"https://$NEW_ACCOUNT.blob.core.windows.net\" --recursive",
                            "Blobs by this command, files alike; tables and queues by the tools of the applications that use them."));
            steps.add(new Step(
                    Phase.CHECK,
                    unit.id(),
                    "Compare the accounts",
                    null,
                    "Count containers, blobs and bytes on both sides before anything is deleted."));
            steps.add(new Step(
                    Phase.COMMIT,
                    unit.id(),
                    "Switch applications to the new account",
                    null,
                    "Name and keys are new. Anonymous reading and plain HTTP are off."));
        }
    }

    static String subscription(ArmResourceGroup group) {
        return group.subscription().equals(EstateBuilder.UNNAMED_SUBSCRIPTION)
                        || group.subscription().isEmpty()
                ? ""
                : " --subscription " + Shell.posix(group.subscription());
    }
}
