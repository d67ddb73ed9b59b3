package dev.classicready.plan;

import dev.classicready.classic.MigrationUnit;

/**
 * When a unit's turn is: circuits, networks, their services, storage accounts, what nothing uses, host pools, their session
 * hosts and users.
 */
enum Turn {
    SUBSCRIPTIONS("Subscriptions and ExpressRoute circuits"),
    NETWORKS("Virtual networks, and cloud services that stand alone"),
    SERVICES("Cloud services of the virtual networks"),
    STORAGE("Storage accounts"),
    UNATTACHED("Security groups, route tables and reserved addresses that nothing uses"),
    HOST_POOLS("Host pools, application groups and workspaces"),
    SESSION_HOSTS("Session hosts and users of the host pools");

    private final String title;

    Turn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether it goes on with units that had a turn before. */
    boolean isSecond() {
        return this == SERVICES || this == SESSION_HOSTS;
    }

    static Turn of(MigrationUnit unit) {
        return switch (unit.kind()) {
            case SUBSCRIPTION -> SUBSCRIPTIONS;
            case VIRTUAL_NETWORK, CLOUD_SERVICE -> NETWORKS;
            case STORAGE_ACCOUNT -> STORAGE;
            case UNATTACHED -> UNATTACHED;
            case HOST_POOL -> HOST_POOLS;
        };
    }
}
