package dev.classicready.format.internal.deployment;

import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The elements of cloud services, deployments and roles, as far as they are read. */
@NullUnmarked
final class Wire {
    private Wire() {}

    static final class HostedService extends WireElement {
        @XmlElement(name = "Url")
        Text url;

        @XmlElement(name = "ServiceName")
        Text serviceName;

        @XmlElement(name = "HostedServiceProperties")
        HostedServiceProperties properties;

        @XmlElement(name = "MigrationState")
        Text migrationState;

        @XmlElement(name = "Deployments")
        Deployments deployments;
    }

    static final class HostedServiceProperties extends WireElement {
        @XmlElement(name = "Description")
        Text description;

        @XmlElement(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Status")
        Text status;

        @XmlElement(name = "DateLastModified")
        Text dateLastModified;

        @XmlElement(name = "ReverseDnsFqdn")
        Text reverseDnsFqdn;
    }

    static final class Deployments extends WireElement {
        /** {@code i:nil}, which says that the answer does not tell. */
        @XmlAttribute(name = "nil")
        Text nil;

        @XmlElement(name = "Deployment")
        List<Deployment> deployments;
    }

    static final class Deployment extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "DeploymentSlot")
        Text slot;

        @XmlElement(name = "PrivateID")
        Text privateId;

        @XmlElement(name = "Status")
        Text status;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Url")
        Text url;

        @XmlElement(name = "Configuration")
        Text configuration;

        @XmlElementWrapper(name = "RoleInstanceList")
        @XmlElement(name = "RoleInstance")
        List<RoleInstance> instances;

        @XmlElement(name = "UpgradeDomainCount")
        Text upgradeDomainCount;

        @XmlElementWrapper(name = "RoleList")
        @XmlElement(name = "Role")
        List<Role> roles;

        @XmlElement(name = "SdkVersion")
        Text sdkVersion;

        @XmlElement(name = "VirtualNetworkName")
        Text virtualNetworkName;

        @XmlElement(name = "CreatedTime")
        Text createdTime;

        @XmlElement(name = "LastModifiedTime")
        Text lastModifiedTime;

        @XmlElement(name = "Dns")
        Dns dns;

        @XmlElementWrapper(name = "VirtualIPs")
        @XmlElement(name = "VirtualIP")
        List<VirtualIp> virtualIps;

        @XmlElement(name = "ExtensionConfiguration")
        ExtensionConfiguration extensionConfiguration;

        @XmlElement(name = "ReservedIPName")
        Text reservedIpName;

        @XmlElementWrapper(name = "LoadBalancers")
        @XmlElement(name = "LoadBalancer")
        List<LoadBalancer> loadBalancers;

        @XmlElement(name = "InternalDnsSuffix")
        Text internalDnsSuffix;
    }

    static final class Dns extends WireElement {
        @XmlElementWrapper(name = "DnsServers")
        @XmlElement(name = "DnsServer")
        List<DnsServer> servers;
    }

    static final class DnsServer extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Address")
        Text address;
    }

    static final class VirtualIp extends WireElement {
        @XmlElement(name = "Address")
        Text address;

        @XmlElement(name = "IsDnsProgrammed")
        Text dnsProgrammed;

        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "ReservedIPName")
        Text reservedIpName;
    }

    static final class ExtensionConfiguration extends WireElement {
        @XmlElementWrapper(name = "AllRoles")
        @XmlElement(name = "Extension")
        List<Extension> allRoles;

        @XmlElementWrapper(name = "NamedRoles")
        @XmlElement(name = "Role")
        List<ExtensionRole> namedRoles;
    }

    static final class ExtensionRole extends WireElement {
        @XmlElement(name = "RoleName")
        Text roleName;

        @XmlElementWrapper(name = "Extensions")
        @XmlElement(name = "Extension")
        List<Extension> extensions;
    }

    static final class Extension extends WireElement {
        @XmlElement(name = "Id")
        Text id;

        @XmlElement(name = "State")
        Text state;
    }

    static final class LoadBalancer extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "FrontendIpConfiguration")
        Frontend frontend;
    }

    static final class Frontend extends WireElement {
        @XmlElement(name = "SubnetName")
        Text subnetName;

        @XmlElement(name = "StaticVirtualNetworkIPAddress")
        Text staticAddress;
    }

    /** What a running instance of a role reports. */
    static final class RoleInstance extends WireElement {
        @XmlElement(name = "RoleName")
        Text roleName;

        @XmlElement(name = "InstanceStatus")
        Text status;

        @XmlElement(name = "InstanceSize")
        Text size;

        @XmlElement(name = "IpAddress")
        Text ipAddress;

        @XmlElement(name = "GuestAgentStatus")
        GuestAgentStatus guestAgent;

        @XmlElementWrapper(name = "ResourceExtensionStatusList")
        @XmlElement(name = "ResourceExtensionStatus")
        List<ExtensionStatus> extensionStatuses;

        @XmlElement(name = "PowerState")
        Text powerState;

        @XmlElement(name = "HostName")
        Text hostName;

        @XmlElementWrapper(name = "PublicIPs")
        @XmlElement(name = "PublicIP")
        List<PublicIp> publicIps;

        @XmlElementWrapper(name = "NetworkInterfaces")
        @XmlElement(name = "NetworkInterface")
        List<NetworkInterface> interfaces;
    }

    static final class GuestAgentStatus extends WireElement {
        @XmlElement(name = "Status")
        Text status;
    }

    static final class ExtensionStatus extends WireElement {
        @XmlElement(name = "HandlerName")
        Text handlerName;

        @XmlElement(name = "Version")
        Text version;

        @XmlElement(name = "Status")
        Text status;
    }

    /** A role of a deployment, or one by itself. */
    static final class Role extends WireElement {
        @XmlElement(name = "RoleName")
        Text roleName;

        @XmlElement(name = "OsVersion")
        Text osVersion;

        @XmlElement(name = "RoleType")
        Text roleType;

        @XmlElementWrapper(name = "ConfigurationSets")
        @XmlElement(name = "ConfigurationSet")
        List<ConfigurationSet> configurationSets;

        @XmlElementWrapper(name = "ResourceExtensionReferences")
        @XmlElement(name = "ResourceExtensionReference")
        List<ExtensionReference> extensions;

        @XmlElement(name = "VMImageName")
        Text imageName;

        @XmlElement(name = "AvailabilitySetName")
        Text availabilitySetName;

        @XmlElementWrapper(name = "DataVirtualHardDisks")
        @XmlElement(name = "DataVirtualHardDisk")
        List<HardDisk> dataDisks;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "OSVirtualHardDisk")
        HardDisk osDisk;

        @XmlElement(name = "RoleSize")
        Text roleSize;

        @XmlElement(name = "ProvisionGuestAgent")
        Text provisionGuestAgent;

        @XmlElement(name = "DebugSettings")
        DebugSettings debugSettings;

        @XmlElement(name = "LicenseType")
        Text licenseType;

        @XmlElement(name = "MigrationState")
        Text migrationState;
    }

    static final class ConfigurationSet extends WireElement {
        @XmlElement(name = "ConfigurationSetType")
        Text type;

        @XmlElement(name = "InputEndpoints")
        InputEndpoints endpoints;

        @XmlElement(name = "SubnetNames")
        SubnetNames subnetNames;

        @XmlElement(name = "StaticVirtualNetworkIPAddress")
        Text staticAddress;

        @XmlElementWrapper(name = "PublicIPs")
        @XmlElement(name = "PublicIP")
        List<PublicIp> publicIps;

        @XmlElementWrapper(name = "NetworkInterfaces")
        @XmlElement(name = "NetworkInterface")
        List<NetworkInterface> interfaces;

        @XmlElement(name = "NetworkSecurityGroup")
        Text networkSecurityGroup;

        @XmlElement(name = "IPForwarding")
        Text ipForwarding;

        @XmlElementWrapper(name = "StoredCertificateSettings")
        @XmlElement(name = "CertificateSetting")
        List<CertificateSetting> certificates;

        @XmlElement(name = "WinRM")
        WinRm winRm;
    }

    /** The management API names the items, the cmdlets' export calls each a string. */
    static final class SubnetNames extends WireElement {
        @XmlElement(name = "SubnetName")
        List<Text> names;

        @XmlElement(name = "string")
        List<Text> strings;
    }

    static final class InputEndpoints extends WireElement {
        @XmlElement(name = "InputEndpoint")
        List<InputEndpoint> endpoints;
    }

    static final class InputEndpoint extends WireElement {
        @XmlElement(name = "LoadBalancedEndpointSetName")
        Text loadBalancedSet;

        @XmlElement(name = "LocalPort")
        Text localPort;

        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Port")
        Text port;

        @XmlElement(name = "LoadBalancerProbe")
        Probe probe;

        @XmlElement(name = "Protocol")
        Text protocol;

        @XmlElement(name = "Vip")
        Text vip;

        @XmlElement(name = "EnableDirectServerReturn")
        Text directServerReturn;

        @XmlElement(name = "LoadBalancerName")
        Text loadBalancerName;

        @XmlElement(name = "EndpointAcl")
        EndpointAcl acl;

        @XmlElement(name = "IdleTimeoutInMinutes")
        Text idleTimeout;

        @XmlElement(name = "LoadBalancerDistribution")
        Text distribution;

        @XmlElement(name = "VirtualIPName")
        Text virtualIpName;
    }

    static final class Probe extends WireElement {
        @XmlElement(name = "Path")
        Text path;

        @XmlElement(name = "Port")
        Text port;

        @XmlElement(name = "Protocol")
        Text protocol;

        @XmlElement(name = "IntervalInSeconds")
        Text interval;

        @XmlElement(name = "TimeoutInSeconds")
        Text timeout;
    }

    static final class EndpointAcl extends WireElement {
        @XmlElementWrapper(name = "Rules")
        @XmlElement(name = "Rule")
        List<AclRule> rules;
    }

    static final class AclRule extends WireElement {
        @XmlElement(name = "Order")
        Text order;

        @XmlElement(name = "Action")
        Text action;

        @XmlElement(name = "RemoteSubnet")
        Text remoteSubnet;

        @XmlElement(name = "Description")
        Text description;
    }

    static final class PublicIp extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Address")
        Text address;

        @XmlElement(name = "IdleTimeoutInMinutes")
        Text idleTimeout;

        @XmlElement(name = "DomainNameLabel")
        Text domainNameLabel;
    }

    static final class NetworkInterface extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElementWrapper(name = "IPConfigurations")
        @XmlElement(name = "IPConfiguration")
        List<IpConfiguration> ipConfigurations;

        @XmlElement(name = "NetworkSecurityGroup")
        Text networkSecurityGroup;

        @XmlElement(name = "IPForwarding")
        Text ipForwarding;
    }

    static final class IpConfiguration extends WireElement {
        @XmlElement(name = "SubnetName")
        Text subnetName;

        @XmlElement(name = "Address")
        Text address;

        @XmlElement(name = "StaticVirtualNetworkIPAddress")
        Text staticAddress;
    }

    static final class CertificateSetting extends WireElement {
        @XmlElement(name = "StoreName")
        Text storeName;

        @XmlElement(name = "Thumbprint")
        Text thumbprint;
    }

    static final class WinRm extends WireElement {
        @XmlElementWrapper(name = "Listeners")
        @XmlElement(name = "Listener")
        List<Listener> listeners;
    }

    static final class Listener extends WireElement {
        @XmlElement(name = "Protocol")
        Text protocol;

        @XmlElement(name = "CertificateThumbprint")
        Text certificateThumbprint;
    }

    static final class ExtensionReference extends WireElement {
        @XmlElement(name = "ReferenceName")
        Text referenceName;

        @XmlElement(name = "Publisher")
        Text publisher;

        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Version")
        Text version;

        @XmlElementWrapper(name = "ResourceExtensionParameterValues")
        @XmlElement(name = "ResourceExtensionParameterValue")
        List<Parameter> parameters;

        @XmlElement(name = "State")
        Text state;
    }

    static final class Parameter extends WireElement {
        @XmlElement(name = "Key")
        Text key;

        @XmlElement(name = "Value")
        Text value;

        @XmlElement(name = "Type")
        Text type;
    }

    /** An OS disk or a data disk. */
    static final class HardDisk extends WireElement {
        @XmlElement(name = "HostCaching")
        Text caching;

        @XmlElement(name = "DiskLabel")
        Text label;

        @XmlElement(name = "DiskName")
        Text name;

        @XmlElement(name = "Lun")
        Text lun;

        @XmlElement(name = "LogicalDiskSizeInGB")
        Text sizeInGb;

        @XmlElement(name = "ResizedSizeInGB")
        Text resizedSizeInGb;

        @XmlElement(name = "MediaLink")
        Text mediaLink;

        @XmlElement(name = "SourceImageName")
        Text sourceImageName;

        @XmlElement(name = "OS")
        Text operatingSystem;

        @XmlElement(name = "IOType")
        Text ioType;
    }

    static final class DebugSettings extends WireElement {
        @XmlElement(name = "BootDiagnosticsEnabled")
        Text bootDiagnosticsEnabled;

        @XmlElement(name = "ConsoleScreenshotBlobUri")
        Text screenshotUri;

        @XmlElement(name = "SerialOutputBlobUri")
        Text serialOutputUri;
    }
}
