package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The network configuration of a service configuration.
 *
 * @param virtualNetwork the virtual network's name, or null for none
 * @param instanceAddresses which subnets and public IPs the instances of roles get
 * @param reservedIps reserved IPs of the deployment; the platform takes one
 * @param accessControls access control lists that {@code endpointAcls} refer to
 * @see <a href="https://learn.microsoft.com/azure/cloud-services/schema-cscfg-networkconfiguration">its schema</a>
 */
public record ServiceNetwork(
        @Nullable String virtualNetwork,
        List<DnsServer> dnsServers,
        List<InstanceAddress> instanceAddresses,
        List<ReservedIpReference> reservedIps,
        List<AccessControl> accessControls,
        List<EndpointAcl> endpointAcls,
        List<InternalLoadBalancer> loadBalancers,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("virtualNetwork");

    public ServiceNetwork {
        dnsServers = List.copyOf(dnsServers);
        instanceAddresses = List.copyOf(instanceAddresses);
        reservedIps = List.copyOf(reservedIps);
        accessControls = List.copyOf(accessControls);
        endpointAcls = List.copyOf(endpointAcls);
        loadBalancers = List.copyOf(loadBalancers);
    }

    /** The addresses of a role's instances; the role's name is compared without case. */
    public Optional<InstanceAddress> addressOf(String role) {
        return instanceAddresses.stream()
                .filter(a -> Names.same(a.role(), role))
                .findFirst();
    }

    /** The access control list of a name, compared without case. */
    public Optional<AccessControl> accessControl(String name) {
        return accessControls.stream().filter(c -> Names.same(c.name(), name)).findFirst();
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "NetworkConfiguration";
    }

    /** A reserved IP by its name. */
    public record ReservedIpReference(String name, Places places) implements Keyed {

        public static final Places.Fields FIELDS = Places.Fields.of("name");

        @Override
        public String key() {
            return name;
        }

        @Override
        public String step() {
            return "ReservedIP[" + name + "]";
        }
    }

    /** A named access control list. */
    public record AccessControl(String name, List<AclRule> rules, Places places) implements Keyed {

        public static final Places.Fields FIELDS = Places.Fields.of("name");

        public AccessControl {
            rules = List.copyOf(rules);
        }

        @Override
        public String key() {
            return name;
        }

        @Override
        public String step() {
            return "AccessControl[" + name + "]";
        }
    }

    /** Says which access control list holds for an endpoint. */
    public record EndpointAcl(String role, String endpoint, String accessControl, Places places) implements Keyed {

        public static final Places.Fields FIELDS = Places.Fields.of("role", "endpoint", "accessControl");

        @Override
        public String key() {
            return role + "/" + endpoint;
        }

        @Override
        public String step() {
            return "EndpointAcl[" + key() + "]";
        }
    }
}
