package dev.classicready.format.internal;

import dev.classicready.classic.Names;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.descriptor.DescriptorProblem.Severity;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.DocumentRead.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings service definitions and configurations that come as files together with each other, and with the cloud
 * services that they are of. A project is named as its definition is, which need not be the cloud service's name.
 */
final class ServiceProjects {

    /** The configuration of this word in its file name is what is deployed; the other is for the emulator. */
    private static final String CLOUD = "cloud";

    private static final String LOCAL = "local";

    private final List<ServiceProject> projects = new ArrayList<>();

    private ServiceProjects() {}

    /** A definition and the document it was read from. */
    record Definition(DocumentRead document, ServiceDefinition value) {}

    /** A configuration and the document it was read from. */
    record Configuration(DocumentRead document, ServiceConfiguration value) {

        private boolean isFor(String environment) {
            String file = document.name().substring(document.name().lastIndexOf('/') + 1);
            return List.of(Names.key(file).split("[^a-z0-9]+")).contains(environment);
        }
    }

    /** Gives each definition and configuration its cloud service, and notes what cannot be told for certain. */
    static void settle(List<DocumentRead> documents) {
        boolean none = documents.stream()
                .allMatch(d -> d.definitions().isEmpty() && d.configurations().isEmpty());
        Map<String, List<DocumentRead>> bySubscription = new TreeMap<>();
        documents.forEach(d -> bySubscription
                .computeIfAbsent(d.subscription(), s -> new ArrayList<>())
                .add(d));
        if (!none) {
            bySubscription.values().forEach(ServiceProjects::settleTogether);
        }
    }

    private static void settleTogether(List<DocumentRead> documents) {
        ServiceProjects found = new ServiceProjects();
        List<Configuration> configurations = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        for (DocumentRead document : documents) {
            document.definitions().forEach(d -> definitions.add(new Definition(document, d)));
            document.configurations().forEach(c -> configurations.add(new Configuration(document, c)));
        }
        BuildCopies copies = new BuildCopies();
        copies.withoutCopies(definitions, Definition::document, d -> d.value().name())
                .forEach(d -> found.projects.add(new ServiceProject(d)));
        Map<ServiceProject, List<Configuration>> candidates = new LinkedHashMap<>();
        copies.withoutCopies(
                        configurations,
                        Configuration::document,
                        c -> Objects.requireNonNullElse(c.value().serviceName(), ""))
                .forEach(c -> candidates
                        .computeIfAbsent(found.projectOf(c), p -> new ArrayList<>())
                        .add(c));
        candidates.forEach((project, some) -> project.configure(choose(some)));
        found.nameApart();
        DeployedServices deployed = new DeployedServices(documents);
        found.projects.stream().filter(project -> !deployed.joinNamed(project)).toList().stream()
                .filter(project -> !deployed.joinOther(project))
                .forEach(project -> project.document().addProject(project.service()));
        found.projects.forEach(ServiceProjects::supply);
    }

    /** The project of a configuration: the one it names in its folder, the only one there, the only one it names. */
    private ServiceProject projectOf(Configuration configuration) {
        String name = configuration.value().serviceName();
        String folder = folder(configuration.document());
        List<ServiceProject> there = projects.stream()
                .filter(p -> p.definition() != null && p.folder().equals(folder))
                .toList();
        ServiceProject project =
                only(there.stream().filter(p -> p.isNamed(name)).toList());
        if (project == null) {
            project = only(projects.stream().filter(p -> p.isNamed(name)).toList());
        }
        boolean namesNone = projects.stream().noneMatch(p -> p.isNamed(name));
        if (project == null && there.size() == 1 && namesNone) {
            project = there.get(0);
        }
        if (project == null) {
            if (!namesNone) {
                note(
                        configuration.document(),
                        "found several service definitions named \"" + Shown.of(String.valueOf(name))
                                + "\"; taken with none of them; expected it in the folder of its own; move it there");
            }
            project = new ServiceProject(configuration.document(), name);
            projects.add(project);
        }
        return project;
    }

    private static @Nullable ServiceProject only(List<ServiceProject> projects) {
        return projects.size() == 1 ? projects.get(0) : null;
    }

    /** The configuration that is deployed; where none can be told, none is taken. */
    private static @Nullable Configuration choose(List<Configuration> candidates) {
        List<Configuration> deployed =
                candidates.stream().filter(c -> !c.isFor(LOCAL)).toList();
        if (deployed.isEmpty()) {
            Configuration first = candidates.get(0);
            note(first.document(), "this configuration is for the emulator; taken as no other of its project is there");
            return first;
        }
        List<Configuration> cloud =
                deployed.stream().filter(c -> c.isFor(CLOUD)).toList();
        List<Configuration> chosen = cloud.size() == 1 ? cloud : deployed;
        for (Configuration other : candidates) {
            if (chosen.size() == 1 && other != chosen.get(0)) {
                note(
                        other.document(),
                        "not used: " + chosen.get(0).document().name()
                                + " is the configuration of the same project that"
                                + " is taken as deployed; pass only this one to judge it");
            } else if (chosen.size() > 1) {
                note(
                        other.document(),
                        "found " + candidates.size()
                                + " configurations of one project and cannot tell which is deployed;"
                                + " none is used; pass only that one");
            }
        }
        return chosen.size() == 1 ? chosen.get(0) : null;
    }

    /** Projects of one name in different places are different ones, unless they say the same. */
    private void nameApart() {
        Map<String, List<ServiceProject>> byName = new TreeMap<>();
        projects.forEach(p -> byName.computeIfAbsent(Names.key(p.name()), n -> new ArrayList<>())
                .add(p));
        for (List<ServiceProject> same : byName.values()) {
            for (ServiceProject project : same.subList(1, same.size())) {
                ServiceProject first = same.get(0);
                if (project.saysTheSameAs(first)) {
                    projects.remove(project);
                    note(
                            project.document(),
                            "says the same as " + first.document().name() + "; read once");
                } else {
                    String place = project.folder().equals(first.folder())
                            ? project.document().name()
                            : project.folder();
                    project.renameApart(place);
                    note(
                            project.document(),
                            "found another project named \"" + Shown.of(first.name()) + "\" in "
                                    + first.document().name() + "; taken as \"" + project.name() + "\"");
                }
            }
        }
    }

    private static void supply(ServiceProject project) {
        if (project.definition() != null) {
            project.definition().document().supply("", Evidence.SERVICE_DEFINITION, project.name());
        }
        if (project.configuration() != null) {
            project.configuration().document().supply("", Evidence.SERVICE_CONFIGURATION, project.name());
        }
    }

    static void note(DocumentRead document, String message) {
        document.add(new Remark(Severity.NOTE, -1, "", message));
    }

    /** The folder of a document, with the slash it ends in; an empty string for none. */
    static String folder(DocumentRead document) {
        return document.name().substring(0, document.name().lastIndexOf('/') + 1);
    }
}
