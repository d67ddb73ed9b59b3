package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.Names;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.format.internal.ServiceProjects.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The deployments of web and worker roles that the management API told of, and which project each is made from. */
final class DeployedServices {

    private final List<Found> services = new ArrayList<>();

    DeployedServices(List<DocumentRead> documents) {
        for (DocumentRead document : documents) {
            for (ClassicResource resource : document.resources()) {
                if (resource instanceof CloudService service
                        && service.deployments().stream().anyMatch(Deployment::isPaas)) {
                    services.add(new Found(document, service));
                }
            }
        }
    }

    /** A cloud service, as it was read or as it has become. */
    private static final class Found {
        private final DocumentRead document;
        private CloudService service;

        Found(DocumentRead document, CloudService service) {
            this.document = document;
            this.service = service;
        }

        boolean has(Predicate<Deployment> condition) {
            return service.deployments().stream().filter(Deployment::isPaas).anyMatch(condition);
        }

        void join(ServiceProject project, Predicate<Deployment> condition) {
            CloudService joined = service.withDeployments(service.deployments().stream()
                    .map(d -> d.isPaas() && condition.test(d)
                            ? d.with(project.definitionValue(), project.configurationValue())
                            : d)
                    .toList());
            document.replace(service, joined);
            service = joined;
        }
    }

    /** Gives a project to the deployments whose own configuration names it; whether there is one. */
    boolean joinNamed(ServiceProject project) {
        return !join(project, d -> project.isNamed(serviceName(d))).isEmpty();
    }

    /**
     * Gives a project that no deployment names to the deployments that name what the project's configuration names,
     * else to the only cloud service of its name, or of exactly its roles, whose configuration names none.
     *
     * @return whether there is one
     */
    boolean joinOther(ServiceProject project) {
        if (!join(project, d -> d.definition() == null && project.isConfiguredAs(serviceName(d)))
                .isEmpty()) {
            return true;
        }
        Predicate<Deployment> unnamed =
                d -> serviceName(d) == null && project.roles().equals(roles(d));
        List<Found> able = services.stream().filter(s -> s.has(unnamed)).toList();
        List<Found> named =
                able.stream().filter(s -> project.isNamed(s.service.name())).toList();
        List<Found> one = named.size() == 1 ? named : able.size() == 1 ? able : List.of();
        one.forEach(s -> s.join(project, unnamed));
        one.forEach(s -> compare(project, s));
        return !one.isEmpty();
    }

    private List<Found> join(ServiceProject project, Predicate<Deployment> condition) {
        List<Found> found = services.stream().filter(s -> s.has(condition)).toList();
        found.forEach(s -> s.join(project, condition));
        found.forEach(s -> compare(project, s));
        return found;
    }

    /** What a deployment says of itself is what is deployed; a file that says something else is not. */
    private static void compare(ServiceProject project, Found found) {
        Configuration file = project.configuration();
        if (file != null && found.has(d -> isOther(d.configuration(), file.value()))) {
            ServiceProjects.note(
                    file.document(),
                    "not used: the deployment of cloud service " + Shown.of(found.service.name())
                            + " tells its configuration itself, and it differs from this file");
        }
    }

    private static boolean isOther(@Nullable ServiceConfiguration own, ServiceConfiguration file) {
        return own != null
                && !(own.roles().equals(file.roles())
                        && Objects.equals(own.network(), file.network())
                        && Objects.equals(own.osFamily(), file.osFamily()));
    }

    private static @Nullable String serviceName(Deployment deployment) {
        return deployment.configuration() == null
                ? null
                : deployment.configuration().serviceName();
    }

    private static Set<String> roles(Deployment deployment) {
        return deployment.webWorkerRoles().stream()
                .map(r -> Names.key(r.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
