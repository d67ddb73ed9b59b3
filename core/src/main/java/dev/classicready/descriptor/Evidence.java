package dev.classicready.descriptor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of descriptor, and so a kind of evidence that a rule may need. A rule whose evidence was not supplied answers
 * UNKNOWN and names {@link #collectWith() the command} that collects it.
 */
public enum Evidence {
    NETWORK_CONFIGURATION("Get-AzureVNetConfig -ExportToFile NetworkConfig.netcfg"),
    SERVICE_CONFIGURATION(
            "GET https://management.core.windows.net/{subscription}/services/hostedservices/{service}/deploymentslots/{slot} (decode Configuration)"),
    SERVICE_DEFINITION(
            "POST https://management.core.windows.net/{subscription}/services/hostedservices/{service}/deploymentslots/{slot}/package?containerUri={uri}"),
    DEPLOYMENT(
            "GET https://management.core.windows.net/{subscription}/services/hostedservices/{service}?embed-detail=true"),
    VIRTUAL_NETWORKS("GET https://management.core.windows.net/{subscription}/services/networking/virtualnetwork"),
    GATEWAYS("GET https://management.core.windows.net/{subscription}/services/networking/{network}/gateway", true),
    GATEWAY_CONNECTIONS(
            "GET https://management.core.windows.net/{subscription}/services/networking/{network}/gateway/connections",
            true),
    NETWORK_SECURITY_GROUPS(
            "GET https://management.core.windows.net/{subscription}/services/networking/networksecuritygroups, then each by its name with ?detaillevel=Full",
            true),
    ROUTE_TABLES(
            "GET https://management.core.windows.net/{subscription}/services/networking/routetables, then each by its name with ?detailLevel=full",
            true),
    RESERVED_IPS("GET https://management.core.windows.net/{subscription}/services/networking/reservedips", true),
    STORAGE_ACCOUNTS("GET https://management.core.windows.net/{subscription}/services/storageservices"),
    DISKS("GET https://management.core.windows.net/{subscription}/services/disks", true),
    IMAGES(
            "GET https://management.core.windows.net/{subscription}/services/images and GET https://management.core.windows.net/{subscription}/services/vmimages",
            true),
    APPLICATION_GATEWAYS(
            "GET https://management.core.windows.net/{subscription}/services/networking/ApplicationGateways", true),
    AFFINITY_GROUPS("GET https://management.core.windows.net/{subscription}/affinitygroups", true),
    CERTIFICATES(
            "GET https://management.core.windows.net/{subscription}/services/hostedservices/{service}/certificates",
            true),
    EXTENSION_CATALOGUE("GET https://management.core.windows.net/{subscription}/services/resourceextensions"),
    EXTENSIONS("GET https://management.core.windows.net/{subscription}/services/hostedservices/{service}/extensions"),
    ROLE_SIZES("GET https://management.core.windows.net/{subscription}/rolesizes"),
    SUBSCRIPTION("GET https://management.core.windows.net/{subscription}"),
    SECRETS("never needed"),
    VALIDATION_MESSAGES("Move-AzureVirtualNetwork -Validate -VirtualNetworkName {network}"),
    EXPRESSROUTE_CIRCUITS(
            "GET https://management.core.windows.net/{subscription}/services/networking/dedicatedcircuits", true),
    AZURE_RESOURCES("az graph query -q \"resources\" --first 1000 -o json > azure-resources.json", true),
    ROLE_ASSIGNMENTS("az role assignment list --all -o json > role-assignments.json", true),
    PROVIDER_REGISTRATIONS("az provider list -o json > provider-registrations.json"),
    NETWORK_USAGES("az network list-usages -l {location} -o json > network-usages-{location}.json"),
    COMPUTE_USAGES("az vm list-usage -l {location} -o json > compute-usages-{location}.json"),
    BLOBS("az storage blob list --account-name {account} -c {container} -o json > blobs-{account}.json", true),
    ASM_OBJECTS("the offline objects file of the community migration tool"),
    AVD(
            "Get-RdsTenant | ConvertTo-Json > tenants.json; likewise Get-RdsHostPool of each tenant, Get-RdsSessionHost and "
                    + "Get-RdsAppGroup of each host pool, Get-RdsRemoteApp and Get-RdsAppGroupUser of each application group");

    private final String kind;
    private final String collectWith;
    private final boolean mayBeAbsent;

    Evidence(String collectWith) {
        this(collectWith, false);
    }

    Evidence(String collectWith, boolean mayBeAbsent) {
        this.kind = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.collectWith = collectWith;
        this.mayBeAbsent = mayBeAbsent;
    }

    /** The kind as it is written in reports and options, for example {@code network-configuration}. */
    public String kind() {
        return kind;
    }

    /** The command or the request that collects descriptors of this kind; names in braces are to be filled in. */
    public String collectWith() {
        return collectWith;
    }

    /** Whether "there is none" makes sense for this kind, so that it may be assumed absent. */
    public boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    /** Finds the evidence by its {@linkplain #kind() kind}, ignoring case. */
    public static Optional<Evidence> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(e -> e.kind.equalsIgnoreCase(kind.strip()))
                .findFirst();
    }
}
