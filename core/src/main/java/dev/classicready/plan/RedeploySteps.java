package dev.classicready.plan;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResource.Stage;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recreating from the plan's templates, unit by unit. Commands are for a shell in the plan's folder. */
final class RedeploySteps {

    private final MigrationPlan plan;
    private final PlanOptions options;
    private final Function<ArmResourceGroup, GroupFiles> files;
    private final DeploymentCommands commands;
    private final DiskCopies copies;
    private final UnitGroups groups;
    private final Map<String, ArmResourceGroup> accounts = new HashMap<>();
    private final List<Step> late = new ArrayList<>();
    private final Set<ArmResourceGroup> workspaces = new LinkedHashSet<>();
    private final Set<String> deployed = new HashSet<>();

    RedeploySteps(MigrationPlan plan, PlanOptions options, Function<ArmResourceGroup, GroupFiles> files) {
        this.plan = plan;
        this.options = options;
        this.files = files;
        this.commands = new DeploymentCommands(plan);
        this.copies = new DiskCopies(plan, files);
        this.groups = new UnitGroups(plan.groups());
        for (ArmResourceGroup group : plan.groups()) {
            if (group.purpose() == Purpose.STORAGE) {
                accounts.put(Names.key(group.members().get(0).name()), group);
            }
        }
    }

    void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        switch (turn) {
            case SUBSCRIPTIONS -> PlatformSteps.circuits(unit, steps);
            case NETWORKS -> {
                deploy(unit, Purpose.NETWORK, steps);
                if (groups.of(unit, Purpose.SERVICE).isEmpty()) {
                    gateways(unit, steps);
                }
                if (GeneralSteps.isOutsideNetworks(unit)) {
                    services(unit, steps);
                }
            }
            case SERVICES -> {
                gateways(unit, steps);
                services(unit, steps);
            }
            case STORAGE -> {
                for (ArmResourceGroup group : groups.of(unit, Purpose.STORAGE)) {
                    deploy(unit, group, steps);
                    copies.rest(unit, group, steps);
                }
            }
            case UNATTACHED -> deploy(unit, Purpose.UNATTACHED, steps);
            case HOST_POOLS -> {
                deploy(unit, Purpose.HOST_POOL, steps);
                workspaces.addAll(plan.groups().stream()
                        .filter(g -> g.purpose() == Purpose.WORKSPACE)
                        .toList());
            }
            case SESSION_HOSTS -> {
                for (ArmResourceGroup group : groups.of(unit, Purpose.HOST_POOL)) {
                    new DesktopSteps(
                                    plan.estate(),
                                    unit,
                                    plan.translate(group),
                                    options,
                                    users -> deployments(group, users))
                            .add(steps);
                }
            }
        }
    }

    private void gateways(MigrationUnit unit, List<Step> steps) {
        groups.of(unit, Purpose.NETWORK).forEach(g -> GatewaySteps.add(unit, g, files.apply(g), steps));
    }

    private void deploy(MigrationUnit unit, Purpose purpose, List<Step> steps) {
        groups.of(unit, purpose).forEach(group -> deploy(unit, group, steps));
    }

    void deploy(MigrationUnit unit, ArmResourceGroup group, List<Step> steps) {
        deploy(unit.id(), group, steps);
    }

    /** @param unit the id of the unit that the group belongs to, or null for what several share */
    private void deploy(@Nullable String unit, ArmResourceGroup group, List<Step> steps) {
        if (validate(unit, group, steps)) {
            create(unit, group, steps);
        }
    }

    /** @return whether there is something to deploy, which has not been deployed already */
    private boolean validate(@Nullable String unit, ArmResourceGroup group, List<Step> steps) {
        List<GroupFiles.TemplateFile> templates = files.apply(group).templates();
        if (templates.isEmpty() || !deployed.add(group.id().key())) {
            return false;
        }
        steps.add(new Step(
                Phase.VALIDATE,
                unit,
                "Make the resource group " + group.name() + " and validate its template",
                commands.makeGroup(group) + "\n" + commands.validate(group, templates.get(0)),
                commands.inputs(group, templates.get(0)).strip()));
        return true;
    }

    private void create(@Nullable String unit, ArmResourceGroup group, List<Step> steps) {
        List<GroupFiles.TemplateFile> templates = files.apply(group).templates();
        for (GroupFiles.TemplateFile template : templates) {
            if (template.stage() == Stage.PREPARED) {
                continue;
            }
            Step step = new Step(
                    Phase.PREPARE,
                    unit,
                    "Deploy " + plan.folder(group) + "/" + template.template(),
                    commands.deploy(group, template),
                    why(group, template, template == templates.get(0)));
            (template.stage() == Stage.LATE ? late : steps).add(step);
        }
    }

    private String why(ArmResourceGroup group, GroupFiles.TemplateFile template, boolean first) {
        String holds = group.purpose() == Purpose.UNATTACHED
                ? "It makes what nothing uses: "
                        + DeploymentCommands.some(
                                group.members().stream().map(m -> m.name()).toList())
                        + "."
                : template.principals() ? "Nobody sees what it makes yet: no user is handed over." : "";
        return ((template.stage() == Stage.LATE ? "It ties networks together, and so comes after both." : holds)
                        + (first ? "" : commands.inputs(group, template)))
                .strip();
    }

    /** Templates that wait for what is put in place by hand. */
    void deployPrepared(MigrationUnit unit, ArmResourceGroup group, List<Step> steps) {
        for (GroupFiles.TemplateFile template : files.apply(group).templates()) {
            if (template.stage() == Stage.PREPARED) {
                steps.add(new Step(
                        Phase.PREPARE,
                        unit.id(),
                        "Deploy " + plan.folder(group) + "/" + template.template(),
                        commands.deploy(group, template),
                        "It makes the cloud services of web and worker roles, "
                                + String.join(" and ", template.cloudServices()) + "."
                                + commands.inputs(group, template)));
            }
        }
    }

    /** Steps that had to wait until each unit's own were written. */
    List<Step> late() {
        List<Step> steps = new ArrayList<>();
        workspaces.forEach(group -> deploy((String) null, group, steps));
        workspaces.clear();
        steps.addAll(late);
        late.clear();
        return steps;
    }

    /** The commands that deploy a group again, for users whose ids a file holds. */
    private List<String> deployments(ArmResourceGroup group, String principals) {
        return files.apply(group).templates().stream()
                .filter(GroupFiles.TemplateFile::principals)
                .map(template -> commands.deploy(group, template, "@" + principals))
                .toList();
    }

    private void services(MigrationUnit unit, List<Step> steps) {
        for (ArmResourceGroup group : groups.of(unit, Purpose.SERVICE)) {
            group.members().stream()
                    .filter(CloudService.class::isInstance)
                    .map(CloudService.class::cast)
                    .findFirst()
                    .ifPresent(service -> eitherKind(unit, service, group, steps));
        }
    }

    private void eitherKind(MigrationUnit unit, CloudService service, ArmResourceGroup group, List<Step> steps) {
        if (service.deployments().stream().anyMatch(Deployment::isIaas)) {
            service(unit, service, group, steps);
        }
        if (service.deployments().stream().anyMatch(Deployment::isPaas)) {
            new CloudServiceSteps(plan, unit, service, steps).redeploy(group, files.apply(group), this);
        }
    }

    private void service(MigrationUnit unit, CloudService service, ArmResourceGroup group, List<Step> steps) {
        boolean copied = options.translation().isCurrent();
        GroupFiles made = files.apply(group);
        ServiceSteps around = new ServiceSteps(unit, service, group, made, copied);
        around.before(steps);
        Map<String, Set<String>> blobs = copied ? DiskCopies.blobs(service) : Map.of();
        // All that can be done while the service still runs is done before it is shut down.
        blobs.keySet().forEach(container -> {
            ArmResourceGroup account = account(container);
            if (account != null) {
                deploy(unit, account, steps);
            }
        });
        boolean fresh = validate(unit.id(), group, steps);
        if (copied) {
            around.shutDown(steps);
        }
        blobs.forEach((container, names) -> copies.add(unit, service, container, names, account(container), steps));
        if (fresh) {
            create(unit.id(), group, steps);
        }
        around.after(steps);
        new Aftercare(unit, service, group, made, options.translation().operator(), steps).add();
    }

    /** The group with the account of a container, or null where no descriptor describes it. */
    private @Nullable ArmResourceGroup account(String container) {
        return accounts.get(container.substring(0, container.indexOf('/')));
    }
}
