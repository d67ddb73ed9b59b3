package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Comparing what the platform's migration made, when it could still be run, with the templates that show it. */
final class ComparisonSteps {

    private final MigrationPlan plan;
    private final Function<ArmResourceGroup, GroupFiles> files;
    private final DeploymentCommands commands;
    private final UnitGroups groups;
    private final Set<String> compared = new HashSet<>();

    ComparisonSteps(MigrationPlan plan, Function<ArmResourceGroup, GroupFiles> files) {
        this.plan = plan;
        this.files = files;
        this.commands = new DeploymentCommands(plan);
        this.groups = new UnitGroups(plan.groups());
    }

    /** What holds for all units. */
    static void general(List<Step> steps) {
        steps.add(Step.of(
                Phase.PRECONDITION,
                "No classic resource is recreated from this plan",
                "The platform's own migration ended for virtual machines on 2023-09-06 and for everything else classic on"
                        + " 2024-08-31. These templates show what it made: Basic addresses and load balancers, unmanaged"
                        + " disks, sizes that are retired, storage accounts under the names that the classic ones have."
                        + " Azure refuses most of that today. To recreate the estate, plan for the target current."));
        steps.add(Step.of(
                Phase.CHECK,
                "Compare what was migrated",
                "az login",
                "What-if changes nothing: it shows where what is there differs from a template."));
    }

    void add(Turn turn, MigrationUnit unit, List<Step> steps) {
        switch (turn) {
            case NETWORKS ->
                compare(GeneralSteps.isOutsideNetworks(unit) ? Purpose.SERVICE : Purpose.NETWORK, unit, steps);
            case SERVICES -> compare(Purpose.SERVICE, unit, steps);
            case STORAGE -> compare(Purpose.STORAGE, unit, steps);
            case UNATTACHED -> compare(Purpose.UNATTACHED, unit, steps);
            default -> {
                // Circuits are no resources of a group, and host pools keep their own steps.
            }
        }
    }

    private void compare(Purpose purpose, MigrationUnit unit, List<Step> steps) {
        for (ArmResourceGroup group : groups.of(unit, purpose)) {
            if (compared.add(group.id().key())) {
                compare(group, unit, steps);
            }
        }
    }

    private void compare(ArmResourceGroup group, MigrationUnit unit, List<Step> steps) {
        for (GroupFiles.TemplateFile template : files.apply(group).templates()) {
            steps.add(new Step(
                    Phase.CHECK,
                    unit.id(),
                    "Compare " + group.name() + " with " + plan.folder(group) + "/" + template.template(),
                    commands.compare(group, template),
                    commands.inputs(group, template).strip()));
        }
    }
}
