package dev.classicready.examples.azuresdk;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonSerializable;
import com.azure.json.JsonWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;

/** The Azure SDK's models of resources, by their types. */
final class SdkModels {

    private static final String COMPUTE = "com.azure.resourcemanager.compute.fluent.models.";
    private static final String NETWORK = "com.azure.resourcemanager.network.fluent.models.";

    private static final Map<String, String> MODELS = Map.ofEntries(
            Map.entry("Microsoft.Compute/availabilitySets", COMPUTE + "AvailabilitySetInner"),
            Map.entry("Microsoft.Compute/cloudServices", COMPUTE + "CloudServiceInner"),
            Map.entry("Microsoft.Compute/disks", COMPUTE + "DiskInner"),
            Map.entry("Microsoft.Compute/virtualMachines", COMPUTE + "VirtualMachineInner"),
            Map.entry("Microsoft.Compute/virtualMachines/extensions", COMPUTE + "VirtualMachineExtensionInner"),
            Map.entry("Microsoft.Network/connections", NETWORK + "VirtualNetworkGatewayConnectionInner"),
            Map.entry("Microsoft.Network/loadBalancers", NETWORK + "LoadBalancerInner"),
            Map.entry("Microsoft.Network/localNetworkGateways", NETWORK + "LocalNetworkGatewayInner"),
            Map.entry("Microsoft.Network/natGateways", NETWORK + "NatGatewayInner"),
            Map.entry("Microsoft.Network/networkInterfaces", NETWORK + "NetworkInterfaceInner"),
            Map.entry("Microsoft.Network/networkSecurityGroups", NETWORK + "NetworkSecurityGroupInner"),
            Map.entry("Microsoft.Network/publicIPAddresses", NETWORK + "PublicIpAddressInner"),
            Map.entry("Microsoft.Network/routeTables", NETWORK + "RouteTableInner"),
            Map.entry("Microsoft.Network/virtualNetworkGateways", NETWORK + "VirtualNetworkGatewayInner"),
            Map.entry("Microsoft.Network/virtualNetworks", NETWORK + "VirtualNetworkInner"),
            Map.entry(
                    "Microsoft.Authorization/roleAssignments",
                    "com.azure.resourcemanager.authorization.models.RoleAssignmentCreateParameters"),
            Map.entry(
                    "Microsoft.KeyVault/vaults",
                    "com.azure.resourcemanager.keyvault.models.VaultCreateOrUpdateParameters"),
            Map.entry(
                    "Microsoft.Storage/storageAccounts",
                    "com.azure.resourcemanager.storage.models.StorageAccountCreateParameters"));

    /** Resources of Virtual Desktop: its client for Java is not on Maven Central. */
    private static final Set<String> WITHOUT_MODEL = Set.of(
            "Microsoft.DesktopVirtualization/applicationGroups",
            "Microsoft.DesktopVirtualization/applicationGroups/applications",
            "Microsoft.DesktopVirtualization/hostPools",
            "Microsoft.DesktopVirtualization/workspaces");

    private SdkModels() {}

    static boolean hasModel(String type) {
        if (!MODELS.containsKey(type) && !WITHOUT_MODEL.contains(type)) {
            throw new AssertionError("the SDK's model of " + type + " is not named");
        }
        return MODELS.containsKey(type);
    }

    /** Reads a resource's body into its model and writes it again. */
    static JsonNode roundTrip(String type, String body) throws IOException {
        try (JsonReader reader = JsonProviders.createReader(body)) {
            Object model = Class.forName(MODELS.get(type))
                    .getMethod("fromJson", JsonReader.class)
                    .invoke(null, reader);
            StringWriter written = new StringWriter();
            try (JsonWriter writer = JsonProviders.createWriter(written)) {
                ((JsonSerializable<?>) model).toJson(writer);
            }
            return new ObjectMapper().readTree(written.toString());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " does not take " + body, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
