package dev.classicready.plan;

import static dev.classicready.plan.Step.Phase.ABORT;
import static dev.classicready.plan.Step.Phase.AFTER;
import static dev.classicready.plan.Step.Phase.CHECK;
import static dev.classicready.plan.Step.Phase.COMMIT;
import static dev.classicready.plan.Step.Phase.PRECONDITION;
import static dev.classicready.plan.Step.Phase.PREPARE;
import static dev.classicready.plan.Step.Phase.VALIDATE;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.finding.PlatformMigration;
import dev.classicready.finding.Shell;
import dev.classicready.translate.Need;
import java.util.List;

/** Steps that are the same for every unit of a wave, said once. */
final class GeneralSteps {
    private GeneralSteps() {}

    /** What comes before everything else. */
    static void before(PlanOptions options, List<Need> needs, List<Step> steps) {
        steps.add(Step.of(
                PRECONDITION,
                "Have tools and rights ready",
                options.platformMovesAnything()
                        ? "Add-AzureAccount\n"
                                + "Select-AzureSubscription -SubscriptionName <subscription>\n"
                                + "Connect-AzAccount\n"
                                + "Set-AzContext -Subscription <subscription>"
                        : "az login\n"
                                + "az account set --subscription <subscription>\n"
                                + "for p in Compute Network Storage KeyVault; do az provider register -n Microsoft.$p;"
                                + " done",
                options.platformMovesAnything()
                        ? "Windows PowerShell with the modules Azure and Az. The account has to be a co-administrator"
                                + " of the classic subscription and a Contributor in Resource Manager."
                        : "The Azure command line and AzCopy; where classic still takes commands, Azure PowerShell for Service"
                                + " Management too. The account has to be a Contributor of the subscription;"
                                + " who also gives roles to others has to be a User Access Administrator."));
        steps.add(Step.of(
                PRECONDITION, "Choose hours outside of business", "What fails unexpectedly then disturbs the fewest."));
        steps.add(Step.of(
                PRECONDITION,
                "Download the configuration of the virtual machines",
                options.platformMovesAnything()
                        ? "Get-AzureVM | ForEach-Object { Export-AzureVM -ServiceName $_.ServiceName -Name $_.Name "
                                + "-Path \"$($_.ServiceName)-$($_.Name).xml\" }"
                        : "cp -R <the folder of the descriptors> <a safe place>",
                "It is what the new resources are compared with; PowerShell, the command line and REST can all get it. "
                        + "The descriptors that this plan was made of hold it too: keep them."));
        steps.add(Step.of(
                PRECONDITION,
                "Bring scripts and automation up to Resource Manager",
                "They have to know the new resources before the first unit moves."));
        for (Need need : needs) {
            if (need.exceeds()) {
                steps.add(Step.of(
                        PRECONDITION,
                        "Raise the quota " + need.quota() + " in " + need.location() + " by "
                                + (need.used() + need.needed() - need.limit()),
                        "az quota show --resource-name " + Shell.posix(need.quota()) + " --scope "
                                + Shell.posix("/subscriptions/" + need.subscription() + "/providers/Microsoft."
                                        + (need.compute() ? "Compute" : "Network") + "/locations/" + need.location()),
                        "The plan needs " + need.needed() + ", " + need.used() + " of " + need.limit()
                                + " are in use. The platform does not look at quotas before prepare."));
            }
        }
    }

    /** What is to be known of web and worker roles before anything else, whichever way they go. */
    static void extendedSupport(List<MigrationUnit> units, List<Step> steps) {
        if (units.stream().anyMatch(MigrationUnit::hasWebWorkerRoles)) {
            steps.add(Step.of(
                    PRECONDITION,
                    "Extended support ends on " + PlatformMigration.EXTENDED_SUPPORT_ENDS,
                    "Web and worker roles become Cloud Services (extended support), which is deprecated since 2025-03-31."
                            + " It is a stop on the way: where they go next is settled before they are moved."));
        }
    }

    /** What holds for each unit that the platform moves. */
    static void platform(Turn turn, List<MigrationUnit> units, List<Step> steps) {
        if (turn == Turn.SUBSCRIPTIONS || turn == Turn.HOST_POOLS) {
            return;
        }
        if (turn == Turn.STORAGE) {
            steps.add(Step.of(
                    PRECONDITION,
                    "Remove disks and images that nothing uses",
                    "Get-AzureDisk | Where-Object { $_.AttachedTo -eq $null } | Remove-AzureDisk\n"
                            + "Get-AzureVMImage | Where-Object { $_.Category -eq 'User' } | Format-List ImageName, MediaLink\n"
                            + "Remove-AzureVMImage -ImageName <image>",
                    "Their VHDs stay. Classic disks and images are not shown any more after the migration."));
            steps.add(Step.of(
                    VALIDATE,
                    "Each storage account: validate; if it passes prepare, confirm, commit",
                    "Accounts move after the machines whose disks they hold. Their data stays reachable throughout."));
        } else {
            steps.add(Step.of(
                    VALIDATE,
                    "Validate looks at the classic side only",
                    "It answers with what stands in the way, or with nothing. It does not see gateways that exclude each other, connections that are down, circuits"
                            + " that have not moved, quotas, load balancer rules or private addresses that clash;"
                            + " prepare does."));
        }
        steps.add(Step.of(
                PREPARE,
                "Prepare is a safe trial",
                "It makes what becomes of them in Resource Manager and does not modify the classic resources, with one"
                        + " exception: machines outside of a virtual network are stopped and deallocated."));
        steps.add(Step.of(
                PREPARE,
                "From prepare on management is locked",
                "Nothing can be created, changed or deleted, not even a data disk added; reading works. In a virtual "
                        + "network what runs goes on running; outside of one it may stop as well."));
        steps.add(Step.of(
                PREPARE,
                "On a failure try again",
                "Prepare, abort and commit can be repeated without harm. What does not help against is an unsupported "
                        + "feature or a wrong configuration: those have to be settled first."));
        steps.add(Step.of(
                CHECK,
                "Compare with the downloaded configuration",
                "The mapping of plan.json, made for the target platform, says what should be there: compare names, sizes, "
                        + "disks, addresses and rules. Or look at samples in the portal; test applications, monitoring and"
                        + " scripts."));
        steps.add(Step.of(CHECK, "Only read while prepared", "In the prepared state only GET operations work."));
        steps.add(Step.of(
                CHECK,
                "Take the time it takes",
                "There is no window before commit; management stays locked until abort or commit."));
        steps.add(Step.of(
                ABORT,
                "Abort goes back to classic",
                "It deletes what prepare made in Resource Manager and opens management in classic again."));
        steps.add(Step.of(
                COMMIT,
                "There is no way back from commit",
                "Once commit has been triggered, even if it failed, abort is not possible."));
        steps.add(Step.of(
                COMMIT,
                "After commit there is Resource Manager only",
                "The resources vanish from classic. If commit fails, repeat it; if it goes on failing, open a support "
                        + "ticket."));
        if (units.stream().anyMatch(MigrationUnit::hasWebWorkerRoles)) {
            steps.add(Step.of(
                    COMMIT,
                    "Web and worker roles go on running",
                    "Their migration is announced as one without downtime; instances may restart after commit all the "
                            + "same."));
        }
        access(steps);
        steps.add(Step.of(
                AFTER,
                "Update automation and tools",
                units.stream().anyMatch(MigrationUnit::hasWebWorkerRoles)
                        ? "They have to use Resource Manager; for web and worker roles, the interfaces of Cloud"
                                + " Services (extended support)."
                        : "They have to use Resource Manager."));
    }

    /** What holds for each unit that is recreated. */
    static void redeploy(Turn turn, PlanOptions options, List<Step> steps) {
        if (turn == Turn.SUBSCRIPTIONS) {
            steps.add(Step.of(
                    PRECONDITION,
                    "The platform's own migration is gone",
                    "It ended for virtual machines on 2023-09-06 and for everything else classic on 2024-08-31. The"
                            + " plan makes the resources anew beside what is left of classic, which it does not touch:"
                            + " nothing is locked meanwhile."));
            steps.add(Step.of(
                    PRECONDITION,
                    "See whether the VHDs can still be read",
                    "az storage blob list --account-name <classic account> --account-key \"$OLD_KEY\" -c <container>"
                            + " --query '[].{name:name, bytes:properties.contentLength, lease:properties.lease.state}' -o"
                            + " table",
                    "Machines are made of them. Where classic storage has been taken away already, get them from a"
                            + " backup or from Azure support before anything else."));
            return;
        }
        if (turn == Turn.HOST_POOLS || turn == Turn.SESSION_HOSTS) {
            DesktopSteps.general(turn, options, steps);
        } else if (turn == Turn.NETWORKS || turn == Turn.SERVICES) {
            steps.add(Step.of(
                    PREPARE,
                    "Deploying is a safe trial",
                    "Validation tells what Azure would refuse. Each template makes the resources of its group: new ones,"
                            + " and it does not modify classic ones. A deployment can be repeated without"
                            + " harm; a failure other than a wrong configuration is best tried again."));
            steps.add(Step.of(
                    CHECK,
                    "Compare with the classic configuration",
                    "plan.json says for each classic element what became of it, and what did not; test applications, "
                            + "monitoring and scripts."));
            steps.add(Step.of(
                    AFTER,
                    "Update automation and tools",
                    "They have to use Resource Manager; for web and worker roles, the interfaces of Cloud Services "
                            + "(extended support)."));
            access(steps);
        } else if (turn == Turn.UNATTACHED) {
            access(steps);
        } else if (turn == Turn.STORAGE) {
            access(steps);
            steps.add(Step.of(
                    VALIDATE,
                    "Each storage account: make it, copy, compare, switch over",
                    "The containers of VHDs were copied with the machines; this is for everything else in the"
                            + " account."));
        }
    }

    /** What neither way brings along, whatever the unit. */
    private static void access(List<Step> steps) {
        steps.add(Step.of(
                AFTER,
                "Give people and services access to the new resources",
                "az role assignment create --assignee <principal> --role <role> --scope <id of the resource group>",
                "Classic administrators and role assignments on classic resources do not carry over."));
        steps.add(Step.of(
                AFTER,
                "Set up alerts, diagnostics and autoscale anew",
                "az monitor metrics alert create -n <alert> -g <resource group> --scopes <id> --condition <condition> "
                        + "--action <action group>",
                "They watch classic resources by their ids, and the ids are new."));
        steps.add(Step.of(
                AFTER,
                "Remove what is left in classic",
                "When the new resources have proved themselves: VHDs, disks and images cost money as long as"
                        + " they are there."));
    }

    static boolean isOutsideNetworks(MigrationUnit unit) {
        return unit.kind() == UnitKind.CLOUD_SERVICE;
    }
}
