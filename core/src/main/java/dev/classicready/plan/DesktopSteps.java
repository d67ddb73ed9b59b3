package dev.classicready.plan;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.RdsTenant;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.TranslatedGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moving a host pool of Virtual Desktop: its session hosts in small groups, then its users batch by batch. */
final class DesktopSteps {

    private static final int FEWEST_HOSTS = 2;
    private static final int MOST_HOSTS = 20;
    private static final int FEWEST_USERS = 5;
    private static final int MOST_USERS = 100;
    private static final int NAMED = 5;

    private final MigrationUnit unit;
    private final ArmResourceGroup group;
    private final boolean classicAnswers;
    private final Function<String, List<String>> deployments;
    private final RdsHostPool pool;
    private final Optional<RdsTenant> tenant;
    private final DesktopCommands commands;

    /** @param deployments the commands that deploy the group again for users whose ids a file holds */
    DesktopSteps(
            ClassicEstate estate,
            MigrationUnit unit,
            TranslatedGroup translated,
            PlanOptions options,
            Function<String, List<String>> deployments) {
        this.unit = unit;
        this.group = translated.group();
        this.classicAnswers = options.desktopAnswers();
        this.deployments = deployments;
        this.pool = group.members().stream()
                .filter(RdsHostPool.class::isInstance)
                .map(RdsHostPool.class::cast)
                .findFirst()
                .orElseThrow();
        this.tenant = estate.resources(RdsTenant.class).stream()
                .filter(t -> t.subscription().equals(unit.subscription())
                        && Names.same(t.tenantGroup(), pool.tenantGroup())
                        && Names.same(t.name(), pool.tenant()))
                .findFirst();
        this.commands = new DesktopCommands(translated, pool, classicAnswers);
    }

    /** What holds for every host pool. */
    static void general(Turn turn, PlanOptions options, List<Step> steps) {
        if (turn == Turn.SESSION_HOSTS) {
            steps.add(Step.of(
                    Phase.PREPARE,
                    "Session hosts in small groups, then users slowly",
                    "So nobody is without a desktop: the classic host pool serves with what has not moved yet, and the"
                            + " new one with what has."));
            return;
        }
        steps.add(Step.of(
                Phase.PRECONDITION,
                "Hold Contributor and User Access Administrator on the subscription",
                "az role assignment list --assignee <who migrates> --scope /subscriptions/<subscription>"
                        + " --include-inherited -o table",
                "The first makes the objects, the second publishes application groups to users; Owner holds both."));
        steps.add(Step.of(
                Phase.PRECONDITION,
                "Have the tools of Virtual Desktop ready",
                "az extension add -n desktopvirtualization\n"
                        + "az provider register -n Microsoft.DesktopVirtualization --wait",
                "And jq, and PowerShell with the module Az.DesktopVirtualization. The provider is registered once a"
                        + " subscription."));
        steps.add(
                options.desktopAnswers()
                        ? Step.of(
                                Phase.PRECONDITION,
                                "Choose between this plan and the automatic migration",
                                "Get-RdsHostPoolMigrationMapping -Tenant <tenant> -HostPool <host pool> -Location"
                                        + " <region> -OutputFile mapping.csv\n"
                                        + "Start-RdsHostPoolMigration -Tenant <tenant> -HostPool <host pool> -Location"
                                        + " <region> -CopyUserAssignments",
                                "By hand is for few users and simple configurations. The module makes objects in"
                                        + " regions of the United States only, in Windows PowerShell only, and copies 2"
                                        + " 000 role assignments of a subscription at most; Revert-RdsHostPoolMigration"
                                        + " goes back.")
                        : Step.of(
                                Phase.PRECONDITION,
                                "The automatic migration is gone",
                                "It went with the classic service on 2026-09-30; what is left is to rebuild from this"
                                        + " plan."));
        steps.add(Step.of(
                Phase.PREPARE,
                "Deploying disturbs nobody",
                "It makes empty objects beside the classic ones, which stay as they are."));
    }

    void add(List<Step> steps) {
        List<RdsSessionHost> hosts =
                pool.sessionHosts().stream().filter(h -> !isOut(h)).toList();
        if (!pool.sessionHosts().isEmpty()) {
            steps.add(step(
                    Phase.PREPARE,
                    "Get a registration token for " + pool.name(),
                    commands.token(),
                    "A secret of a day; session hosts show it when they register."));
        }
        List<List<RdsSessionHost>> groups = Batches.of(hosts, FEWEST_HOSTS, MOST_HOSTS);
        for (int i = 0; i < groups.size(); i++) {
            register(
                    "Register session hosts of " + pool.name() + ", group " + (i + 1) + " of " + groups.size() + ": ",
                    groups.get(i),
                    steps);
        }
        List<RdsSessionHost> out =
                pool.sessionHosts().stream().filter(DesktopSteps::isOut).toList();
        if (!out.isEmpty()) {
            register("Register session hosts that were not available, once repaired: ", out, steps);
        }
        if (!pool.sessionHosts().isEmpty()) {
            steps.add(step(
                    Phase.CHECK,
                    "See that the session hosts are available",
                    commands.sessionHosts(),
                    "After each group, before the next: each has to be Available, and a session has to open on it."));
            assign(steps);
            drain(steps);
        }
        users(steps);
        after(steps);
    }

    private static boolean isOut(RdsSessionHost host) {
        return host.status() != null && !host.isAvailable();
    }

    private Step step(Phase phase, String title, String command, String why) {
        return new Step(phase, unit.id(), title, command, why);
    }

    private void register(String title, List<RdsSessionHost> hosts, List<Step> steps) {
        steps.add(step(
                Phase.PREPARE,
                title + named(hosts.stream().map(RdsSessionHost::name).toList()),
                commands.register(hosts),
                (classicAnswers ? "Drain them and wait until their sessions have ended. " : "")
                        + "Install the agent with the token, then its boot loader, on each; both are"
                        + " Microsoft's downloads."));
    }

    private void assign(List<Step> steps) {
        List<RdsSessionHost> assigned = pool.sessionHosts().stream()
                .filter(h -> h.assignedUser() != null)
                .toList();
        if (!assigned.isEmpty()) {
            steps.add(step(
                    Phase.PREPARE,
                    "Assign machines of " + pool.name() + " to their users again",
                    commands.assign(assigned),
                    "Assignments belong to the classic service and do not come along."));
        }
    }

    private void drain(List<Step> steps) {
        List<RdsSessionHost> drained = pool.sessionHosts().stream()
                .filter(h -> Boolean.FALSE.equals(h.allowNewSession()))
                .toList();
        if (!drained.isEmpty()) {
            steps.add(step(
                    Phase.PREPARE,
                    "Drain session hosts of " + pool.name() + " that took no new sessions",
                    commands.drain(drained),
                    "A session host that registers takes sessions. Leave the command out where the classic one was"
                            + " drained for this move only."));
        }
    }

    private void users(List<Step> steps) {
        Map<String, String> users = new TreeMap<>();
        appGroups()
                .forEach(g -> g.users()
                        .forEach(u -> users.putIfAbsent(Names.key(u.userPrincipalName()), u.userPrincipalName())));
        if (users.isEmpty()) {
            return;
        }
        steps.add(new Step(
                Phase.PREPARE,
                unit.id(),
                "Let Conditional Access know the new application",
                null,
                "Add Azure Virtual Desktop to the policies that name the classic service, multi-factor authentication"
                        + " among them, before the first user moves; it is another application."));
        List<List<String>> batches = Batches.of(List.copyOf(users.values()), FEWEST_USERS, MOST_USERS);
        for (int i = 0; i < batches.size(); i++) {
            steps.add(step(
                    Phase.COMMIT,
                    "Publish " + pool.name() + " to users, batch " + (i + 1) + " of " + batches.size() + ": "
                            + named(batches.get(i)),
                    commands.users(batches.get(i), i + 1) + "\n"
                            + String.join("\n", deployments.apply(commands.usersFile(i + 1))),
                    i == 0
                            ? "The same template again: it gives the role Desktop Virtualization User to those whose"
                                    + " ids it takes, and takes it from nobody. Groups of Microsoft Entra can have it in"
                                    + " their stead."
                            : "Go on when the batch before works without complaint."));
        }
        steps.add(step(
                Phase.ABORT,
                "Take users back to the classic host pool",
                commands.unpublish(),
                "As long as the classic objects are there: without the role users see them only."));
    }

    private void after(List<Step> steps) {
        commands.alias(appGroups())
                .ifPresent(command -> steps.add(step(
                        Phase.AFTER,
                        "Publish what is known by its alias only",
                        command,
                        "The start menu of a session host tells the path, so that one has to be there.")));
        commands.desktopNames(appGroups())
                .ifPresent(command -> steps.add(step(
                        Phase.AFTER,
                        "Name the desktop as it was",
                        command,
                        "The service makes the desktop of a group, so that no template names it.")));
        tenant.filter(RdsTenant::hasSingleSignOn)
                .ifPresent(owner -> steps.add(step(
                        Phase.AFTER,
                        "Set up single sign-on by AD FS",
                        commands.singleSignOn(owner),
                        "Its secret, which no document may hold, is put into a key vault first.")));
        steps.add(step(
                Phase.AFTER,
                "Set what does not come along",
                commands.administrators(),
                "Roles of the classic service, diagnostic settings and scaling scripts are set anew."));
        if (classicAnswers) {
            steps.add(step(
                    Phase.AFTER,
                    "Delete the classic host pool",
                    commands.remove(),
                    "When nobody uses it any more; session hosts, applications and application groups before it."));
        }
    }

    private List<RdsAppGroup> appGroups() {
        List<RdsAppGroup> groups = new ArrayList<>();
        group.members().forEach(member -> {
            if (member instanceof RdsAppGroup appGroup) {
                groups.add(appGroup);
            }
        });
        return groups;
    }

    private static String named(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? some + " and " + (names.size() - NAMED) + " more" : some;
    }
}
