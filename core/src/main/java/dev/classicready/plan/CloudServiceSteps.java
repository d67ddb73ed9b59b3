package dev.classicready.plan;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.finding.PlatformMigration;
import dev.classicready.finding.Shell;
import dev.classicready.plan.GroupFiles.TemplateFile;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.ArmResource.Stage;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.RewrittenFile;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps for a cloud service of web and worker roles, which becomes one of Cloud Services (extended support). */
final class CloudServiceSteps {

    private final MigrationPlan plan;
    private final MigrationUnit unit;
    private final CloudService service;
    private final List<Step> steps;

    CloudServiceSteps(MigrationPlan plan, MigrationUnit unit, CloudService service, List<Step> steps) {
        this.plan = plan;
        this.unit = unit;
        this.service = service;
        this.steps = steps;
    }

    /** Whether a deployment is a staging slot beside a production slot, which the platform does not migrate. */
    static boolean isSecond(CloudService service, Deployment deployment) {
        return deployment.isPaas()
                && deployment.slot() == DeploymentSlot.STAGING
                && service.deployment(DeploymentSlot.PRODUCTION).isPresent();
    }

    /** What comes before anything is done for the cloud services of a unit. */
    static void decide(MigrationUnit unit, List<Step> steps) {
        for (CloudService service : unit.cloudServices()) {
            if (service.hasWebWorkerRoles()) {
                steps.add(
                        new Step(
                                Phase.PRECONDITION,
                                unit.id(),
                                "Decide whether " + service.name() + " goes to extended support, which ends on "
                                        + PlatformMigration.EXTENDED_SUPPORT_ENDS,
                                null,
                                "What the steps for it make has to be replaced by then. App Service, Container Apps and virtual "
                                        + "machine scale sets take such roles too: who goes there at once does the work once."));
            }
        }
    }

    private boolean hasTwoSlots() {
        return service.deployments().stream().anyMatch(d -> isSecond(service, d));
    }

    private void step(Phase phase, String title, @Nullable String command, String why) {
        steps.add(new Step(phase, unit.id(), title, command, why));
    }

    void beforePlatform() {
        if (!service.hasWebWorkerRoles()) {
            return;
        }
        step(
                Phase.PRECONDITION,
                "Register the subscription for extended support, for " + service.name(),
                "Register-AzProviderFeature -FeatureName CloudServices -ProviderNamespace Microsoft.Compute\n"
                        + "Get-AzProviderFeature -FeatureName CloudServices -ProviderNamespace Microsoft.Compute",
                "Once a subscription; later documents do not ask for it any more.");
        if (hasTwoSlots()) {
            step(
                    Phase.PRECONDITION,
                    "Delete the staging slot of " + service.name(),
                    "Remove-AzureDeployment -ServiceName " + Shell.powerShell(service.name()) + " -Slot Staging -Force",
                    "The platform migrates one slot. Keep the package and the configuration: the slot is deployed anew "
                            + "afterwards. Two slots with reserved addresses are not supported at all.");
        }
    }

    void afterPlatform() {
        if (!service.hasWebWorkerRoles()) {
            return;
        }
        String group = Shell.powerShell(service.name() + "-migrated");
        step(
                Phase.AFTER,
                "Give operators access to the key vault of " + service.name(),
                "Set-AzKeyVaultAccessPolicy -ResourceGroupName " + group + " -VaultName <vault> -UserPrincipalName "
                        + operator() + " -PermissionsToCertificates get,list,import -PermissionsToSecrets get,list",
                "The platform makes the vault without access policies, and puts certificates there as secrets: import "
                        + "them again as certificates.");
        step(
                Phase.AFTER,
                "Get the new configuration and definition of " + service.name(),
                null,
                "Get Package of the REST interface of extended support gives them, with the names of Resource Manager; the "
                        + "files of this plan show what is different. Later updates have to be made of these.");
        step(
                Phase.AFTER,
                "Put extensions in the places of the modules of " + service.name(),
                null,
                "Modules such as RemoteAccess and Diagnostics migrate, but their extensions can be added only once they are "
                        + "removed from the definition.");
        if (hasTwoSlots()) {
            step(
                    Phase.AFTER,
                    "Deploy the staging slot of " + service.name() + " anew",
                    "New-AzCloudService -ResourceGroupName " + group
                            + " -Name <name> -Location <region> -PackageUrl <package>"
                            + " -ConfigurationUrl <configuration> -SwappableCloudServiceId <id of " + service.name()
                            + ">",
                    "As a cloud service that can be swapped with the first; the two are bound to each other for good.");
        }
        afterBoth(service.name());
    }

    void redeploy(ArmResourceGroup group, GroupFiles files, RedeploySteps redeploy) {
        packages(group, files);
        redeploy.deploy(unit, group, steps);
        for (TemplateFile template : files.templates()) {
            if (template.stage() == Stage.PREPARED) {
                certificates(group, template);
                upload(group, template);
            }
        }
        redeploy.deployPrepared(unit, group, steps);
        List<String> services = files.templates().stream()
                .flatMap(t -> t.cloudServices().stream())
                .toList();
        String name = Shell.posix(group.name());
        for (String each : services) {
            step(
                    Phase.CHECK,
                    "Check the instances of " + each,
                    "Get-AzCloudServiceRoleInstance -ResourceGroupName " + Shell.powerShell(group.name())
                            + " -CloudServiceName " + Shell.powerShell(each),
                    "They should start, one update domain after the other, and the application should answer at the new "
                            + "address.");
        }
        if (services.size() > 1) {
            step(
                    Phase.CHECK,
                    "Swap " + String.join(" and ", services) + " when staging takes over",
                    "Switch-AzCloudService -ResourceGroupName " + Shell.powerShell(group.name()) + " -CloudServiceName "
                            + Shell.powerShell(services.get(0)),
                    "It exchanges their addresses, as a swap of slots did.");
        }
        String subscription = DeploymentCommands.subscription(group);
        step(
                Phase.COMMIT,
                "Switch clients of " + service.name() + " to the new address",
                "az network public-ip list -g " + name + " --query '[].{name:name, address:ipAddress, "
                        + "dns:dnsSettings.fqdn}' -o table" + subscription,
                "No address and no cloudapp.net name can be taken along: DNS records and allow lists have to change. As long "
                        + "as the classic service runs, both run side by side and nothing is down.");
        step(
                Phase.ABORT,
                "Go back, if something is wrong",
                "az group delete -n " + name + subscription,
                "Before clients are switched: it deletes what the templates made.");
        afterBoth(services.isEmpty() ? service.name() : services.get(0));
    }

    private void packages(ArmResourceGroup group, GroupFiles files) {
        boolean unknown = service.deployments().stream().anyMatch(d -> d.isPaas() && d.definition() == null);
        if (unknown) {
            step(
                    Phase.PRECONDITION,
                    "Find the package of " + service.name(),
                    null,
                    "No descriptor holds it, nor its service definition. Get Package of classic wrote both into a container "
                            + "(POST …/services/hostedservices/" + service.name()
                            + "/deploymentslots/<slot>/package?containerUri=<container>); else the build makes them. Its "
                            + "definition then has to name sizes and modules as this plan would: pass it with the other "
                            + "descriptors and plan anew.");
        }
        for (RewrittenFile file : files.files()) {
            if (file.name().equals(RewrittenFile.DEFINITION)) {
                step(
                        Phase.PREPARE,
                        "Make the package of " + file.cloudService() + " anew",
                        "cspack " + Shell.posix(plan.path(group, file)) + folders() + " /out:"
                                + Shell.posix(file.cloudService() + ".cspkg"),
                        file.changes().isEmpty()
                                ? "Nothing in its definition had to change: the package at hand will do, if it has not more "
                                        + "than 800 MB."
                                : "Its definition has changed in "
                                        + file.changes().size()
                                        + " places, which plan.json lists. What reads __REMOVED__ looked like a secret and "
                                        + "has to be put back before. At most 800 MB, no CTP format.");
            }
        }
    }

    private void certificates(ArmResourceGroup group, TemplateFile template) {
        for (String thumbprint : template.certificates()) {
            step(
                    Phase.PREPARE,
                    "Put the certificate " + thumbprint + " into the key vault",
                    "VAULT=$(az keyvault list -g " + Shell.posix(group.name()) + " --query '[0].name' -o tsv"
                            + DeploymentCommands.subscription(group) + ")\n"
                            + "az role assignment create --role 'Key Vault Certificates Officer' --assignee "
                            + operator() + " --scope \"$(az keyvault show -n \"$VAULT\" --query id -o tsv)\"\n"
                            + "az keyvault certificate import --vault-name \"$VAULT\" -n " + thumbprint
                            + " -f <certificate>.pfx\n"
                            + "az keyvault certificate show --vault-name \"$VAULT\" -n " + thumbprint
                            + " --query sid -o tsv",
                    "What the last command prints is the parameter certificateUrl" + thumbprint + " of "
                            + plan.folder(group) + "/" + template.parameters() + ": put it there.");
        }
    }

    private void upload(ArmResourceGroup group, TemplateFile template) {
        for (String each : template.cloudServices()) {
            String blob = Shell.posix(each + ".cspkg");
            step(
                    Phase.PREPARE,
                    "Upload the package of " + each,
                    "az storage blob upload --account-name <account> -c <container> -n " + blob + " -f " + blob
                            + " --auth-mode login\n"
                            + "az storage blob generate-sas --account-name <account> -c <container> -n " + blob
                            + " --permissions r --expiry <tomorrow> --full-uri --as-user --auth-mode login -o tsv",
                    "The address that is printed is a secret. " + DeploymentCommands.secretsFile(group)
                            + " takes it with the others: " + String.join(", ", template.secrets()) + ".");
        }
    }

    private String operator() {
        String operator = plan.options().translation().operator();
        return operator == null ? "<operator>" : Shell.posix(operator);
    }

    private void afterBoth(String name) {
        step(
                Phase.AFTER,
                "Make the autoscale rules and alerts of " + service.name() + " anew",
                "ID=$(az resource list -n " + Shell.posix(name)
                        + " --resource-type Microsoft.Compute/cloudServices --query '[0].id' -o tsv)\n"
                        + "az monitor autoscale create -g <resource group> --resource \"$ID/roles/<role>\" --min-count <least>"
                        + " --max-count <most> --count <now>",
                "A role at a time. Classic rules, alerts and just-in-time policies are dropped, and role assignments name the classic resource.");
    }

    /** Where the build puts each role. */
    private String folders() {
        return service.deployments().stream()
                .flatMap(d -> d.webWorkerRoles().stream())
                .map(WebWorkerRole::name)
                .distinct()
                .map(role -> " " + Shell.posix("/role:" + role + ";<folder of " + role + ">"))
                .collect(Collectors.joining());
    }
}
