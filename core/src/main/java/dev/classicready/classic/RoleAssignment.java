package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** An assignment of an Azure role to a principal at a scope. */
public record RoleAssignment(
        String subscription,
        String id,
        @Nullable String scope,
        @Nullable String roleName,
        @Nullable String roleDefinitionId,
        @Nullable String principalId,
        @Nullable String principalName,
        @Nullable String principalType,
        Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("scope", "roleName", "principalName");

    @Override
    public String key() {
        return id;
    }

    @Override
    public RoleAssignment inSubscription(String subscription) {
        return new RoleAssignment(
                subscription, id, scope, roleName, roleDefinitionId, principalId, principalName, principalType, places);
    }
}
