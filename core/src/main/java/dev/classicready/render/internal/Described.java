package dev.classicready.render.internal;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceType;

/** What kinds of resources are called where people read it. */
final class Described {
    private Described() {}

    static String wordOf(ResourceType type) {
        return switch (type) {
            case CLOUD_SERVICE -> "cloud service";
            case VIRTUAL_MACHINE -> "virtual machine";
            case ROLE -> "role";
            case VIRTUAL_NETWORK -> "virtual network";
            case LOCAL_NETWORK_SITE -> "local network";
            case NETWORK_SECURITY_GROUP -> "network security group";
            case ROUTE_TABLE -> "route table";
            case RESERVED_IP -> "reserved IP";
            case STORAGE_ACCOUNT -> "storage account";
            case DISK -> "registered disk";
            case OS_IMAGE, VM_IMAGE -> "registered image";
            case VIRTUAL_NETWORK_GATEWAY -> "gateway";
            case GATEWAY_CONNECTION -> "connection";
            case APPLICATION_GATEWAY -> "application gateway";
            case AFFINITY_GROUP -> "affinity group";
            case EXPRESSROUTE_CIRCUIT -> "ExpressRoute circuit";
            case RDS_TENANT -> "Virtual Desktop tenant";
            case RDS_HOST_POOL -> "host pool";
            case RDS_APP_GROUP -> "application group";
            case NETWORK_LOCATION, COMPUTE_LOCATION -> "location";
            case SUBSCRIPTION -> "subscription";
        };
    }

    /** What a unit is: for what nothing uses, the kind of resource. */
    static String kindOf(MigrationUnit unit) {
        return unit.subject() == null
                ? unit.kind().toString().replace('-', ' ')
                : wordOf(unit.subject().type());
    }
}
