package dev.classicready.translate;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.MigrationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource group and the classic resources that are translated into it.
 *
 * @param subscription where it is made
 * @param location its region, in Azure's short form; null where nothing tells it
 * @param purpose what kind of resources it gathers, in the order of deployment
 * @param unit the migration unit it belongs to; null for what several units share
 * @param members in the order in which they are translated
 */
public record ArmResourceGroup(
        String subscription,
        String name,
        @Nullable String location,
        Purpose purpose,
        @Nullable MigrationUnit unit,
        List<ClassicResource> members) {

    /** What a resource group gathers. */
    public enum Purpose {
        /** What nothing uses: security groups, route tables, reserved addresses. */
        UNATTACHED,
        /** A storage account. */
        STORAGE,
        /** A virtual network with its gateway, security groups and route tables. */
        NETWORK,
        /** A cloud service's machines with their interfaces, disks, load balancers and addresses. */
        SERVICE,
        /** A host pool with its application groups, and who they are published to. */
        HOST_POOL,
        /** A workspace, which shows the application groups of a tenant's host pools. */
        WORKSPACE
    }

    public ArmResourceGroup {
        members = List.copyOf(members);
    }

    /** The group itself as a resource. */
    public ArmId id() {
        return new ArmId(subscription, name, ArmType.RESOURCE_GROUP, name, null);
    }
}
