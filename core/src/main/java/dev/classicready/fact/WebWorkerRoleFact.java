package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.Set;

/** A web or worker role in its deployment. */
public record WebWorkerRoleFact(MigrationUnit unit, CloudService service, Deployment deployment, WebWorkerRole role)
        implements Fact {

    private static final Set<String> LEGACY_SIZES = Set.of(
            "extrasmall", "small", "medium", "large", "extralarge", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7");
    private static final Set<String> SIZES_WITHOUT_TARGET = Set.of("a8", "a9", "a10", "a11", "msodsg5");

    @Override
    public ResourceRef resource() {
        return service.ref(role);
    }

    @Override
    public Located element() {
        return role;
    }

    private boolean isOfSize(Set<String> sizes) {
        return deployment.sizeOf(role).map(Names::key).filter(sizes::contains).isPresent();
    }

    /** Whether the role's size has a legacy name that stands for a modern size. */
    public boolean isOfLegacySize() {
        return isOfSize(LEGACY_SIZES);
    }

    /** Whether the role's size has no equal among the modern ones. */
    public boolean isOfSizeWithoutTarget() {
        return isOfSize(SIZES_WITHOUT_TARGET);
    }

    /** The role's size, and whether it is the default of a definition that names none. */
    public String shownSize() {
        boolean unnamed = role.size() == null
                && deployment.definitionOf(role).map(RoleDefinition::size).isEmpty();
        return deployment.sizeOf(role).orElse("")
                + (unnamed ? " (the default, as the service definition names none)" : "");
    }

    /** What tells the role's size: the role itself, or its definition. */
    public Located sizeElement() {
        return role.size() != null
                ? role
                : deployment.definitionOf(role).map(Located.class::cast).orElse(role);
    }

    /** Whether the role has one instance. */
    public boolean isLone() {
        return deployment.instancesOf(role).orElse(0) == 1;
    }

    /** Whether the role is in a virtual network and its known configuration gives it no subnet there. */
    public boolean isWithoutSubnet() {
        return deployment.isInVirtualNetwork()
                && deployment.configuration() != null
                && deployment
                        .network()
                        .flatMap(network -> network.addressOf(role.name()))
                        .filter(address -> !address.subnets().isEmpty())
                        .isEmpty();
    }

    /** What stands for the role in its configuration, else the role itself. */
    public Located configured() {
        return deployment.configurationOf(role).map(Located.class::cast).orElse(role);
    }

    /** The modules (plugins) that the role's definition imports. */
    public List<ModuleImport> imports() {
        return deployment.definitionOf(role).map(RoleDefinition::imports).orElse(List.of());
    }
}
