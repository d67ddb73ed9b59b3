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
            "GET /{subscription}/services/hostedservices/{service}/deploymentslots/{slot} (decode Configuration)"),
    SERVICE_DEFINITION(
            "POST /{subscription}/services/hostedservices/{service}/deploymentslots/{slot}/package?containerUri={uri}"),
    DEPLOYMENT("GET /{subscription}/services/hostedservices/{service}?embed-detail=true"),
    VIRTUAL_NETWORKS("GET /{subscription}/services/networking/virtualnetwork"),
    GATEWAYS("GET /{subscription}/services/networking/{network}/gateway", true),
    GATEWAY_CONNECTIONS("GET /{subscription}/services/networking/{network}/gateway/connections", true),
    NETWORK_SECURITY_GROUPS(
            "GET /{subscription}/services/networking/networksecuritygroups, then each with ?detaillevel=Full", true),
    ROUTE_TABLES("GET /{subscription}/services/networking/routetables, then each with ?detailLevel=full", true),
    RESERVED_IPS("GET /{subscription}/services/networking/reservedips", true),
    STORAGE_ACCOUNTS("GET /{subscription}/services/storageservices"),
    DISKS("GET /{subscription}/services/disks", true),
    IMAGES("GET /{subscription}/services/images and /services/vmimages", true),
    APPLICATION_GATEWAYS("GET /{subscription}/services/networking/ApplicationGateways", true),
    AFFINITY_GROUPS("GET /{subscription}/affinitygroups", true),
    CERTIFICATES("GET /{subscription}/services/hostedservices/{service}/certificates", true),
    EXTENSION_CATALOGUE("GET /{subscription}/services/resourceextensions"),
    EXTENSIONS("GET /{subscription}/services/hostedservices/{service}/extensions"),
    ROLE_SIZES("GET /{subscription}/rolesizes"),
    SUBSCRIPTION("GET /{subscription}"),
    SECRETS("never needed"),
    VALIDATION_MESSAGES("Move-AzureVirtualNetwork -Validate -VirtualNetworkName {network}"),
    EXPRESSROUTE_CIRCUITS("GET /{subscription}/services/networking/dedicatedcircuits", true),
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
