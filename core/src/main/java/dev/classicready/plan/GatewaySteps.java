package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.finding.Shell;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmType;
import java.util.List;

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
                "A gateway takes 30 to 45 minutes to make. The new network has the address space of the classic one: only "
                        + "one of the two can be reached from the other side, so take the classic tunnel down first. Devices "
                        + "need the new address and the shared key, clients new packages and the root certificates."));
        if (!files.names(ArmType.CONNECTION).isEmpty()) {
            steps.add(new Step(
                    Phase.CHECK,
                    unit.id(),
                    "See that the connections of " + unit.name() + " are up",
                    "az network vpn-connection list -g " + name
                            + " --query '[].{name:name, status:connectionStatus}' -o table" + subscription,
                    "They should be Connected: " + DeploymentCommands.some(files.names(ArmType.CONNECTION)) + "."));
        }
    }
}
