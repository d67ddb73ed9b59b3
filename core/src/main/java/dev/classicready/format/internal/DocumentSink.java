package dev.classicready.format.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Observation;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.DescriptorProblem.Severity;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.internal.DocumentRead.Identified;
import dev.classicready.format.internal.DocumentRead.Ownerless;
import dev.classicready.format.internal.DocumentRead.Projected;
import dev.classicready.format.internal.DocumentRead.Referring;
import dev.classicready.format.internal.DocumentRead.Remark;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a document tells, or a document inside of one.
 *
 * @param name the document's name, or that of the one inside
 */
record DocumentSink(DocumentRead read, String name, DocumentReader reader) implements DescriptorSink {

    @Override
    public void add(ClassicResource resource) {
        read.add(resource);
    }

    @Override
    public void add(Observation observation) {
        read.add(observation);
    }

    @Override
    public void add(ServiceDefinition definition) {
        read.add(definition);
    }

    @Override
    public void add(ServiceConfiguration configuration) {
        read.add(configuration);
    }

    @Override
    public void withNetwork(@Nullable String siteId, long place, String step, Consumer<String> action) {
        read.add(new Ownerless(name, siteId, offset(place), step, action));
    }

    @Override
    public void identify(ResourceType type, String id, String name) {
        read.add(new Identified(type, id, name));
    }

    @Override
    public void withName(
            String subscription, ResourceType type, @Nullable String id, Consumer<Optional<String>> action) {
        read.add(new Referring(read.inSubscription(subscription), type, id, action));
    }

    @Override
    public void withClassicName(
            String subscription,
            ResourceType type,
            String name,
            @Nullable String resourceGroup,
            @Nullable String siteId,
            Consumer<String> action) {
        read.add(new Projected(read.inSubscription(subscription), type, name, resourceGroup, siteId, action));
    }

    @Override
    public void supply(String subscription, Evidence evidence, String about) {
        read.supply(subscription, evidence, about);
    }

    @Override
    public void problem(DescriptorProblem problem) {
        read.add(problem);
    }

    @Override
    public void error(long place, String path, String message) {
        read.add(new Remark(Severity.ERROR, offset(place), path, message));
    }

    @Override
    public void note(long place, String path, String message) {
        read.add(new Remark(Severity.NOTE, offset(place), path, message));
    }

    @Override
    public void embedded(String name, String text, long place) {
        reader.embedded(text, inside(text, place), new DocumentSink(read, name, reader));
    }

    @Override
    public void embedded(XmlFormat format, String text, long place) {
        reader.embedded(format, text, inside(text, place), this);
    }

    private long inside(String text, long place) {
        return Places.pack(Places.fileOf(place), read.embed(Places.offsetOf(place), text));
    }

    private static long offset(long place) {
        return place < 0 ? -1 : Places.offsetOf(place);
    }
}
