package dev.classicready.plan;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.MachineChange;
import java.util.List;
import java.util.stream.Stream;

/** What is done around the deployment of a cloud service's machines, but for what comes long after it. */
final class ServiceSteps {

    private final MigrationUnit unit;
    private final CloudService service;
    private final ArmResourceGroup group;
    private final GroupFiles files;
    private final boolean copied;

    /**
     * Steps of a service.
     *
     * @param copied whether the machines get copies of their disks
     */
    ServiceSteps(MigrationUnit unit, CloudService service, ArmResourceGroup group, GroupFiles files, boolean copied) {
        this.unit = unit;
        this.service = service;
        this.group = group;
        this.files = files;
        this.copied = copied;
    }

    static Stream<VirtualMachine> machines(CloudService service) {
        return service.deployments().stream().map(Deployment::virtualMachines).flatMap(List::stream);
    }

    void before(List<Step> steps) {
        List<MachineChange> machines = files.machines();
        if (!machines.isEmpty()) {
            steps.add(new Step(
                    Phase.PRECONDITION,
                    unit.id(),
                    "Tell those who use " + service.name() + " what changes",
                    null,
                    "Before the day, shorten the time to live of DNS records that lead to its addresses or to "
                            + service.name() + ".cloudapp.net. For each machine:\n"
                            + MachineLines.recreated(machines, copied)));
        }
    }

    void shutDown(List<Step> steps) {
        steps.add(
                new Step(
                        Phase.PREPARE,
                        unit.id(),
                        "Shut the machines of " + service.name() + " down",
                        "Get-AzureVM -ServiceName " + Shell.powerShell(service.name())
                                + " | Stop-AzureVM -StayProvisioned",
                        "A VHD that is written to while it is copied makes a broken disk. From here on the service is down. Where "
                                + "classic takes no commands any more, shut them down from inside, or find them stopped already."));
    }

    void after(List<Step> steps) {
        String name = Shell.posix(group.name());
        String subscription = DeploymentCommands.subscription(group);
        long disks = machines(service).mapToLong(m -> m.dataDisks().size()).sum();
        steps.add(new Step(
                Phase.CHECK,
                unit.id(),
                "Check the machines of " + service.name(),
                "az vm list -g " + name + " -d --query '[].{name:name, state:powerState, size:hardwareProfile.vmSize, "
                        + "disks:length(storageProfile.dataDisks), private:privateIps, public:publicIps}' -o table"
                        + subscription,
                "What should be there: machines that run, " + files.machines().size() + "; data disks of all of them, "
                        + disks + ". Compare sizes, disks and private addresses with the downloaded "
                        + "configuration; sign in to each; applications should answer at the new addresses."));
        steps.add(new Step(
                Phase.COMMIT,
                unit.id(),
                "Switch clients of " + service.name() + " to the new addresses",
                "az network public-ip list -g " + name + " --query '[].{name:name, address:ipAddress, "
                        + "dns:dnsSettings.fqdn}' -o table" + subscription,
                "No public address and no cloudapp.net name can be taken along: DNS records and allow lists have to "
                        + "change. There is no easy way back once the new machines have taken data in."));
        steps.add(new Step(
                Phase.ABORT,
                unit.id(),
                "Go back, if something is wrong",
                "az group delete -n " + name + subscription,
                "Before clients are switched: it deletes what the template made; the classic VHDs are untouched. Then start "
                        + "the classic machines again. Never let both run: they have one name and one identity."));
    }
}
