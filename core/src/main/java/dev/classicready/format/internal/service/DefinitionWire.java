package dev.classicready.format.internal.service;

import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The elements of a service definition. */
@NullUnmarked
final class DefinitionWire {
    private DefinitionWire() {}

    static final class Definition extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "schemaVersion")
        Text schemaVersion;

        @XmlAttribute(name = "upgradeDomainCount")
        Text upgradeDomainCount;

        @XmlAttribute(name = "topologyChangeDiscovery")
        Text topologyChangeDiscovery;

        @XmlElementWrapper(name = "LoadBalancerProbes")
        @XmlElement(name = "LoadBalancerProbe")
        List<Probe> probes;

        @XmlElement(name = "WebRole")
        List<Role> webRoles;

        @XmlElement(name = "WorkerRole")
        List<Role> workerRoles;

        @XmlElementWrapper(name = "NetworkTrafficRules")
        @XmlElement(name = "OnlyAllowTrafficTo")
        List<TrafficRule> trafficRules;
    }

    static final class Probe extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "protocol")
        Text protocol;

        @XmlAttribute(name = "path")
        Text path;

        @XmlAttribute(name = "port")
        Text port;

        @XmlAttribute(name = "intervalInSeconds")
        Text intervalInSeconds;

        @XmlAttribute(name = "timeoutInSeconds")
        Text timeoutInSeconds;
    }

    static final class Role extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "vmsize")
        Text size;

        @XmlAttribute(name = "enableNativeCodeExecution")
        Text enableNativeCodeExecution;

        @XmlElement(name = "Endpoints")
        Endpoints endpoints;

        /** Where definitions of the first releases have their endpoints. */
        @XmlElement(name = "InputEndpoints")
        Endpoints inputEndpoints;

        @XmlElementWrapper(name = "ConfigurationSettings")
        @XmlElement(name = "Setting")
        List<Named> settings;

        @XmlElementWrapper(name = "Certificates")
        @XmlElement(name = "Certificate")
        List<Certificate> certificates;

        @XmlElementWrapper(name = "Imports")
        @XmlElement(name = "Import")
        List<Import> imports;

        @XmlElementWrapper(name = "LocalResources")
        @XmlElement(name = "LocalStorage")
        List<Storage> localResources;

        /** Where definitions of the first releases have their local storage. */
        @XmlElement(name = "LocalStorage")
        List<Storage> localStorage;

        @XmlElement(name = "Runtime")
        Runtime runtime;

        @XmlElementWrapper(name = "Startup")
        @XmlElement(name = "Task")
        List<Task> tasks;

        @XmlElementWrapper(name = "Sites")
        @XmlElement(name = "Site")
        List<SiteElement> sites;
    }

    static final class Endpoints extends WireElement {
        @XmlElement(name = "InputEndpoint")
        List<Endpoint> input;

        @XmlElement(name = "InternalEndpoint")
        List<Endpoint> internal;

        @XmlElement(name = "InstanceInputEndpoint")
        List<Endpoint> instanceInput;
    }

    static final class Endpoint extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "protocol")
        Text protocol;

        @XmlAttribute(name = "port")
        Text port;

        @XmlAttribute(name = "localPort")
        Text localPort;

        @XmlAttribute(name = "certificate")
        Text certificate;

        @XmlAttribute(name = "ignoreRoleInstanceStatus")
        Text ignoreRoleInstanceStatus;

        @XmlAttribute(name = "loadBalancerProbe")
        Text probe;

        @XmlAttribute(name = "loadBalancer")
        Text loadBalancer;

        @XmlAttribute(name = "loadBalancerDistribution")
        Text distribution;

        @XmlElement(name = "FixedPort")
        Port fixedPort;

        @XmlElement(name = "FixedPortRange")
        Ports fixedPortRange;

        @XmlElement(name = "AllocatePublicPortFrom")
        PublicPorts publicPorts;
    }

    static final class PublicPorts extends WireElement {
        @XmlElement(name = "FixedPortRange")
        Ports fixedPortRange;
    }

    static final class Port extends WireElement {
        @XmlAttribute(name = "port")
        Text port;
    }

    static final class Ports extends WireElement {
        @XmlAttribute(name = "min")
        Text min;

        @XmlAttribute(name = "max")
        Text max;
    }

    static final class Named extends WireElement {
        @XmlAttribute(name = "name")
        Text name;
    }

    static final class Certificate extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "storeLocation")
        Text storeLocation;

        @XmlAttribute(name = "storeName")
        Text storeName;

        @XmlAttribute(name = "permissionLevel")
        Text permissionLevel;
    }

    static final class Import extends WireElement {
        @XmlAttribute(name = "moduleName")
        Text moduleName;
    }

    static final class Storage extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "sizeInMB")
        Text size;

        @XmlAttribute(name = "cleanOnRoleRecycle")
        Text cleanOnRoleRecycle;
    }

    static final class Runtime extends WireElement {
        @XmlAttribute(name = "executionContext")
        Text executionContext;
    }

    static final class Task extends WireElement {
        @XmlAttribute(name = "commandLine")
        Text commandLine;

        @XmlAttribute(name = "executionContext")
        Text executionContext;

        @XmlAttribute(name = "taskType")
        Text taskType;
    }

    static final class SiteElement extends WireElement {
        @XmlAttribute(name = "name")
        Text name;

        @XmlAttribute(name = "physicalDirectory")
        Text physicalDirectory;

        @XmlElementWrapper(name = "Bindings")
        @XmlElement(name = "Binding")
        List<Binding> bindings;
    }

    static final class Binding extends WireElement {
        @XmlAttribute(name = "endpointName")
        Text endpointName;
    }

    static final class TrafficRule extends WireElement {
        @XmlElementWrapper(name = "Destinations")
        @XmlElement(name = "RoleEndpoint")
        List<RoleEndpointRef> destinations;

        @XmlElement(name = "AllowAllTraffic")
        Named allowAllTraffic;

        @XmlElement(name = "WhenSource")
        WhenSource whenSource;
    }

    static final class RoleEndpointRef extends WireElement {
        @XmlAttribute(name = "endpointName")
        Text endpointName;

        @XmlAttribute(name = "roleName")
        Text roleName;
    }

    static final class WhenSource extends WireElement {
        @XmlElement(name = "FromRole")
        List<FromRole> roles;
    }

    static final class FromRole extends WireElement {
        @XmlAttribute(name = "roleName")
        Text roleName;
    }
}
