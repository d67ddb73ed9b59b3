package dev.classicready.format.internal;

import dev.classicready.descriptor.DescriptorException;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.TextFormat;
import dev.classicready.format.TextHead;
import dev.classicready.format.internal.text.LocatedText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents of plain text, each with the first format that recognizes it. */
final class TextReading {

    private static final int HEAD = 1 << 14;

    private final List<TextFormat> formats;

    TextReading(List<DescriptorFormat> formats) {
        this.formats = formats.stream()
                .filter(TextFormat.class::isInstance)
                .map(TextFormat.class::cast)
                .toList();
    }

    /**
     * Reads a document.
     *
     * @param start the packed place of its first character
     */
    void read(SourceReader source, long start, DocumentSink sink) throws IOException {
        CharSequence beginning = source.head(HEAD);
        TextHead head = new TextHead(sink.name(), beginning.toString().lines().toList());
        TextFormat format = find(head);
        if (format == null) {
            sink.note(-1, "", UnknownDocument.text(beginning));
            return;
        }
        sink.read().recognized(format.evidence());
        try {
            format.read(new LocatedText(head, source, start), sink);
        } catch (DescriptorException e) {
            sink.problem(e.problem());
        }
    }

    private @Nullable TextFormat find(TextHead head) {
        for (TextFormat format : formats) {
            if (format.recognizes(head)) {
                return format;
            }
        }
        return null;
    }
}
