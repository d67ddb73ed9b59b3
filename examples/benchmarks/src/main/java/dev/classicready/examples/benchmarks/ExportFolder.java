package dev.classicready.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Writes a full export of a generated estate: one file for each kind of answer, those of the Azure command line
 * included, so that rules lack no evidence.
 */
final class ExportFolder {

    private static final String SUBSCRIPTION = "2b5e8c14-7a90-4d3f-b6e1-90c4f7d2a853";
    private static final String NETWORKS =
            " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration\"";
    private static final List<String> SUBNETS = List.of("front", "back");

    private final Path folder;
    private final GeneratedEstate estate;

    ExportFolder(Path folder, GeneratedEstate estate) {
        this.folder = folder;
        this.estate = estate;
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        services("hosted-services.xml", "HostedServices", ExportFolder::hostedService);
        numbered("virtual-networks.xml", "VirtualNetworkSites", XmlText.MANAGEMENT, estate.networks(), this::network);
        numbered("NetworkConfig.netcfg", "NetworkConfiguration", NETWORKS, 1, (xml, i) -> configuration(xml));
        numbered(
                "network-security-groups.xml",
                "NetworkSecurityGroups",
                XmlText.MANAGEMENT,
                estate.networks(),
                this::securityGroup);
        numbered("storage-accounts.xml", "StorageServices", XmlText.MANAGEMENT, estate.accounts() + 1, this::account);
        services("disks.xml", "Disks", ExportFolder::disks);
        services("reserved-ips.xml", "ReservedIPs", ExportFolder::reservedIp);
        for (String none : List.of("RouteTables", "ApplicationGateways", "Images", "VMImages")) {
            numbered(none + ".xml", none, XmlText.MANAGEMENT, 0, (xml, i) -> {});
        }
        new AzureAnswers(folder, SUBSCRIPTION, estate).write();
    }

    private void services(String name, String root, BiConsumer<XmlText, GeneratedService> writer) throws IOException {
        document(
                name,
                root,
                XmlText.MANAGEMENT,
                document -> estate.forEachService(service -> {
                    writer.accept(document.xml, service);
                    document.flush();
                }));
    }

    private void numbered(String name, String root, String namespaces, int count, ObjIntConsumer<XmlText> writer)
            throws IOException {
        document(name, root, namespaces, document -> {
            for (int i = 0; i < count; i++) {
                writer.accept(document.xml, i);
                document.flush();
            }
        });
    }

    private void document(String name, String root, String namespaces, Consumer<Document> content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 20)) {
            Document document = new Document(out, new XmlText());
            out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            document.xml.open(root, namespaces);
            content.accept(document);
            document.xml.close();
            document.flush();
            out.write('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Document(OutputStream out, XmlText xml) {
        void flush() {
            try {
                out.write(xml.take().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String url(String collection, String name) {
        return "https://management.core.windows.net/" + SUBSCRIPTION + "/services/" + collection + "/" + name;
    }

    private static void hostedService(XmlText xml, GeneratedService service) {
        xml.open("HostedService")
                .leaf("Url", url("hostedservices", service.name()))
                .leaf("ServiceName", service.name())
                .open("HostedServiceProperties")
                .leaf("Location", service.location())
                .base64("Label", service.name())
                .leaf("Status", "Created")
                .leaf("DateCreated", "2016-09-28T12:14:30Z")
                .leaf("DateLastModified", "2022-05-11T16:20:47Z")
                .empty("ExtendedProperties")
                .close()
                .open("Deployments");
        new DeploymentXml(xml).write(service, "");
        xml.close().close();
    }

    private void network(XmlText xml, int network) {
        xml.open("VirtualNetworkSite")
                .leaf("Name", estate.networkName(network))
                .leaf("Id", "2b5e8c14-7a90-4d3f-b6e1-%012x".formatted(network))
                .leaf("Location", estate.networkLocation(network))
                .leaf("State", "Created")
                .open("AddressSpace")
                .open("AddressPrefixes")
                .leaf("AddressPrefix", estate.networkPrefix(network))
                .close()
                .close()
                .open("Subnets");
        for (int i = 0; i < SUBNETS.size(); i++) {
            xml.open("Subnet")
                    .leaf("Name", SUBNETS.get(i))
                    .leaf("AddressPrefix", estate.subnetPrefix(network, i))
                    .leaf("NetworkSecurityGroup", i == 0 ? securityGroupName(network) : null)
                    .close();
        }
        xml.close().close();
    }

    private void configuration(XmlText xml) {
        xml.open("VirtualNetworkConfiguration").empty("Dns").open("VirtualNetworkSites");
        for (int network = 0; network < estate.networks(); network++) {
            String attributes = " name=\"" + estate.networkName(network) + "\" Location=\""
                    + estate.networkLocation(network) + "\"";
            xml.open("VirtualNetworkSite", attributes)
                    .open("AddressSpace")
                    .leaf("AddressPrefix", estate.networkPrefix(network))
                    .close()
                    .open("Subnets");
            for (int i = 0; i < SUBNETS.size(); i++) {
                xml.open("Subnet", " name=\"" + SUBNETS.get(i) + "\"")
                        .leaf("AddressPrefix", estate.subnetPrefix(network, i))
                        .close();
            }
            xml.close().close();
        }
        xml.close().close();
    }

    private String securityGroupName(int network) {
        return estate.networkName(network) + "-nsg";
    }

    private void securityGroup(XmlText xml, int network) {
        xml.open("NetworkSecurityGroup")
                .leaf("Name", securityGroupName(network))
                .leaf("Location", estate.networkLocation(network))
                .open("Rules");
        rule(xml, "allow-web", "Inbound", 100, "Allow", "INTERNET", "*", "8080");
        rule(xml, "allow-office", "Inbound", 200, "Allow", "203.0.113.0/24", "*", "*");
        rule(xml, "ALLOW VNET OUTBOUND", "Outbound", 65_000, "Allow", "VIRTUAL_NETWORK", "VIRTUAL_NETWORK", "*");
        rule(xml, "ALLOW VNET INBOUND", "Inbound", 65_000, "Allow", "VIRTUAL_NETWORK", "VIRTUAL_NETWORK", "*");
        rule(xml, "ALLOW AZURE LOAD BALANCER INBOUND", "Inbound", 65_001, "Allow", "AZURE_LOADBALANCER", "*", "*");
        rule(xml, "ALLOW INTERNET OUTBOUND", "Outbound", 65_001, "Allow", "*", "INTERNET", "*");
        rule(xml, "DENY ALL OUTBOUND", "Outbound", 65_500, "Deny", "*", "*", "*");
        rule(xml, "DENY ALL INBOUND", "Inbound", 65_500, "Deny", "*", "*", "*");
        xml.close().close();
    }

    private static void rule(
            XmlText xml, String name, String type, int priority, String action, String from, String to, String port) {
        xml.open("Rule")
                .leaf("Name", name)
                .leaf("Type", type)
                .leaf("Priority", priority)
                .leaf("Action", action)
                .leaf("SourceAddressPrefix", from)
                .leaf("SourcePortRange", "*")
                .leaf("DestinationAddressPrefix", to)
                .leaf("DestinationPortRange", port)
                .leaf("Protocol", priority < 65_000 ? "TCP" : "*")
                .leaf("State", "Active")
                .leaf("IsDefault", priority < 65_000 ? null : "true")
                .close();
    }

    /** The accounts of disks, and after them the one of boot diagnostics. */
    private void account(XmlText xml, int account) {
        String name = account < estate.accounts() ? estate.accountName(account) : "diagnostics";
        boolean premium = account < estate.accounts() && estate.isPremiumAccount(account);
        xml.open("StorageService")
                .leaf("Url", url("storageservices", name))
                .leaf("ServiceName", name)
                .open("StorageServiceProperties")
                .leaf("Location", estate.networkLocation(account))
                .base64("Label", name)
                .leaf("Status", "Created")
                .open("Endpoints")
                .leaf("Endpoint", "https://" + name + ".blob.core.windows.net/")
                .close()
                .leaf("AccountType", premium ? "Premium_LRS" : "Standard_LRS")
                .close()
                .close();
    }

    private static void disks(XmlText xml, GeneratedService service) {
        for (GeneratedMachine machine : service.machines()) {
            for (int disk = 0; disk <= machine.dataDisks(); disk++) {
                xml.open("Disk")
                        .open("AttachedTo")
                        .leaf("HostedServiceName", service.name())
                        .leaf("DeploymentName", service.name())
                        .leaf("RoleName", machine.name())
                        .close()
                        .leaf("OS", disk > 0 ? null : machine.linux() ? "Linux" : "Windows")
                        .leaf("Location", service.location())
                        .leaf("LogicalDiskSizeInGB", machine.sizeInGb(disk))
                        .leaf("MediaLink", machine.mediaLink(disk))
                        .leaf("Name", machine.diskName(disk))
                        .leaf("IsPremium", machine.isPremium())
                        .leaf("IOType", machine.isPremium() ? "Provisioned" : "Standard")
                        .close();
            }
        }
    }

    private static void reservedIp(XmlText xml, GeneratedService service) {
        if (service.reservedIp() != null) {
            xml.open("ReservedIP")
                    .leaf("Name", service.reservedIp())
                    .leaf("Address", service.publicAddress())
                    .leaf("Id", "2b5e8c14-7a90-4d3f-b6e2-%012x".formatted(service.ordinal()))
                    .leaf("State", "Created")
                    .leaf("InUse", true)
                    .leaf("ServiceName", service.name())
                    .leaf("DeploymentName", service.name())
                    .leaf("Location", service.location())
                    .close();
        }
    }
}
