package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A web or worker role as a service definition declares it.
 *
 * @param size {@code vmsize} as spelled; null where the definition leaves it to the default, {@link #DEFAULT_SIZE}
 * @param executionContext {@code limited} or {@code elevated}, of the role's own process; null for limited
 * @param settings names of configuration settings, whose values the service configuration holds
 * @param sites the web sites of a web role
 * @param imports modules (plugins) that the role imports
 */
public record RoleDefinition(
        RoleKind kind,
        String name,
        @Nullable String size,
        @Nullable Boolean enableNativeCodeExecution,
        @Nullable String executionContext,
        List<RoleEndpoint> endpoints,
        List<SettingDeclaration> settings,
        List<CertificateDeclaration> certificates,
        List<ModuleImport> imports,
        List<LocalStorage> localStorage,
        List<StartupTask> startupTasks,
        List<Site> sites,
        Places places)
        implements Keyed {

    /** The size of a role whose definition names none. */
    public static final String DEFAULT_SIZE = "Small";

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "size", "executionContext", "endpoints", "settings", "imports");

    public RoleDefinition {
        endpoints = List.copyOf(endpoints);
        settings = List.copyOf(settings);
        certificates = List.copyOf(certificates);
        imports = List.copyOf(imports);
        localStorage = List.copyOf(localStorage);
        startupTasks = List.copyOf(startupTasks);
        sites = List.copyOf(sites);
    }

    /** The role's size, the default where the definition names none. */
    public String effectiveSize() {
        return size == null ? DEFAULT_SIZE : size;
    }

    /** The endpoint of a name, compared without case. */
    public Optional<RoleEndpoint> endpoint(String name) {
        return endpoints.stream().filter(e -> Names.same(e.name(), name)).findFirst();
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return kind.element() + "[" + name + "]";
    }
}
