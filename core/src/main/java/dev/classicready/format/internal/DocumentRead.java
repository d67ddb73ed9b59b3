package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.Observation;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.SourceFiles.SourceFile;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.EmbeddedTexts;
import dev.classicready.descriptor.internal.LineIndex;
import dev.classicready.format.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a document told, until the estate is made of it. */
public final class DocumentRead {

    private final String name;
    private final String subscription;
    private List<ClassicResource> resources = new ArrayList<>();
    private List<Observation> observations = new ArrayList<>();
    private List<Supply> supplies = new ArrayList<>();
    private List<Ownerless> ownerless = new ArrayList<>();
    private List<Identified> identified = new ArrayList<>();
    private List<Referring> referring = new ArrayList<>();
    private List<Projected> projected = new ArrayList<>();
    private List<Remark> remarks = new ArrayList<>();
    private List<DescriptorProblem> problems = new ArrayList<>();
    private List<ServiceDefinition> definitions = new ArrayList<>();
    private List<ServiceConfiguration> configurations = new ArrayList<>();
    private List<CloudService> projects = new ArrayList<>();
    private final EmbeddedTexts embedded = new EmbeddedTexts();
    private @Nullable Evidence kind;
    private LineIndex lines = new LineIndex();

    /**
     * @param subscription what the document's input was assigned to, or an empty string
     */
    DocumentRead(String name, String subscription) {
        this.name = name;
        this.subscription = subscription;
    }

    private record Supply(String subscription, Evidence evidence, String about) {}

    /** A problem whose line and column are derived when the document has been read. */
    record Remark(DescriptorProblem.Severity severity, long offset, String path, String message) {
        DescriptorProblem locate(SourceFiles sources) {
            SourceLocation location = sources.locate(offset, path);
            return new DescriptorProblem(severity, location.line(), location.column(), location.path(), message);
        }
    }

    /**
     * A part of the document that is about a virtual network that has yet to be found.
     *
     * @param document the document's name, or that of the one inside of it that the part is of
     */
    record Ownerless(String document, @Nullable String siteId, long offset, String step, Consumer<String> action) {}

    /** A further id by which documents refer to a resource. */
    record Identified(ResourceType type, String id, String name) {}

    /** A part of the document that refers to a resource by an id, or to the only one of a type. */
    record Referring(
            String subscription,
            ResourceType type,
            @Nullable String id,
            Consumer<Optional<String>> action) {}

    /** A resource, or a reference to one, as Resource Manager shows it. */
    record Projected(
            String subscription,
            ResourceType type,
            String name,
            @Nullable String resourceGroup,
            @Nullable String siteId,
            Consumer<String> action) {}

    /** Hands on to a whole what this part told; what it tells from now on, the whole tells. */
    void becomePartOf(DocumentRead whole) {
        resources = join(whole.resources, resources);
        observations = join(whole.observations, observations);
        supplies = join(whole.supplies, supplies);
        ownerless = join(whole.ownerless, ownerless);
        identified = join(whole.identified, identified);
        referring = join(whole.referring, referring);
        projected = join(whole.projected, projected);
        remarks = join(whole.remarks, remarks);
        problems = join(whole.problems, problems);
        definitions = join(whole.definitions, definitions);
        configurations = join(whole.configurations, configurations);
        projects = join(whole.projects, projects);
        whole.embedded.addAll(embedded);
    }

    private static <T> List<T> join(List<T> whole, List<T> part) {
        whole.addAll(part);
        return whole;
    }

    void add(ClassicResource resource) {
        resources.add(resource);
    }

    void add(Observation observation) {
        observations.add(observation);
    }

    void add(ServiceDefinition definition) {
        definitions.add(definition);
    }

    void add(ServiceConfiguration configuration) {
        configurations.add(configuration);
    }

    /** Adds a cloud service that a definition or configuration of this document makes up. */
    void addProject(CloudService service) {
        projects.add(service);
    }

    /** Puts a resource in the place of another one. */
    void replace(ClassicResource resource, ClassicResource replacement) {
        resources.set(resources.indexOf(resource), replacement);
    }

    /** Takes offsets for a text that is held at an offset of the document, and tells the first. */
    long embed(long outer, CharSequence text) {
        return embedded.add(outer, text);
    }

    void add(Ownerless part) {
        ownerless.add(part);
    }

    void add(Identified id) {
        identified.add(id);
    }

    void add(Referring part) {
        referring.add(part);
    }

    void add(Projected part) {
        projected.add(part);
    }

    void add(Remark remark) {
        remarks.add(remark);
    }

    void add(DescriptorProblem problem) {
        problems.add(problem);
    }

    void supply(String subscription, Evidence evidence, String about) {
        supplies.add(new Supply(subscription, evidence, about));
    }

    void recognized(Evidence kind) {
        this.kind = kind;
    }

    /** Ends reading: the lines are known now. */
    void end(LineIndex lines) {
        this.lines = lines.trim();
    }

    List<ClassicResource> resources() {
        return resources;
    }

    List<ServiceDefinition> definitions() {
        return definitions;
    }

    List<ServiceConfiguration> configurations() {
        return configurations;
    }

    List<Ownerless> ownerless() {
        return ownerless;
    }

    List<Identified> identified() {
        return identified;
    }

    List<Referring> referring() {
        return referring;
    }

    List<Projected> projected() {
        return projected;
    }

    /** The subscription that the document's input was assigned to, or an empty string. */
    public String subscription() {
        return subscription;
    }

    /** The subscription that something belongs to that says its own. */
    String inSubscription(String said) {
        return subscription.isEmpty() ? said : subscription;
    }

    public String name() {
        return name;
    }

    /**
     * What tells the lines and columns of the document's places.
     *
     * @param content to look at the document once more
     */
    public SourceFile source(Optional<Document.Content> content) {
        return new SourceFile(name, lines, embedded, content);
    }

    /** Hands on what the document told. One of which content was lost does not speak for a whole subscription. */
    public void addTo(EstateBuilder builder) {
        boolean assigned = !subscription.isEmpty();
        boolean lossy = file().hasErrors();
        resources.forEach(r -> builder.add(assigned ? r.inSubscription(subscription) : r));
        projects.forEach(p -> builder.add(assigned ? p.inSubscription(subscription) : p));
        observations.forEach(o -> builder.add(assigned ? o.inSubscription(subscription) : o));
        supplies.forEach(s -> builder.supply(
                assigned ? subscription : s.subscription, s.evidence, lossy && s.about.isEmpty() ? name : s.about));
    }

    /** What became of the document. */
    public InputFile file() {
        List<DescriptorProblem> all = new ArrayList<>(problems);
        SourceFiles sources = SourceFiles.of(List.of(source(Optional.empty())));
        remarks.forEach(remark -> all.add(remark.locate(sources)));
        return new InputFile(name, kind, count(), all);
    }

    private int count() {
        int count = resources.size() + observations.size() + definitions.size() + configurations.size();
        for (ServiceDefinition definition : definitions) {
            count += definition.roles().size();
        }
        for (ServiceConfiguration configuration : configurations) {
            count += configuration.roles().size();
        }
        for (ClassicResource resource : resources) {
            if (resource instanceof CloudService service) {
                for (Deployment deployment : service.deployments()) {
                    count += deployment.virtualMachines().size()
                            + deployment.webWorkerRoles().size();
                }
            } else if (resource instanceof RdsHostPool pool) {
                count += pool.sessionHosts().size() - (pool.described() ? 0 : 1);
            } else if (resource instanceof RdsAppGroup group) {
                count += group.remoteApps().size()
                        + group.users().size()
                        + (group.desktop() == null ? 0 : 1)
                        - (group.described() ? 0 : 1);
            }
        }
        return count;
    }
}
