package dev.classicready.translate;

import java.util.Optional;

/**
 * The types of resources that translations make, each with the API version that templates use: the newest stable one
 * that both Azure's public schemas and its Java SDK know.
 */
public enum ArmType {
    RESOURCE_GROUP("Microsoft.Resources/resourceGroups", Versions.RESOURCES, 90),
    DEPLOYMENT("Microsoft.Resources/deployments", Versions.RESOURCES, 64),
    VIRTUAL_NETWORK("Microsoft.Network/virtualNetworks", Versions.NETWORK, 64),
    NETWORK_SECURITY_GROUP("Microsoft.Network/networkSecurityGroups", Versions.NETWORK, 80),
    ROUTE_TABLE("Microsoft.Network/routeTables", Versions.NETWORK, 80),
    PUBLIC_IP_ADDRESS("Microsoft.Network/publicIPAddresses", Versions.NETWORK, 80),
    NAT_GATEWAY("Microsoft.Network/natGateways", Versions.NETWORK, 80),
    LOAD_BALANCER("Microsoft.Network/loadBalancers", Versions.NETWORK, 80),
    NETWORK_INTERFACE("Microsoft.Network/networkInterfaces", Versions.NETWORK, 80),
    VIRTUAL_NETWORK_GATEWAY("Microsoft.Network/virtualNetworkGateways", Versions.NETWORK, 80),
    LOCAL_NETWORK_GATEWAY("Microsoft.Network/localNetworkGateways", Versions.NETWORK, 80),
    CONNECTION("Microsoft.Network/connections", Versions.NETWORK, 80),
    AVAILABILITY_SET("Microsoft.Compute/availabilitySets", Versions.COMPUTE, 80),
    VIRTUAL_MACHINE("Microsoft.Compute/virtualMachines", Versions.COMPUTE, 64),
    VIRTUAL_MACHINE_EXTENSION("Microsoft.Compute/virtualMachines/extensions", Versions.COMPUTE, 80),
    DISK("Microsoft.Compute/disks", Versions.DISK, 80),
    CLOUD_SERVICE("Microsoft.Compute/cloudServices", Versions.CLOUD_SERVICE, 63),
    STORAGE_ACCOUNT("Microsoft.Storage/storageAccounts", Versions.STORAGE, 24),
    KEY_VAULT("Microsoft.KeyVault/vaults", Versions.KEY_VAULT, 24),
    HOST_POOL("Microsoft.DesktopVirtualization/hostPools", Versions.DESKTOP, 64),
    APPLICATION_GROUP("Microsoft.DesktopVirtualization/applicationGroups", Versions.DESKTOP, 64),
    APPLICATION("Microsoft.DesktopVirtualization/applicationGroups/applications", Versions.DESKTOP, 24),
    WORKSPACE("Microsoft.DesktopVirtualization/workspaces", Versions.DESKTOP, 64),
    /** On an application group; its name in an id is that of the group and its own. */
    ROLE_ASSIGNMENT("Microsoft.Authorization/roleAssignments", Versions.AUTHORIZATION, 36);

    private final String azureName;
    private final String[] segments;
    private final String apiVersion;
    private final int maxLength;

    ArmType(String azureName, String apiVersion, int maxLength) {
        this.azureName = azureName;
        this.segments = azureName.split("/");
        this.apiVersion = apiVersion;
        this.maxLength = maxLength;
    }

    /** The one place where API versions are written. */
    private static final class Versions {
        private static final String RESOURCES = "2025-04-01";
        private static final String NETWORK = "2025-03-01";
        private static final String COMPUTE = "2025-04-01";
        private static final String STORAGE = "2025-06-01";
        private static final String KEY_VAULT = "2025-05-01";
        private static final String AUTHORIZATION = "2022-04-01";
        // The official clients speak 2024-04-03, in which what templates hold is the same.
        private static final String DESKTOP = "2025-10-10";
        // Disks and cloud services have versions of their own; the SDK's compute models do not hold disks.
        private static final String DISK = "2026-03-02";
        private static final String CLOUD_SERVICE = "2024-11-04";
    }

    /** The type as Azure writes it. */
    public String azureName() {
        return azureName;
    }

    public String apiVersion() {
        return apiVersion;
    }

    /** The most characters of a name. */
    public int maxLength() {
        return maxLength;
    }

    /** The type of the resource that the last step of a name lies in, where a child waits for its parent. */
    Optional<ArmType> parent() {
        return switch (this) {
            case VIRTUAL_MACHINE_EXTENSION -> Optional.of(VIRTUAL_MACHINE);
            case APPLICATION -> Optional.of(APPLICATION_GROUP);
            default -> Optional.empty();
        };
    }

    /** The name as a template writes it. */
    String nameInTemplate(String name) {
        return this == ROLE_ASSIGNMENT ? name.substring(name.indexOf('/') + 1) : name;
    }

    /** Appends {@code /providers/<type>/<name>}, type and name by turns for children. */
    void appendPath(String name, StringBuilder path) {
        if (this == ROLE_ASSIGNMENT) {
            APPLICATION_GROUP.appendPath(name.substring(0, name.indexOf('/')), path);
        }
        path.append("/providers/").append(segments[0]);
        int from = this == ROLE_ASSIGNMENT ? name.indexOf('/') + 1 : 0;
        for (int i = 1; i < segments.length; i++) {
            int slash = i == segments.length - 1 ? name.length() : name.indexOf('/', from);
            path.append('/').append(segments[i]).append('/').append(name, from, slash);
            from = slash + 1;
        }
    }

    @Override
    public String toString() {
        return azureName;
    }
}
