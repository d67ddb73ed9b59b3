package dev.classicready.classic;

import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service definition (csdef) says: the roles of a cloud service and what they are made of.
 *
 * @param name the project's name, which need not be the cloud service's
 * @param upgradeDomainCount null for the default of 5
 * @param probes load balancer probes that endpoints name
 * @param text the document, as it was read
 * @see <a href="https://learn.microsoft.com/azure/cloud-services/schema-csdef-file">schema of the definition file</a>
 */
public record ServiceDefinition(
        String name,
        @Nullable String schemaVersion,
        @Nullable Integer upgradeDomainCount,
        @Nullable String topologyChangeDiscovery,
        List<RoleDefinition> roles,
        List<LoadBalancerProbe> probes,
        List<NetworkTrafficRule> trafficRules,
        SourceText text,
        Places places)
        implements Located {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "upgradeDomainCount", "trafficRules");

    public ServiceDefinition {
        roles = List.copyOf(roles);
        probes = List.copyOf(probes);
        trafficRules = List.copyOf(trafficRules);
    }

    /** The role of a name, compared without case. */
    public Optional<RoleDefinition> role(String name) {
        return roles.stream().filter(r -> Names.same(r.name(), name)).findFirst();
    }

    /** The probe of a name, compared without case. */
    public Optional<LoadBalancerProbe> probe(String name) {
        return probes.stream().filter(p -> Names.same(p.name(), name)).findFirst();
    }

    @Override
    public String step() {
        return "ServiceDefinition[" + name + "]";
    }

    @Override
    public String toString() {
        return "service definition " + name + " of roles "
                + roles.stream().map(RoleDefinition::name).collect(Collectors.joining(", "));
    }
}
