package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.WebWorkerRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The facts of one deployment of web and worker roles. */
final class RoleDeploymentFacts {

    private final Facts facts;
    private final MigrationUnit unit;
    private final CloudService service;
    private final Deployment deployment;

    RoleDeploymentFacts(Facts facts, MigrationUnit unit, CloudService service, Deployment deployment) {
        this.facts = facts;
        this.unit = unit;
        this.service = service;
        this.deployment = deployment;
    }

    void forEach(Consumer<? super Fact> to) {
        deployment.webWorkerRoles().forEach(r -> role(r, to));
        List<ServiceMismatchFact.Mismatch> mismatches = ServiceMismatches.of(deployment);
        if (!mismatches.isEmpty()) {
            to.accept(new ServiceMismatchFact(unit, service, deployment, mismatches));
        }
        Optional<GuestOsFact> guest = GuestOsFact.of(unit, service, deployment, facts.asOf());
        guest.ifPresent(to);
        circumstance(guest.isEmpty(), CircumstanceFact.GUEST_OS_UNKNOWN, to);
        boolean networkTold = deployment.whole() || deployment.configuration() != null;
        circumstance(deployment.isInVirtualNetwork() || !networkTold, CircumstanceFact.ROLES_IN_NETWORK, to);
        circumstance(!deployment.extensions().isEmpty(), CircumstanceFact.ROLES_WITH_EXTENSIONS, to);
        circumstance(deployment.namesReservedIp(), CircumstanceFact.ROLES_WITH_RESERVED_IP, to);
        String target = facts.targetVirtualNetwork();
        if (target != null && deployment.isInVirtualNetwork() && !Names.same(target, deployment.virtualNetworkName())) {
            to.accept(new TargetNetworkFact(unit, service, deployment, target));
        }
    }

    private void role(WebWorkerRole role, Consumer<? super Fact> to) {
        to.accept(new WebWorkerRoleFact(unit, service, deployment, role));
        circumstance(deployment.sizeOf(role).isEmpty(), CircumstanceFact.ROLE_SIZE_UNKNOWN, to);
        circumstance(deployment.instancesOf(role).isEmpty(), CircumstanceFact.ROLE_INSTANCES_UNKNOWN, to);
    }

    private void circumstance(boolean holds, String kind, Consumer<? super Fact> to) {
        if (holds) {
            to.accept(new CircumstanceFact(unit, kind));
        }
    }
}
