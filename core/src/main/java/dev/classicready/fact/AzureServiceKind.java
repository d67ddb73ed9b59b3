package dev.classicready.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Services of Resource Manager that can live in a classic virtual network, and where they say in which. */
public enum AzureServiceKind {
    APP_SERVICE_ENVIRONMENT(
            "App Service environment", "Microsoft.Web/hostingEnvironments", "virtualNetwork.id", "vnetName"),
    HDINSIGHT("HDInsight cluster", "Microsoft.HDInsight/clusters", "computeProfile.roles.virtualNetworkProfile.id"),
    API_MANAGEMENT(
            "API Management service",
            "Microsoft.ApiManagement/service",
            "virtualNetworkConfiguration.subnetResourceId",
            "virtualNetworkConfiguration.vnetid",
            "additionalLocations.virtualNetworkConfiguration.subnetResourceId",
            "additionalLocations.virtualNetworkConfiguration.vnetid",
            "vpnconfiguration.subnetResourceId",
            "vpnconfiguration.vnetid"),
    BATCH(
            "Batch pool",
            "Microsoft.Batch/batchAccounts/pools",
            "networkConfiguration.subnetId",
            "virtualMachineConfiguration.networkConfiguration.subnetId"),
    ENTRA_DOMAIN_SERVICES("managed domain", "Microsoft.AAD/domainServices", "subnetId", "replicaSets.subnetId"),
    LIFECYCLE_SERVICES("Lifecycle Services project", "Microsoft.DynamicsLcs/*", "*"),
    APPLICATION_GATEWAY(
            "application gateway",
            "Microsoft.ClassicNetwork/applicationGateways",
            "virtualNetwork.id",
            "vnetName",
            "subnets.id");

    private final String noun;
    private final String type;
    private final List<String> networkPaths;

    AzureServiceKind(String noun, String type, String... networkPaths) {
        this.noun = noun;
        this.type = type;
        this.networkPaths = List.of(networkPaths);
    }

    /** Finds the kind of a resource type, ignoring case. */
    static Optional<AzureServiceKind> of(String azureType) {
        String folded = azureType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.covers(folded)).findFirst();
    }

    private boolean covers(String folded) {
        String pattern = type.toLowerCase(Locale.ROOT);
        return pattern.endsWith("/*")
                ? folded.startsWith(pattern.substring(0, pattern.length() - 1))
                : folded.equals(pattern);
    }

    /** The properties that name a virtual network, or a subnet of one, by its id, GUID or name. */
    List<String> networkPaths() {
        return networkPaths;
    }

    /** What such a service is called in messages. */
    public String noun() {
        return noun;
    }

    /** The circumstance that the listing does not show where such services are. */
    String hidden() {
        return CircumstanceFact.HIDDEN + name();
    }
}
