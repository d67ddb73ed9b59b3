package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** An extension of a web/worker deployment; for all roles where {@code role} is null. */
public record DeploymentExtension(
        String id, @Nullable String role, @Nullable String state, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("id");

    @Override
    public String key() {
        return role == null ? id : role + "/" + id;
    }
}
