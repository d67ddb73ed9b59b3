package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RoleAssignment;
import dev.classicready.descriptor.Located;
import java.util.Locale;

/** A role assignment of a subscription. */
public record RoleAssignmentFact(MigrationUnit unit, RoleAssignment assignment) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return assignment;
    }

    /** Whether the assignment's scope is a classic resource. */
    public boolean isOnClassicResource() {
        return assignment.scope() != null
                && assignment.scope().toLowerCase(Locale.ROOT).contains("/providers/microsoft.classic");
    }

    /** The role, by its name or else by its definition. */
    public String role() {
        return assignment.roleName() != null ? assignment.roleName() : String.valueOf(assignment.roleDefinitionId());
    }
}
