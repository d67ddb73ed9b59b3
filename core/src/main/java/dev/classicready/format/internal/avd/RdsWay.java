package dev.classicready.format.internal.avd;

import dev.classicready.classic.Names;

/**
 * The names that lead to an object.
 *
 * @param hostPool an empty string for a tenant
 * @param appGroup an empty string for what does not lie in one
 */
record RdsWay(String tenantGroup, String tenant, String hostPool, String appGroup) {

    /** By which things are the same. */
    String key() {
        return Names.key(tenantGroup) + "/" + Names.key(tenant) + "/" + Names.key(hostPool) + "/" + Names.key(appGroup);
    }
}
