package dev.classicready.plan;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.RouteTable;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import dev.classicready.translate.MachineChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The platform's own migration, unit by unit: validate, prepare, check, then commit or abort. */
final class PlatformSteps {

    private final MigrationPlan plan;
    private final PlanOptions options;
    private final Map<String, List<ArmResourceGroup>> services = new HashMap<>();
    private final Function<ArmResourceGroup, GroupFiles> files;

    PlatformSteps(MigrationPlan plan, PlanOptions options, Function<ArmResourceGroup, GroupFiles> files) {
        this.plan = plan;
        this.options = options;
        this.files = files;
        for (ArmResourceGroup group : plan.groups()) {
            if (group.purpose() == Purpose.SERVICE && group.unit() != null) {
                services.computeIfAbsent(group.unit().id(), k -> new ArrayList<>())
                        .add(group);
            }
        }
    }

    void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        switch (turn) {
            case SUBSCRIPTIONS -> subscription(unit, steps);
            case NETWORKS -> networkOrServices(unit, steps);
            case STORAGE -> storage(unit, steps);
            case UNATTACHED -> unattached(unit, steps);
            default -> {
                // Services move with their network; host pools by steps of their own.
            }
        }
    }

    private void subscription(MigrationUnit unit, List<Step> steps) {
        steps.add(new Step(
                Phase.PRECONDITION,
                unit.id(),
                "Register the migration's resource provider in " + unit.name(),
                "Register-AzResourceProvider -ProviderNamespace Microsoft.ClassicInfrastructureMigrate\n"
                        + "Get-AzResourceProvider -ProviderNamespace Microsoft.ClassicInfrastructureMigrate",
                "Once a subscription; wait some minutes until its state is Registered."));
        circuits(unit, steps);
    }

    /** Circuits move by themselves, whatever becomes of the rest. */
    static void circuits(MigrationUnit unit, List<Step> steps) {
        for (ClassicResource part : unit.parts()) {
            if (part instanceof ExpressRouteCircuit circuit && !circuit.resourceManager()) {
                steps.add(new Step(
                        Phase.PREPARE,
                        unit.id(),
                        "Move the circuit " + circuit.name(),
                        "Move-AzExpressRouteCircuit -Name " + Shell.powerShell(circuit.name())
                                + " -ResourceGroupName <resource group> -Location <region> -ServiceKey <service key>",
                        "Circuits come before the networks that are linked to them. The links survive, and the provider has "
                                + "no part in it." + described(circuit)));
            } else if (part instanceof ExpressRouteCircuit circuit
                    && Boolean.TRUE.equals(circuit.allowClassicOperations())) {
                steps.add(new Step(
                        Phase.AFTER,
                        unit.id(),
                        "Close the circuit " + circuit.name() + " to classic",
                        "$circuit = Get-AzExpressRouteCircuit -Name " + Shell.powerShell(circuit.name())
                                + " -ResourceGroupName <resource group>\n$circuit.AllowClassicOperations = $false\n"
                                + "Set-AzExpressRouteCircuit -ExpressRouteCircuit $circuit",
                        "Once no classic network is linked to it any more." + described(circuit)));
            }
        }
    }

    private static String described(ExpressRouteCircuit circuit) {
        List<String> facts = new ArrayList<>();
        if (circuit.provider() != null) {
            facts.add("its provider is " + circuit.provider());
        }
        if (circuit.peeringLocation() != null) {
            facts.add("it is at " + circuit.peeringLocation());
        }
        if (circuit.bandwidthInMbps() != null) {
            facts.add("it has " + circuit.bandwidthInMbps() + " Mbps");
        }
        if (circuit.linkedVirtualNetworks() != null
                && !circuit.linkedVirtualNetworks().isEmpty()) {
            facts.add("linked to it: " + String.join(", ", circuit.linkedVirtualNetworks()));
        }
        String text = String.join("; ", facts);
        return text.isEmpty() ? "" : " " + Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** Downtime and addresses, machine by machine. */
    private void changes(MigrationUnit unit, List<Step> steps) {
        for (ArmResourceGroup group : services.getOrDefault(unit.id(), List.of())) {
            List<MachineChange> machines = files.apply(group).machines();
            if (!machines.isEmpty()) {
                steps.add(new Step(
                        Phase.PRECONDITION,
                        unit.id(),
                        "Tell those who use the machines of " + service(group) + " what changes",
                        null,
                        "Management is locked from prepare to commit: less than an hour for tens of machines, hours for "
                                + "hundreds. For each machine:\n" + MachineLines.byPlatform(machines)));
            }
        }
    }

    private static String service(ArmResourceGroup group) {
        return group.members().stream()
                .filter(CloudService.class::isInstance)
                .map(ClassicResource::name)
                .findFirst()
                .orElse(group.name());
    }

    private void networkOrServices(MigrationUnit unit, List<Step> steps) {
        changes(unit, steps);
        unit.cloudServices().forEach(s -> new CloudServiceSteps(plan, unit, s, steps).beforePlatform());
        move(unit, steps);
        unit.cloudServices().forEach(s -> new CloudServiceSteps(plan, unit, s, steps).afterPlatform());
    }

    private void move(MigrationUnit unit, List<Step> steps) {
        if (!GeneralSteps.isOutsideNetworks(unit)) {
            move(
                    unit,
                    "virtual network " + unit.name() + " with everything in it",
                    "Move-AzureVirtualNetwork",
                    " -VirtualNetworkName " + Shell.powerShell(unit.name()),
                    "",
                    steps);
            return;
        }
        for (CloudService service : unit.cloudServices()) {
            for (Deployment deployment : service.deployments()) {
                if (CloudServiceSteps.isSecond(service, deployment)) {
                    continue;
                }
                move(
                        unit,
                        "cloud service " + service.name(),
                        "Move-AzureService",
                        " -ServiceName " + Shell.powerShell(service.name()) + " -DeploymentName "
                                + Shell.powerShell(deployment.name()),
                        destination(),
                        steps);
            }
            if (service.deployments().isEmpty()) {
                steps.add(new Step(
                        Phase.PRECONDITION,
                        unit.id(),
                        "Decide what becomes of " + service.name(),
                        null,
                        "It holds no deployment that a descriptor tells of, and there is nothing to migrate."));
            }
        }
    }

    /** Where machines outside of virtual networks go. */
    private String destination() {
        String existing = options.translation().targetVirtualNetwork();
        if (existing == null) {
            return " -CreateNewVirtualNetwork";
        }
        String[] parts = existing.split("/");
        return " -UseExistingVirtualNetwork -VirtualNetworkResourceGroupName "
                + (parts.length > 1 ? Shell.powerShell(parts[0]) : "<resource group>")
                + " -VirtualNetworkName " + Shell.powerShell(parts.length > 1 ? parts[1] : parts[0])
                + " -SubnetName " + (parts.length > 2 ? Shell.powerShell(parts[2]) : "<subnet>");
    }

    private void storage(MigrationUnit unit, List<Step> steps) {
        String name = Shell.powerShell(unit.name());
        move(
                unit,
                "storage account " + unit.name(),
                "Move-AzureStorageAccount",
                " -StorageAccountName " + name,
                "",
                steps);
    }

    private void unattached(MigrationUnit unit, List<Step> steps) {
        ClassicResource subject = unit.subject();
        String name = Shell.powerShell(unit.name());
        if (subject instanceof NetworkSecurityGroup) {
            move(
                    unit,
                    "security group " + unit.name(),
                    "Move-AzureNetworkSecurityGroup",
                    " -NetworkSecurityGroupName " + name,
                    "",
                    steps);
        } else if (subject instanceof RouteTable) {
            move(unit, "route table " + unit.name(), "Move-AzureRouteTable", " -RouteTableName " + name, "", steps);
        } else if (subject instanceof ReservedIp) {
            move(
                    unit,
                    "reserved address " + unit.name(),
                    "Move-AzureReservedIP",
                    " -ReservedIPName " + name,
                    "",
                    steps);
        }
    }

    private static void move(
            MigrationUnit unit, String what, String cmdlet, String names, String destination, List<Step> steps) {
        steps.add(new Step(
                Phase.VALIDATE,
                unit.id(),
                "Validate " + what,
                "$validate = " + cmdlet + " -Validate" + names + destination + "\n$validate.ValidationMessages",
                ""));
        steps.add(
                new Step(Phase.PREPARE, unit.id(), "Prepare " + what, cmdlet + " -Prepare" + names + destination, ""));
        steps.add(new Step(
                Phase.CHECK,
                unit.id(),
                "Check " + what,
                "Get-AzResource | Where-Object { $_.ResourceGroupName -like '*-migrated' } | "
                        + "Sort-Object ResourceGroupName, ResourceType | Format-Table ResourceGroupName, ResourceType, Name",
                ""));
        steps.add(new Step(
                Phase.ABORT,
                unit.id(),
                "Abort, if something is wrong",
                cmdlet + " -Abort" + names,
                "Only before commit."));
        steps.add(new Step(
                Phase.COMMIT, unit.id(), "Commit " + what, cmdlet + " -Commit" + names, "There is no way back."));
    }
}
