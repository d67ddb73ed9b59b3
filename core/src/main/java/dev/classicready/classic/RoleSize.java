package dev.classicready.classic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a classic role size.
 *
 * @param name the name in classic descriptors
 * @param resourceManagerName the name of the same size in Resource Manager
 * @param cores virtual processors, which count against quotas
 * @param family the quota family, as usages name it
 * @param retires the day on which Azure retires the size, or null where none is announced
 * @param successor a living size to choose instead, or null where the size itself lives on
 */
public record RoleSize(
        String name,
        String resourceManagerName,
        int cores,
        String family,
        @Nullable LocalDate retires,
        @Nullable String successor) {

    /** Looks a size up by its classic or its Resource Manager name, ignoring case. */
    public static Optional<RoleSize> of(@Nullable String name) {
        return name == null ? Optional.empty() : RoleSizes.find(name);
    }

    /** The names of all sizes that are known. */
    public static SortedSet<String> names() {
        return RoleSizes.names();
    }

    /** Whether the size is of the Basic tier, which has no load balancing. */
    public boolean isBasic() {
        return family.equals("basicAFamily");
    }
}
