package dev.classicready.plan;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.finding.Shell;
import dev.classicready.translate.ArmResourceGroup;
import java.util.List;

/** Commands that deploy a group's templates, for a shell in the plan's folder. */
final class DeploymentCommands {

    private static final int NAMES = 8;
    private static final String NOBODY = "{}";

    private final MigrationPlan plan;

    DeploymentCommands(MigrationPlan plan) {
        this.plan = plan;
    }

    String makeGroup(ArmResourceGroup group) {
        return "az group create -n " + Shell.posix(group.name()) + " -l "
                + (group.location() == null ? "'<region>'" : Shell.posix(group.location())) + subscription(group);
    }

    String validate(ArmResourceGroup group, GroupFiles.TemplateFile template) {
        return deployment("validate", group, template, NOBODY);
    }

    String compare(ArmResourceGroup group, GroupFiles.TemplateFile template) {
        return deployment("what-if", group, template, NOBODY);
    }

    String deploy(ArmResourceGroup group, GroupFiles.TemplateFile template) {
        return deploy(group, template, NOBODY);
    }

    /** @param principals the ids of users to publish to, or the file that holds them behind an at sign */
    String deploy(ArmResourceGroup group, GroupFiles.TemplateFile template, String principals) {
        return deployment("create", group, template, principals);
    }

    private String deployment(
            String verb, ArmResourceGroup group, GroupFiles.TemplateFile template, String principals) {
        String folder = plan.folder(group) + "/";
        String name = group.name().length() > 56 ? group.name().substring(0, 56) : group.name();
        return "az deployment group " + verb + " -g " + Shell.posix(group.name()) + " -n "
                + Shell.posix(name + template.template().replace("template", "").replace(".json", ""))
                + " -f " + Shell.posix(folder + template.template())
                + " -p " + Shell.posix("@" + folder + template.parameters())
                + (template.secrets().isEmpty() ? "" : " -p secrets=@" + Shell.posix(secretsFile(group)))
                + (template.principals() ? " -p " + Shell.posix("principals=" + principals) : "")
                + subscription(group);
    }

    /** What to look at and to write before a template is deployed. */
    String inputs(ArmResourceGroup group, GroupFiles.TemplateFile template) {
        StringBuilder inputs = new StringBuilder();
        if (!template.choices().isEmpty()) {
            inputs.append(" Before, look at ")
                    .append(plan.folder(group))
                    .append('/')
                    .append(template.parameters())
                    .append(": ")
                    .append(some(template.choices()))
                    .append('.');
        }
        if (!template.secrets().isEmpty()) {
            inputs.append(" Write ")
                    .append(secretsFile(group))
                    .append(" with ")
                    .append(some(template.secrets()))
                    .append('.');
        }
        return inputs.toString();
    }

    static String secretsFile(ArmResourceGroup group) {
        return group.name() + "-secrets.json";
    }

    /** The option that names a group's subscription; empty where no descriptor tells it. */
    static String subscription(ArmResourceGroup group) {
        return group.subscription().equals(EstateBuilder.UNNAMED_SUBSCRIPTION)
                        || group.subscription().isEmpty()
                ? ""
                : " --subscription " + Shell.posix(group.subscription());
    }

    /** The first of some names, and how many more there are. */
    static String some(List<String> names) {
        int more = names.size() - NAMES;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMES)) + " and " + more + " more";
    }
}
