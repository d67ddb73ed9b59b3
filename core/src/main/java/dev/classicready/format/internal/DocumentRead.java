package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.Observation;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.internal.LineIndex;
import dev.classicready.format.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a document told, until the estate is made of it. */
public final class DocumentRead {

    private final String name;
    private final String subscription;
    private final List<ClassicResource> resources = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Supply> supplies = new ArrayList<>();
    private final List<Ownerless> ownerless = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<DescriptorProblem> problems = new ArrayList<>();
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
        DescriptorProblem locate(LineIndex lines) {
            if (offset < 0) {
                return new DescriptorProblem(severity, 0, 0, path, message);
            }
            long line = lines.lineOf(offset);
            return new DescriptorProblem(
                    severity,
                    Math.toIntExact(line),
                    (int) Math.min(Integer.MAX_VALUE, offset - lines.startOf(line) + 1),
                    path,
                    message);
        }
    }

    /**
     * A part of the document that is about a virtual network that has yet to be found.
     *
     * @param document the document's name, or that of the one inside of it that the part is of
     */
    record Ownerless(String document, @Nullable String siteId, long offset, String step, Consumer<String> action) {}

    void add(ClassicResource resource) {
        resources.add(resource);
    }

    void add(Observation observation) {
        observations.add(observation);
    }

    void add(Ownerless part) {
        ownerless.add(part);
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

    List<Ownerless> ownerless() {
        return ownerless;
    }

    /** The subscription that the document's input was assigned to, or an empty string. */
    public String subscription() {
        return subscription;
    }

    public String name() {
        return name;
    }

    public LineIndex lines() {
        return lines;
    }

    /** Hands on what the document told. */
    public void addTo(EstateBuilder builder) {
        boolean assigned = !subscription.isEmpty();
        resources.forEach(r -> builder.add(assigned ? r.inSubscription(subscription) : r));
        observations.forEach(o -> builder.add(assigned ? o.inSubscription(subscription) : o));
        supplies.forEach(s -> builder.supply(assigned ? subscription : s.subscription, s.evidence, s.about));
    }

    /** What became of the document. */
    public InputFile file() {
        List<DescriptorProblem> all = new ArrayList<>(problems);
        remarks.forEach(remark -> all.add(remark.locate(lines)));
        return new InputFile(name, kind, count(), all);
    }

    private int count() {
        int count = resources.size() + observations.size();
        for (ClassicResource resource : resources) {
            if (resource instanceof CloudService service) {
                for (Deployment deployment : service.deployments()) {
                    count += deployment.virtualMachines().size()
                            + deployment.webWorkerRoles().size();
                }
            }
        }
        return count;
    }
}
