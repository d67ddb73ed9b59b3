package dev.classicready.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the deployment of a generated service as the management API answers it. */
final class DeploymentXml {

    private static final String STAMP = "2022-05-16T06:10:37Z";
    private static final Extension ANTIMALWARE =
            new Extension("Microsoft.Azure.Security", "IaaSAntimalware", "1.*", "1.5.5.9");
    private static final Extension SCRIPT =
            new Extension("Microsoft.OSTCExtensions", "CustomScriptForLinux", "1.*", "1.5.4");
    private static final Extension BACKGROUND = new Extension("Microsoft.Compute", "BGInfo", "1.*", "1.2.2");
    private static final Extension SNAPSHOT =
            new Extension("Microsoft.Azure.RecoveryServices", "VMSnapshot", "1.*", "1.0.91.0");

    private final XmlText xml;

    DeploymentXml(XmlText xml) {
        this.xml = xml;
    }

    private record Extension(String publisher, String name, String version, String handlerVersion) {}

    private record Endpoint(
            String name, int port, int localPort, @Nullable String set) {}

    /** Writes the deployment. */
    void write(GeneratedService service, String namespaces) {
        xml.open("Deployment", namespaces)
                .leaf("Name", service.name())
                .leaf("DeploymentSlot", "Production")
                .leaf("PrivateID", "%032x".formatted(service.ordinal() + 1L))
                .leaf("Status", "Running")
                .base64("Label", service.name())
                .leaf("Url", "http://" + service.name() + ".cloudapp.net/")
                .base64("Configuration", configuration(service))
                .open("RoleInstanceList");
        service.machines().forEach(m -> instance(service, m));
        xml.close().leaf("UpgradeDomainCount", 5).open("RoleList");
        service.machines().forEach(m -> role(service, m));
        xml.close()
                .empty("SdkVersion")
                .leaf("Locked", false)
                .leaf("RollbackAllowed", false)
                .leaf("VirtualNetworkName", service.network())
                .leaf("CreatedTime", "2016-09-28T12:14:30Z")
                .leaf("LastModifiedTime", "2022-05-11T16:20:47Z")
                .empty("ExtendedProperties")
                .open("VirtualIPs")
                .open("VirtualIP")
                .leaf("Address", service.publicAddress())
                .leaf("IsDnsProgrammed", true)
                .leaf("Name", service.name() + "ContractContract")
                .leaf("ReservedIPName", service.reservedIp())
                .close()
                .close()
                .leaf("ReservedIPName", service.reservedIp())
                .close();
    }

    private static CharSequence configuration(GeneratedService service) {
        StringBuilder text = new StringBuilder("<ServiceConfiguration"
                + " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration\">");
        for (GeneratedMachine machine : service.machines()) {
            text.append("<Role name=\"").append(machine.name()).append("\"><Instances count=\"1\" /></Role>");
        }
        if (service.network() != null) {
            text.append("<NetworkConfiguration><VirtualNetworkSite name=\"")
                    .append(service.network())
                    .append("\" /></NetworkConfiguration>");
        }
        return text.append("</ServiceConfiguration>");
    }

    private void instance(GeneratedService service, GeneratedMachine machine) {
        boolean deallocated = machine.instanceStatus().equals("StoppedDeallocated");
        xml.open("RoleInstance")
                .leaf("RoleName", machine.name())
                .leaf("InstanceName", machine.name())
                .leaf("InstanceStatus", machine.instanceStatus())
                .leaf("InstanceUpgradeDomain", machine.number() % 5)
                .leaf("InstanceFaultDomain", machine.number() % 2)
                .leaf("InstanceSize", machine.size())
                .empty("InstanceStateDetails")
                .leaf("IpAddress", deallocated ? null : machine.address())
                .open("InstanceEndpoints");
        for (Endpoint endpoint : endpoints(service, machine)) {
            xml.open("InstanceEndpoint")
                    .leaf("Name", endpoint.name)
                    .leaf("Vip", service.publicAddress())
                    .leaf("PublicPort", endpoint.port)
                    .leaf("LocalPort", endpoint.localPort)
                    .leaf("Protocol", "tcp")
                    .close();
        }
        xml.close();
        if (machine.isRunning()) {
            agent(machine);
        }
        xml.leaf("PowerState", machine.isRunning() ? "Started" : deallocated ? "Stopped" : "Unknown")
                .leaf("HostName", machine.name());
        if (machine.trouble() == Trouble.INSTANCE_PUBLIC_IP) {
            xml.open("PublicIPs").open("PublicIP").leaf("Name", "direct").leaf("Address", publicAddress(machine));
            xml.close().close();
        }
        xml.close();
    }

    private static String publicAddress(GeneratedMachine machine) {
        return "198.51." + machine.ordinal() / 256 % 256 + "." + machine.ordinal() % 256;
    }

    private void agent(GeneratedMachine machine) {
        xml.open("GuestAgentStatus")
                .leaf("ProtocolVersion", "1.0")
                .leaf("Timestamp", STAMP)
                .leaf("GuestAgentVersion", "2.7.41491.1057")
                .leaf("Status", machine.trouble() == Trouble.AGENT_NOT_READY ? "NotReady" : "Ready")
                .close()
                .open("ResourceExtensionStatusList");
        for (Extension extension : extensions(machine)) {
            xml.open("ResourceExtensionStatus")
                    .leaf("HandlerName", extension.publisher + "." + extension.name)
                    .leaf("Version", extension.handlerVersion)
                    .leaf("Status", "Ready")
                    .close();
        }
        xml.close();
    }

    private void role(GeneratedService service, GeneratedMachine machine) {
        xml.open("Role", " i:type=\"PersistentVMRole\"")
                .leaf("RoleName", machine.name())
                .empty("OsVersion")
                .leaf("RoleType", "PersistentVMRole")
                .open("ConfigurationSets");
        network(service, machine);
        xml.close().open("ResourceExtensionReferences");
        for (Extension extension : extensions(machine)) {
            xml.open("ResourceExtensionReference")
                    .leaf("ReferenceName", extension.name)
                    .leaf("Publisher", extension.publisher)
                    .leaf("Name", extension.name)
                    .leaf("Version", extension.version)
                    .leaf("State", "Enable")
                    .close();
        }
        xml.close().leaf("AvailabilitySetName", machine.availabilitySet());
        disks(machine);
        xml.leaf("RoleSize", machine.size()).leaf("ProvisionGuestAgent", true);
        if (machine.trouble() == Trouble.BOOT_DIAGNOSTICS_ON_PREMIUM) {
            String blob = "https://diagnostics.blob.core.windows.net/bootdiagnostics/" + machine.name();
            xml.open("DebugSettings")
                    .leaf("BootDiagnosticsEnabled", true)
                    .leaf("ConsoleScreenshotBlobUri", blob + ".screenshot.bmp")
                    .leaf("SerialOutputBlobUri", blob + ".serialconsole.log")
                    .close();
        }
        xml.close();
    }

    private void network(GeneratedService service, GeneratedMachine machine) {
        xml.open("ConfigurationSet", " i:type=\"NetworkConfigurationSet\"")
                .leaf("ConfigurationSetType", "NetworkConfiguration")
                .open("InputEndpoints");
        endpoints(service, machine).forEach(e -> endpoint(service, machine, e));
        xml.close().open("SubnetNames");
        if (service.network() != null) {
            xml.leaf("SubnetName", "front");
        }
        xml.close();
        if (service.network() != null && machine.fixedAddress()) {
            xml.leaf("StaticVirtualNetworkIPAddress", machine.address());
        }
        if (machine.trouble() == Trouble.INSTANCE_PUBLIC_IP) {
            xml.open("PublicIPs")
                    .open("PublicIP")
                    .leaf("Name", "direct")
                    .close()
                    .close();
        }
        if (machine.trouble() == Trouble.TWO_SUBNETS) {
            xml.open("NetworkInterfaces")
                    .open("NetworkInterface")
                    .leaf("Name", "second")
                    .open("IPConfigurations")
                    .open("IPConfiguration")
                    .leaf("SubnetName", "back")
                    .close()
                    .close()
                    .close()
                    .close();
        }
        xml.close();
    }

    private void endpoint(GeneratedService service, GeneratedMachine machine, Endpoint endpoint) {
        xml.open("InputEndpoint").leaf("LoadBalancedEndpointSetName", endpoint.set);
        xml.leaf("LocalPort", endpoint.localPort).leaf("Name", endpoint.name).leaf("Port", endpoint.port);
        if (endpoint.set != null) {
            String path = machine.trouble() == Trouble.PROBES_DIFFER ? "/alive" : "/health";
            xml.open("LoadBalancerProbe").leaf("Path", path).leaf("Port", endpoint.localPort);
            xml.leaf("Protocol", "http").close();
        }
        xml.leaf("Protocol", "tcp").leaf("Vip", service.publicAddress()).leaf("EnableDirectServerReturn", false);
        if (machine.trouble() == Trouble.ENDPOINT_ACL && endpoint.set == null) {
            xml.open("EndpointAcl")
                    .open("Rules")
                    .open("Rule")
                    .leaf("Order", 100)
                    .leaf("Action", "permit");
            xml.leaf("RemoteSubnet", "203.0.113.0/24").leaf("Description", "office");
            xml.close().close().close();
        }
        xml.close();
    }

    private void disks(GeneratedMachine machine) {
        String ioType = machine.isPremium() ? "Provisioned" : "Standard";
        xml.open("DataVirtualHardDisks");
        for (int disk = 1; disk <= machine.dataDisks(); disk++) {
            xml.open("DataVirtualHardDisk").leaf("HostCaching", "ReadOnly").leaf("DiskName", machine.diskName(disk));
            xml.leaf("Lun", disk - 1)
                    .leaf("LogicalDiskSizeInGB", machine.sizeInGb(disk))
                    .leaf("MediaLink", machine.mediaLink(disk))
                    .leaf("IOType", ioType)
                    .close();
        }
        xml.close()
                .open("OSVirtualHardDisk")
                .leaf("HostCaching", "ReadWrite")
                .leaf("DiskName", machine.diskName(0))
                .leaf("MediaLink", machine.mediaLink(0))
                .leaf("SourceImageName", machine.linux() ? "Ubuntu-16_04-LTS-30GB" : "Windows-Server-2016-127GB")
                .leaf("OS", machine.linux() ? "Linux" : "Windows")
                .leaf("IOType", ioType)
                .close();
    }

    private static List<Endpoint> endpoints(GeneratedService service, GeneratedMachine machine) {
        List<Endpoint> endpoints = new ArrayList<>(2);
        if (service.isBalanced()) {
            endpoints.add(new Endpoint("Web", 80, 8080, "web"));
        }
        if (!service.isBalanced() || machine.number() % 2 == 1 || machine.trouble() == Trouble.ENDPOINT_ACL) {
            endpoints.add(
                    machine.linux()
                            ? new Endpoint("SSH", 52_200 + machine.number(), 22, null)
                            : new Endpoint("RemoteDesktop", 53_380 + machine.number(), 3389, null));
        }
        return endpoints;
    }

    private static List<Extension> extensions(GeneratedMachine machine) {
        Extension usual = machine.linux() ? SCRIPT : ANTIMALWARE;
        return switch (machine.trouble()) {
            case XML_EXTENSION -> List.of(usual, BACKGROUND);
            case BACKUP_EXTENSION -> List.of(usual, SNAPSHOT);
            case AGENT_NOT_READY -> List.of(usual);
            default -> machine.number() % 3 == 0 ? List.of() : List.of(usual);
        };
    }
}
