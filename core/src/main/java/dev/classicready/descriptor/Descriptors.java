package dev.classicready.descriptor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to analyze: files, folders, zips and documents in memory, in any mix. Folders are walked and zips are opened
 * when the descriptors are read; what a document is, its content tells and never its name. Immutable.
 *
 * <pre>{@code
 * Descriptors.from(Path.of("export")).and(Descriptors.from("NetworkConfig.netcfg", text))
 * }</pre>
 */
public final class Descriptors {

    private final List<Input> inputs;

    private Descriptors(List<Input> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** One input as it was named. */
    public sealed interface Input permits OnDisk, InMemory {

        /** The subscription that everything in this input belongs to, or an empty string where its documents tell. */
        String subscription();
    }

    /** A file, a folder or a zip. */
    public record OnDisk(Path path, String subscription) implements Input {}

    /** A document, or a zip of documents, that is held in memory. */
    public static final class InMemory implements Input {
        private final String name;
        private final byte[] content;
        private final String subscription;

        private InMemory(String name, byte[] content, String subscription) {
            this.name = name;
            this.content = content;
            this.subscription = subscription;
        }

        /** The name under which findings show it. */
        public String name() {
            return name;
        }

        @Override
        public String subscription() {
            return subscription;
        }

        /** The length in bytes. */
        public int size() {
            return content.length;
        }

        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    /** Files, folders and zips; a path that does not exist is reported when the descriptors are read. */
    public static Descriptors from(Path... paths) {
        return new Descriptors(
                Arrays.stream(paths).map(p -> (Input) new OnDisk(p, "")).toList());
    }

    /** A document given as text. */
    public static Descriptors from(String name, String text) {
        return new Descriptors(List.of(new InMemory(name, text.getBytes(StandardCharsets.UTF_8), "")));
    }

    /** A document, or a zip, given as bytes. */
    public static Descriptors from(String name, byte[] content) {
        return new Descriptors(List.of(new InMemory(name, content.clone(), "")));
    }

    /** A document, or a zip, from a stream, which is read to its end here and not closed. */
    public static Descriptors from(String name, InputStream content) throws IOException {
        return new Descriptors(List.of(new InMemory(name, content.readAllBytes(), "")));
    }

    /** These descriptors, followed by others. */
    public Descriptors and(Descriptors others) {
        return new Descriptors(
                Stream.concat(inputs.stream(), others.inputs.stream()).toList());
    }

    /** These descriptors as those of one subscription, whatever the documents say. */
    public Descriptors inSubscription(String subscription) {
        List<Input> moved = new ArrayList<>(inputs.size());
        for (Input input : inputs) {
            moved.add(
                    input instanceof InMemory memory
                            ? new InMemory(memory.name, memory.content, subscription)
                            : new OnDisk(((OnDisk) input).path(), subscription));
        }
        return new Descriptors(moved);
    }

    /** The inputs in the order in which they were named. */
    public List<Input> inputs() {
        return inputs;
    }
}
