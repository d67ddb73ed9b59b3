package dev.classicready.classic;

import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service configuration (cscfg) says, whether it is a file or comes with a deployment: instances, settings,
 * certificates and the network of the roles that a {@link ServiceDefinition} declares.
 *
 * @param serviceName the name of the service definition, or null, as in answers of the management API
 * @param osFamily the guest operating system's family, as spelled; null where the platform's default holds
 * @param osVersion {@code *} or a version; null for {@code *}
 * @param network null where the document has no network configuration
 * @param text the document, as it was read
 * @see <a href="https://learn.microsoft.com/azure/cloud-services/schema-cscfg-file">schema of the configuration file</a>
 */
public record ServiceConfiguration(
        @Nullable String serviceName,
        @Nullable String osFamily,
        @Nullable String osVersion,
        @Nullable String schemaVersion,
        List<RoleConfiguration> roles,
        @Nullable ServiceNetwork network,
        SourceText text,
        Places places)
        implements Located {

    public static final Places.Fields FIELDS = Places.Fields.of("serviceName", "osFamily", "osVersion");

    public ServiceConfiguration {
        roles = List.copyOf(roles);
    }

    /** The role of a name, compared without case. */
    public Optional<RoleConfiguration> role(String name) {
        return roles.stream().filter(r -> Names.same(r.name(), name)).findFirst();
    }

    @Override
    public String step() {
        return serviceName == null ? "ServiceConfiguration" : "ServiceConfiguration[" + serviceName + "]";
    }

    @Override
    public String toString() {
        return "service configuration of roles "
                + roles.stream().map(RoleConfiguration::name).collect(Collectors.joining(", "));
    }
}
