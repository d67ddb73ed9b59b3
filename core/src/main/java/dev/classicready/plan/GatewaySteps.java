package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmType;
import java.util.List;
import java.util.stream.Collectors;

/** What a network's gateway needs of the other side. */
final class GatewaySteps {
    private GatewaySteps() {}

    static void add(MigrationUnit unit, ArmResourceGroup group, GroupFiles files, List<Step> steps) {
        List<String> gateways = files.names(ArmType.VIRTUAL_NETWORK_GATEWAY);
        if (gateways.isEmpty()) {
            return;
        }
        String name = Shell.posix(group.name());
        String subscription = DeploymentCommands.subscription(group);
        steps.add(new Step(
                Phase.COMMIT,
                unit.id(),
                "Lead the other side of " + String.join(" and ", gateways) + " to the new address",
                "az network public-ip list -g " + name + " --query '[].{name:name, address:ipAddress}' -o table"
                        + subscription,
                "In the hours in which the network's machines move: the new network has the address space of the classic "
                        + "one, and only one of the two can be reached from the other side. Take the classic tunnel down "
                        + "first; what has not moved yet is cut off from then on. Devices need the new address and the "
                        + "shared key, clients new packages and the root certificates."));
        if (!files.names(ArmType.CONNECTION).isEmpty()) {
            steps.add(new Step(
                    Phase.CHECK,
                    unit.id(),
                    "See that the connections of " + unit.name() + " are up",
                    "for connection in "
                            + files.names(ArmType.CONNECTION).stream()
                                    .map(Shell::posix)
                                    .collect(Collectors.joining(" "))
                            + "; do\n  az network vpn-connection show -g " + name
                            + " -n \"$connection\" --query '{name:name, status:connectionStatus}' -o tsv"
                            + subscription + "\ndone",
                    "Each should be Connected."));
        }
    }
}
