package dev.classicready.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the Azure command line answers about a generated estate: resources, roles, registrations, usages and blobs. */
final class AzureAnswers {

    /** More than any estate needs, so that quotas are compared and hold. */
    private static final int PLENTY = 10_000_000;

    private static final List<String> COMPUTE = List.of(
            "cores",
            "virtualMachines",
            "availabilitySets",
            "basicAFamily",
            "standardA0_A7Family",
            "standardAv2Family",
            "standardDFamily",
            "standardDv2Family",
            "standardDv3Family",
            "standardDSv2Family",
            "standardDSv3Family",
            "standardDDSv5Family",
            "standardDLDSv5Family",
            "standardEv3Family",
            "standardESv3Family");

    private static final List<String> NETWORK = List.of(
            "VirtualNetworks",
            "StaticPublicIPAddresses",
            "NetworkSecurityGroups",
            "PublicIPAddresses",
            "NetworkInterfaces",
            "LoadBalancers",
            "RouteTables",
            "StandardSkuLoadBalancers",
            "StandardSkuPublicIpAddresses");

    private final Path folder;
    private final String subscription;
    private final GeneratedEstate estate;

    AzureAnswers(Path folder, String subscription, GeneratedEstate estate) {
        this.folder = folder;
        this.subscription = "/subscriptions/" + subscription;
        this.estate = estate;
    }

    void write() throws IOException {
        list("azure-resources.json", List.of("""
                        {"id": "%1$s/resourceGroups/tools/providers/Microsoft.Automation/automationAccounts/tools",
                         "name": "tools", "type": "microsoft.automation/automationaccounts", "location": "westeurope",
                         "resourceGroup": "tools", "properties": {}}""".formatted(subscription)));
        list("role-assignments.json", List.of("""
                        {"id": "%1$s/providers/Microsoft.Authorization/roleAssignments/5d0c9a2e-0000-4000-8000-000000000001",
                         "principalId": "5d0c9a2e-0000-4000-8000-00000000000a", "principalType": "Group",
                         "roleDefinitionName": "Owner", "scope": "%1$s"}""".formatted(subscription)));
        list("provider-registrations.json", List.of("""
                        {"id": "%1$s/providers/Microsoft.ClassicInfrastructureMigrate",
                         "namespace": "Microsoft.ClassicInfrastructureMigrate", "registrationState": "Registered",
                         "resourceTypes": []}""".formatted(subscription)));
        for (String location : GeneratedEstate.LOCATIONS) {
            String file = "-usages-" + location.toLowerCase(Locale.ROOT).replace(" ", "") + ".json";
            list("compute" + file, COMPUTE.stream().map(AzureAnswers::usage).toList());
            list("network" + file, NETWORK.stream().map(AzureAnswers::usage).toList());
        }
        blobs();
    }

    private static String usage(String quota) {
        return "{\"name\": {\"value\": \"%s\"}, \"currentValue\": 0, \"limit\": %d, \"unit\": \"Count\"}"
                .formatted(quota, PLENTY);
    }

    private void blobs() throws IOException {
        Map<String, List<String>> byAccount = new TreeMap<>();
        estate.forEachService(service -> {
            for (GeneratedMachine machine : service.machines()) {
                for (int disk = 0; disk <= machine.dataDisks(); disk++) {
                    byAccount
                            .computeIfAbsent(machine.account(), a -> new ArrayList<>())
                            .add(blob(machine, disk));
                }
            }
        });
        for (Map.Entry<String, List<String>> account : byAccount.entrySet()) {
            list("blobs-" + account.getKey() + ".json", account.getValue());
        }
    }

    private static String blob(GeneratedMachine machine, int disk) {
        String link = machine.mediaLink(disk);
        String name = link.substring(link.indexOf("/vhds/") + "/vhds/".length());
        return "{\"name\": \"%s\", \"container\": \"vhds\", \"properties\": {\"blobType\": \"PageBlob\", \"contentLength\": %d}}"
                .formatted(name, machine.sizeInGb(disk) * (1L << 30) + 512);
    }

    private void list(String name, List<String> items) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write("[\n");
            out.write(String.join(",\n", items));
            out.write("\n]\n");
        }
    }
}
