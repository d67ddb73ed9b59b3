package dev.classicready.descriptor.internal;

import dev.classicready.descriptor.DescriptorProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document among the inputs.
 *
 * @param name relative to its input, with {@code /}; a zip entry as {@code export.zip!/entry.xml}; without control
 *     characters, since names are shown
 * @param subscription what its input was assigned to, or an empty string
 * @param size in bytes, as far as it is known beforehand
 * @param problem why the document is not read, or null
 */
public record Document(
        String name,
        String subscription,
        long size,
        Content content,
        @Nullable DescriptorProblem problem) {

    private static final int LARGEST_KEPT = 1 << 22;
    private static final Pattern CONTROL = Pattern.compile("\\p{gc=Cc}");

    public Document {
        name = CONTROL.matcher(name).replaceAll("?");
    }

    /** Where the bytes of a document come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Bytes that were unpacked, or read from a pipe: nothing else holds them. */
    record Held(byte[] bytes) implements Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The content, to be read once more; not that of a large document that would have to be kept in memory for it. */
    public Optional<Content> again() {
        return content instanceof Held held && held.bytes.length > LARGEST_KEPT
                ? Optional.empty()
                : Optional.of(content);
    }

    /** A document that is there but not read. */
    static Document unread(String name, String subscription, DescriptorProblem problem) {
        return new Document(name, subscription, 0, InputStream::nullInputStream, problem);
    }
}
