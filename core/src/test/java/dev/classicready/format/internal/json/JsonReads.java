package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Observation;
import dev.classicready.classic.SuppliedEvidence;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Located;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.InputFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One JSON document, read. */
record JsonReads(DescriptorsRead read) {

    static JsonReads of(String name, String json) {
        return new JsonReads(DescriptorReader.create().read(Descriptors.from(name, json)));
    }

    @Nullable
    Evidence kind() {
        return file().kind();
    }

    InputFile file() {
        assertThat(read.files()).hasSize(1);
        return read.files().get(0);
    }

    /** Each problem as {@code severity line:column path message}. */
    List<String> problems() {
        return file().problems().stream()
                .map(p -> p.severity() + " " + p.line() + ":" + p.column() + " " + p.path() + " " + p.message())
                .toList();
    }

    <O extends Observation> List<O> observations(Class<O> kind) {
        return read.estate().observations(kind);
    }

    <R extends ClassicResource> R only(Class<R> kind) {
        assertThat(read.estate().resources(kind)).hasSize(1);
        return read.estate().resources(kind).get(0);
    }

    /** Where a field stands, as {@code line:column}. */
    String place(Located element, String field) {
        var place = read.sources().locate(element.places().of(field), field);
        return place.line() + ":" + place.column();
    }

    /** What the document supplied for a subscription: names of a kind, or nothing. */
    Set<String> supplied(String subscription, Evidence evidence) {
        SuppliedEvidence supplied = read.estate().evidence(subscription);
        return supplied.supplied().getOrDefault(evidence, Set.of());
    }
}
