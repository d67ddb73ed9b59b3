package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicResource;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.SourceLocation;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What reading some descriptors gave, asked the way tests ask. */
final class Reading {

    private final DescriptorsRead read;

    private Reading(DescriptorsRead read) {
        this.read = read;
    }

    static Reading of(Descriptors descriptors) {
        return new Reading(DescriptorReader.create().read(descriptors));
    }

    /** Reads a file from among the test's resources. */
    static Reading fixture(String name) {
        return of(Descriptors.from(path(name)));
    }

    static Reading text(String name, String text) {
        return of(Descriptors.from(name, text));
    }

    static Path path(String fixture) {
        URL url = Objects.requireNonNull(Reading.class.getResource("/descriptors/" + fixture), fixture);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    DescriptorsRead result() {
        return read;
    }

    /** The only document. */
    InputFile file() {
        assertThat(read.files()).hasSize(1);
        return read.files().get(0);
    }

    <R extends ClassicResource> List<R> all(Class<R> kind) {
        return read.estate().resources(kind);
    }

    /** The only resource of a kind. */
    <R extends ClassicResource> R only(Class<R> kind) {
        assertThat(all(kind)).hasSize(1);
        return all(kind).get(0);
    }

    /** The line and column of an element's field. */
    String at(Located element, String field) {
        return at(element.places().of(field));
    }

    /** The line and column of an element. */
    String at(Located element) {
        return at(element.places().element());
    }

    private String at(long place) {
        SourceLocation location = read.sources().locate(place, "");
        return location.line() + ":" + location.column();
    }

    /** The problems of all documents, each as {@code severity line:column path}. */
    List<String> problems() {
        return read.files().stream()
                .flatMap(f -> f.problems().stream())
                .map(p -> p.severity() + " " + p.line() + ":" + p.column() + " " + p.path())
                .toList();
    }

    /** The messages of the problems of all documents. */
    List<String> messages() {
        return read.files().stream()
                .flatMap(f -> f.problems().stream())
                .map(p -> p.message())
                .toList();
    }
}
