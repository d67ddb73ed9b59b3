package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A web or worker role of a deployment.
 *
 * @param size the size that its instances report
 * @param instances how many instances the deployment lists; -1 where it lists none for any role
 */
public record WebWorkerRole(
        String name, @Nullable String osVersion, @Nullable String size, int instances, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "size", "osVersion");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Role[" + name + "]";
    }
}
