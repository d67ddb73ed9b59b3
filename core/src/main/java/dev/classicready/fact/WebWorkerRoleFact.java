package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;
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

    /** Whether the role's size has a legacy name that stands for a modern size. */
    public boolean isOfLegacySize() {
        return role.size() != null && LEGACY_SIZES.contains(Names.key(role.size()));
    }

    /** Whether the role's size has no equal among the modern ones. */
    public boolean isOfSizeWithoutTarget() {
        return role.size() != null && SIZES_WITHOUT_TARGET.contains(Names.key(role.size()));
    }
}
