package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import java.util.Comparator;
import java.util.List;

/** Cloud services: a resource group with everything in it, and a DNS label on the public address. */
final class CloudServiceTranslator implements ResourceTranslator<CloudService> {

    static final String RULE = "t-cloud-service-name";

    @Override
    public Class<CloudService> kind() {
        return CloudService.class;
    }

    @Override
    public void translate(CloudService service, TranslationContext context) {
        ClassicElement element = Elements.of(service);
        if (!context.isGrouped()) {
            context.leaveOutAlone(element, "no descriptor tells of virtual machines or roles in it");
            inOrder(service).forEach(d -> leaveOut(d, element, context));
            return;
        }
        context.map(
                element,
                RULE,
                new Notes()
                        .renamed(service.name() + "-migrated", context.group().name())
                        .addIf(
                                service.affinityGroup() != null,
                                "in the region of its affinity group, which Resource Manager does not have")
                        .text(),
                context.group().id().ref());
        ArmId production = null;
        for (Deployment deployment : inOrder(service)) {
            if (deployment.isIaas()) {
                new DeploymentTranslation(service, deployment, Elements.of(element, deployment), context).run();
            } else if (CloudServiceDesign.isMade(service, deployment, context.options())) {
                CloudServiceDesign design = CloudServiceDesign.of(
                        service, deployment, context.group(), context.placement(), context.names());
                new RoleDeploymentTranslation(
                                design,
                                design.isSecond() ? production : null,
                                Elements.of(element, deployment),
                                context)
                        .run();
                production = production == null ? design.id() : production;
            } else {
                leaveOut(deployment, element, context);
            }
        }
    }

    private static List<Deployment> inOrder(CloudService service) {
        return service.deployments().stream()
                .sorted(Comparator.comparing(Deployment::slot))
                .toList();
    }

    private static void leaveOut(Deployment deployment, ClassicElement parent, TranslationContext context) {
        context.leaveOut(
                Elements.of(parent, deployment),
                deployment,
                deployment.isPaas()
                        ? "the platform migrates one slot: delete the staging slot, migrate, then deploy it anew as a "
                                + "cloud service that can be swapped with the first"
                        : "no descriptor tells of roles in it");
    }
}
