package dev.classicready.rule;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.SuppliedEvidence;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualNetworkGateway;
import dev.classicready.descriptor.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is known about one unit: supplied is not complete, and what was supplied about one unit says nothing of others. */
final class UnitEvidence {

    private final MigrationUnit unit;
    private final SuppliedEvidence supplied;
    private final Set<String> facts;
    private final boolean deployments;

    /** @param facts the kinds of facts that the unit has */
    UnitEvidence(ClassicEstate estate, MigrationUnit unit, Set<String> facts) {
        this.unit = unit;
        this.supplied = estate.evidence(unit.subscription());
        this.facts = facts;
        this.deployments = supplied.has(Evidence.DEPLOYMENT)
                && unit.cloudServices().stream().allMatch(CloudService::tellsDeployments);
    }

    /** Whether the unit's deployments are known: only then does their absence mean anything. */
    boolean knowsDeployments() {
        return deployments;
    }

    /** The kinds, of what a rule needs, that nothing tells about this unit. */
    List<Evidence> missing(RuleMetadata rule) {
        List<Evidence> missing = new ArrayList<>();
        for (EvidenceNeed need : rule.needs()) {
            boolean needed = need.onlyWith() == null || facts.contains(need.onlyWith());
            if (needed && need.alternatives().stream().noneMatch(kind -> tells(need, kind))) {
                missing.add(need.alternatives().get(0));
            }
        }
        return missing;
    }

    private boolean tells(EvidenceNeed need, Evidence kind) {
        return has(kind) && !facts.contains(need.notWith().getOrDefault(kind, ""));
    }

    private boolean has(Evidence kind) {
        return switch (kind) {
            case DEPLOYMENT -> deployments;
            case SERVICE_DEFINITION -> eachRoleDeployment(d -> d.definition() != null);
            case SERVICE_CONFIGURATION -> eachRoleDeployment(d -> d.configuration() != null);
            case NETWORK_CONFIGURATION, VIRTUAL_NETWORKS ->
                supplied.has(kind) && (unit.kind() != UnitKind.VIRTUAL_NETWORK || unit.subject() != null);
            case STORAGE_ACCOUNTS ->
                unit.kind() == UnitKind.STORAGE_ACCOUNT ? unit.subject() != null : supplied.has(kind, "");
            case APPLICATION_GATEWAYS, EXPRESSROUTE_CIRCUITS, DISKS, IMAGES -> supplied.has(kind, "");
            case EXTENSIONS -> unit.cloudServices().stream().allMatch(service -> supplied.has(kind, service.name()));
            case GATEWAYS -> supplied.has(kind, unit.name());
            case GATEWAY_CONNECTIONS -> supplied.has(kind, unit.name()) || hasNoGateway();
            default -> supplied.has(kind);
        };
    }

    /** Whether the unit has deployments of web and worker roles, and something holds for each. */
    private boolean eachRoleDeployment(Predicate<Deployment> condition) {
        List<Deployment> deployments = unit.cloudServices().stream()
                .flatMap(service -> service.deployments().stream())
                .filter(Deployment::isPaas)
                .toList();
        return !deployments.isEmpty() && deployments.stream().allMatch(condition);
    }

    /** A network whose gateway answer says that there is none has no connections either. */
    private boolean hasNoGateway() {
        return supplied.has(Evidence.GATEWAYS, unit.name())
                && unit.parts().stream().noneMatch(p -> p instanceof VirtualNetworkGateway gateway && gateway.exists());
    }
}
