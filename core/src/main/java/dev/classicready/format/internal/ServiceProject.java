package dev.classicready.format.internal;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.ServiceProjects.Configuration;
import dev.classicready.format.internal.ServiceProjects.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A service definition with its configuration, or one of the two. */
final class ServiceProject {

    private final DocumentRead document;
    private final @Nullable Definition definition;
    private @Nullable Configuration configuration;
    private String name;
    private boolean apart;

    ServiceProject(Definition definition) {
        this.document = definition.document();
        this.definition = definition;
        this.name = definition.value().name();
    }

    /** @param name what its configurations name, or null */
    ServiceProject(DocumentRead document, @Nullable String name) {
        this.document = document;
        this.definition = null;
        this.name = name == null ? baseName(document.name()) : name;
    }

    private static String baseName(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.indexOf('.', 1);
        return dot < 0 ? file : file.substring(0, dot);
    }

    void configure(@Nullable Configuration chosen) {
        configuration = chosen;
    }

    void renameApart(String place) {
        apart = true;
        name = name + " (" + place.replaceAll("/$", "") + ")";
    }

    /** The document that the project is told of by. */
    DocumentRead document() {
        return document;
    }

    String folder() {
        return ServiceProjects.folder(document);
    }

    String name() {
        return name;
    }

    @Nullable
    Definition definition() {
        return definition;
    }

    @Nullable
    Configuration configuration() {
        return configuration;
    }

    boolean isNamed(@Nullable String other) {
        return other != null && Names.same(name, other);
    }

    /** Whether its configuration is of a service, whatever its definition is named. */
    boolean isConfiguredAs(@Nullable String service) {
        return service != null
                && !apart
                && configuration != null
                && Names.same(configuration.value().serviceName(), service);
    }

    boolean saysTheSameAs(ServiceProject other) {
        return Objects.equals(definitionValue(), other.definitionValue())
                && Objects.equals(configurationValue(), other.configurationValue());
    }

    @Nullable
    ServiceDefinition definitionValue() {
        return definition == null ? null : definition.value();
    }

    @Nullable
    ServiceConfiguration configurationValue() {
        return configuration == null ? null : configuration.value();
    }

    /** The keys of the names of its roles. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        if (definitionValue() != null) {
            definitionValue().roles().forEach(r -> roles.add(Names.key(r.name())));
        } else if (configurationValue() != null) {
            configurationValue().roles().forEach(r -> roles.add(Names.key(r.name())));
        }
        return roles;
    }

    /** A cloud service of its own, of whose deployments nothing is known but what the project says. */
    CloudService service() {
        Places.Builder places = Places.at(place(), CloudService.FIELDS);
        return new CloudService(
                "", name, null, null, null, null, null, null, null, null, false, List.of(deployment()), places.build());
    }

    private long place() {
        ServiceDefinition declared = definitionValue();
        ServiceConfiguration configured = configurationValue();
        return declared != null
                ? declared.places().element()
                : configured == null ? -1 : configured.places().element();
    }

    private Deployment deployment() {
        ServiceConfiguration configured = configurationValue();
        ServiceNetwork network = configured == null ? null : configured.network();
        return new Deployment(
                name,
                DeploymentSlot.PRODUCTION,
                null,
                null,
                null,
                null,
                network == null ? null : network.virtualNetwork(),
                network == null || network.reservedIps().isEmpty()
                        ? null
                        : network.reservedIps().get(0).name(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                roleParts(),
                List.of(),
                network == null ? List.of() : network.dnsServers(),
                network == null ? List.of() : network.loadBalancers(),
                List.of(),
                configured,
                definitionValue(),
                false,
                places(network));
    }

    private Places places(@Nullable ServiceNetwork network) {
        Places.Builder places = Places.at(place(), Deployment.FIELDS);
        return network == null || network.virtualNetwork() == null
                ? places.build()
                : places.build()
                        .withFieldsOf(
                                Places.at(network.places().of("virtualNetwork"), Deployment.FIELDS)
                                        .build(),
                                List.of("virtualNetworkName"));
    }

    private List<WebWorkerRole> roleParts() {
        List<WebWorkerRole> parts = new ArrayList<>();
        ServiceConfiguration configured = configurationValue();
        if (definitionValue() != null) {
            for (RoleDefinition role : definitionValue().roles()) {
                parts.add(role(role.name(), role.size(), role.places().element()));
            }
        } else if (configured != null) {
            for (RoleConfiguration role : configured.roles()) {
                parts.add(role(role.name(), null, role.places().element()));
            }
        }
        return parts;
    }

    private static WebWorkerRole role(String name, @Nullable String size, long place) {
        return new WebWorkerRole(
                name, null, size, -1, Places.at(place, WebWorkerRole.FIELDS).build());
    }
}
