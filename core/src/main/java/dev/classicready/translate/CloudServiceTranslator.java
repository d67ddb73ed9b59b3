package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;

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
            context.leaveOutAlone(element, "no descriptor tells of virtual machines in it");
            service.deployments().forEach(d -> leaveOut(d, element, context));
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
        for (Deployment deployment : service.deployments()) {
            if (deployment.isIaas()) {
                new DeploymentTranslation(service, deployment, Elements.of(element, deployment), context).run();
            } else {
                leaveOut(deployment, element, context);
            }
        }
    }

    private static void leaveOut(Deployment deployment, ClassicElement parent, TranslationContext context) {
        context.leaveOut(
                Elements.of(parent, deployment),
                deployment,
                deployment.isPaas()
                        ? "web and worker roles go to Cloud Services (extended support) by the platform's own migration"
                        : "no descriptor tells of roles in it");
    }
}
