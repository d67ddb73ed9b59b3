package dev.classicready.classic;

/** The types of classic resources, and of what findings name beside them. */
public enum ResourceType {
    CLOUD_SERVICE("Microsoft.ClassicCompute/domainNames", "HostedService"),
    VIRTUAL_MACHINE("Microsoft.ClassicCompute/virtualMachines", "Role"),
    ROLE("Microsoft.ClassicCompute/domainNames/slots/roles", "Role"),
    VIRTUAL_NETWORK("Microsoft.ClassicNetwork/virtualNetworks", "VirtualNetworkSite"),
    LOCAL_NETWORK_SITE("Microsoft.ClassicNetwork/localNetworkSites", "LocalNetworkSite"),
    NETWORK_SECURITY_GROUP("Microsoft.ClassicNetwork/networkSecurityGroups", "NetworkSecurityGroup"),
    ROUTE_TABLE("Microsoft.ClassicNetwork/routeTables", "RouteTable"),
    RESERVED_IP("Microsoft.ClassicNetwork/reservedIps", "ReservedIP"),
    STORAGE_ACCOUNT("Microsoft.ClassicStorage/storageAccounts", "StorageService"),
    DISK("Microsoft.ClassicStorage/disks", "Disk"),
    OS_IMAGE("Microsoft.ClassicStorage/images", "OSImage"),
    VM_IMAGE("Microsoft.ClassicStorage/vmImages", "VMImage"),
    VIRTUAL_NETWORK_GATEWAY("Microsoft.ClassicNetwork/virtualNetworks/gateways", "Gateway"),
    GATEWAY_CONNECTION("Microsoft.ClassicNetwork/virtualNetworks/gateways/connections", "Connection"),
    APPLICATION_GATEWAY("Microsoft.ClassicNetwork/applicationGateways", "ApplicationGateway"),
    AFFINITY_GROUP("Microsoft.ClassicCompute/affinityGroups", "AffinityGroup"),
    EXPRESSROUTE_CIRCUIT("Microsoft.ClassicNetwork/expressRouteCircuits", "DedicatedCircuit"),
    RDS_TENANT("Microsoft.RDInfra/tenants", "RdsTenant"),
    RDS_HOST_POOL("Microsoft.RDInfra/hostPools", "RdsHostPool"),
    RDS_APP_GROUP("Microsoft.RDInfra/appGroups", "RdsAppGroup"),
    NETWORK_LOCATION("Microsoft.Network/locations", "Location"),
    COMPUTE_LOCATION("Microsoft.Compute/locations", "Location"),
    SUBSCRIPTION("Microsoft.Resources/subscriptions", "Subscription");

    private final String azureName;
    private final String element;

    ResourceType(String azureName, String element) {
        this.azureName = azureName;
        this.element = element;
    }

    /** The type as Azure writes it. */
    public String azureName() {
        return azureName;
    }

    /** The element that stands for such a resource in answers of the management API. */
    public String element() {
        return element;
    }

    @Override
    public String toString() {
        return azureName;
    }
}
