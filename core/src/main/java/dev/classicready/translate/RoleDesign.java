package dev.classicready.translate;

import dev.classicready.classic.WebWorkerRole;
import org.jspecify.annotations.Nullable;

/**
 * What is settled for a web or worker role before its cloud service is made.
 *
 * @param subnet where its instances get their addresses from
 * @param subnetTold whether the service configuration names that subnet
 * @param size the size's name in Resource Manager; null where the descriptors tell none that is known
 * @param instances null where the descriptors tell no number
 */
record RoleDesign(
        WebWorkerRole role,
        SubnetPlace subnet,
        boolean subnetTold,
        @Nullable String size,
        @Nullable Integer instances) {

    /** How many instances count against quotas. */
    int counted() {
        return instances == null ? 1 : instances;
    }
}
