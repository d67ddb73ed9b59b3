package dev.classicready.format.internal.json;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A classic virtual machine in the form in which Resource Manager shows it, which is that of a machine by itself. */
final class ClassicMachine {

    private final AzureResource azure;
    private final JsonElement resource;
    private final DescriptorSink sink;
    private final JsonElement properties;
    private final JsonElement hardware;
    private final JsonElement storage;
    private final JsonElement network;

    ClassicMachine(AzureResource azure, JsonElement resource, DescriptorSink sink) {
        this.azure = azure;
        this.resource = resource;
        this.sink = sink;
        this.properties = resource.get("properties");
        this.hardware = properties.get("hardwareProfile");
        this.storage = properties.get("storageProfile");
        this.network = properties.get("networkProfile");
    }

    /** Adds the machine's cloud service with nothing but the machine in it, unless no cloud service is shown. */
    void add() {
        CloudService service = service();
        JsonElement virtualNetwork = network.get("virtualNetwork");
        String group = ResourceId.groupOf(virtualNetwork.get("id").text());
        String shown = virtualNetwork.get("name").text();
        if (service == null) {
            return;
        }
        if (shown == null || group == null) {
            sink.add(service);
        } else {
            sink.withClassicName(
                    azure.subscription(),
                    ResourceType.VIRTUAL_NETWORK,
                    shown,
                    group,
                    null,
                    name -> sink.add(
                            name.equals(shown)
                                    ? service
                                    : service.withDeployments(service.deployments().stream()
                                            .map(deployment -> deployment.inVirtualNetwork(name))
                                            .toList())));
        }
    }

    private @Nullable CloudService service() {
        JsonElement domain = properties.get("domainName");
        ResourceId id = ResourceId.of(domain.get("id").text());
        String service = domain.get("name").text();
        if (service == null && id == null) {
            sink.note(
                    resource.place(),
                    properties.path(),
                    "found no domainName; expected the cloud service that the virtual machine is in; "
                            + "the machine is listed, but not judged");
            return null;
        }
        return new CloudService(
                azure.subscription(),
                service != null ? service : id.name(),
                azure.location(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(deployment()),
                Places.at(resource.place(), CloudService.FIELDS)
                        .set("name", domain.place())
                        .set("location", resource.get("location").place())
                        .build());
    }

    /** Virtual machines occupy the production slot only. */
    private Deployment deployment() {
        JsonElement name = hardware.get("deploymentName");
        JsonElement virtualNetwork = network.get("virtualNetwork").get("name");
        String said = name.text();
        return new Deployment(
                said == null ? azure.name() : said,
                DeploymentSlot.PRODUCTION,
                null,
                hardware.get("deploymentLabel").text(),
                null,
                null,
                virtualNetwork.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(machine()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                Places.at(resource.place(), Deployment.FIELDS)
                        .set("name", name.place())
                        .set("virtualNetworkName", virtualNetwork.place())
                        .build());
    }

    private VirtualMachine machine() {
        JsonElement osDisk = storage.get("operatingSystemDisk");
        return new VirtualMachine(
                azure.name(),
                hardware.get("size").text(),
                hardware.get("availabilitySet").text(),
                osDisk.exists() ? disk(osDisk, false) : null,
                storage.get("dataDisks").each(disk -> disk(disk, true), sink),
                networkInterface(),
                List.of(),
                network.get("inputEndpoints").each(ClassicMachine::endpoint, sink),
                properties.get("extensions").each(ClassicMachine::extension, sink),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                hardware.get("platformGuestAgent").truth(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Places.at(resource.place(), VirtualMachine.FIELDS)
                        .set("name", resource.get("name").place())
                        .set("size", hardware.get("size").place())
                        .set("availabilitySet", hardware.get("availabilitySet").place())
                        .set("endpoints", network.get("inputEndpoints").place())
                        .build());
    }

    private static VirtualHardDisk disk(JsonElement disk, boolean data) {
        Integer lun = disk.get("lun").integer();
        return new VirtualHardDisk(
                disk.get("diskName").text(),
                disk.get("vhdUri").text(),
                data ? (lun == null ? Integer.valueOf(0) : lun) : null,
                disk.get("diskSize").integer(),
                disk.get("caching").text(),
                data ? null : disk.get("operatingSystem").text(),
                disk.get("ioType").text(),
                disk.get("sourceImageName").text(),
                null,
                Places.at(disk.place(), VirtualHardDisk.FIELDS)
                        .set("name", disk.get("diskName").place())
                        .set("mediaLink", disk.get("vhdUri").place())
                        .set("lun", disk.get("lun").place())
                        .set("logicalSizeInGb", disk.get("diskSize").place())
                        .set("caching", disk.get("caching").place())
                        .set("ioType", disk.get("ioType").place())
                        .set("operatingSystem", disk.get("operatingSystem").place())
                        .build());
    }

    private NetworkInterface networkInterface() {
        JsonElement virtualNetwork = network.get("virtualNetwork");
        JsonElement address = virtualNetwork.get("staticIpAddress");
        return new NetworkInterface(
                null,
                virtualNetwork.get("subnetNames").texts(),
                address.text(),
                null,
                null,
                null,
                List.of(),
                Places.at(network.exists() ? network.place() : resource.place(), NetworkInterface.FIELDS)
                        .set("subnets", virtualNetwork.get("subnetNames").place())
                        .set("staticAddress", address.place())
                        .build());
    }

    private static InputEndpoint endpoint(JsonElement endpoint) {
        return new InputEndpoint(
                endpoint.get("endpointName").required("the name of an endpoint"),
                endpoint.get("protocol").text(),
                endpoint.get("publicPort").integer(),
                endpoint.get("privatePort").integer(),
                null,
                null,
                null,
                null,
                Boolean.TRUE.equals(endpoint.get("enableDirectServerReturn").truth()),
                null,
                null,
                null,
                List.of(),
                Places.at(endpoint.place(), InputEndpoint.FIELDS)
                        .set("name", endpoint.get("endpointName").place())
                        .set("protocol", endpoint.get("protocol").place())
                        .set("port", endpoint.get("publicPort").place())
                        .set("localPort", endpoint.get("privatePort").place())
                        .set(
                                "directServerReturn",
                                endpoint.get("enableDirectServerReturn").place())
                        .build());
    }

    /** An extension, where it says who publishes it; settings are not taken. */
    private static @Nullable ExtensionReference extension(JsonElement extension) {
        JsonElement name = extension.any("extension", "name");
        String said = name.text();
        String publisher = extension.get("publisher").text();
        return said == null || publisher == null
                ? null
                : new ExtensionReference(
                        extension.get("referenceName").text(),
                        publisher,
                        said,
                        extension.get("version").text(),
                        extension.get("state").text(),
                        null,
                        false,
                        Places.at(extension.place(), ExtensionReference.FIELDS)
                                .set("name", name.place())
                                .set("publisher", extension.get("publisher").place())
                                .set("version", extension.get("version").place())
                                .set("state", extension.get("state").place())
                                .build());
    }
}
