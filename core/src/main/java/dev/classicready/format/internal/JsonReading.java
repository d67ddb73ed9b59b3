package dev.classicready.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.classicready.descriptor.DescriptorException;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.Places;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import dev.classicready.format.internal.json.JsonFailure;
import dev.classicready.format.internal.json.JsonHeads;
import dev.classicready.format.internal.json.JsonInput;
import dev.classicready.format.internal.json.LocatedJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON documents, each with the first format that recognizes it. */
final class JsonReading {

    private static final int HEAD = 1 << 14;

    private final List<JsonFormat> formats;
    private final JsonInput input;

    JsonReading(List<DescriptorFormat> formats, Limits limits) {
        this.formats = formats.stream()
                .filter(JsonFormat.class::isInstance)
                .map(JsonFormat.class::cast)
                .toList();
        this.input = new JsonInput(limits);
    }

    /**
     * Reads a document.
     *
     * @param blank how much white space comes before it
     * @param start the packed place of its first character
     */
    void read(SourceReader source, int blank, long start, DocumentSink sink) throws IOException {
        String beginning = source.head(HEAD).toString().substring(blank);
        JsonHead head = JsonHeads.of(sink.name(), new StringReader(beginning), input);
        JsonFormat format = find(head);
        source.skip(blank);
        try (JsonParser parser = input.parser(source)) {
            LocatedJson document = new LocatedJson(head, parser, start + blank);
            if (format == null) {
                readUnknown(document, sink);
            } else {
                sink.read().recognized(format.evidence());
                read(format, document, sink);
            }
        }
    }

    /** A document that shows no kind may be one that breaks off, or is broken, before it does. */
    private static void readUnknown(LocatedJson document, DescriptorSink sink) {
        try {
            while (document.parser().nextToken() != null) {
                // Passed over.
            }
            sink.note(-1, "", UnknownDocument.json(document.head()));
        } catch (IOException e) {
            report(e, document, sink);
        }
    }

    private static void read(JsonFormat format, LocatedJson document, DescriptorSink sink) throws IOException {
        try {
            format.read(document, sink);
        } catch (DescriptorException e) {
            sink.problem(e.problem());
        } catch (IOException e) {
            report(e, document, sink);
        }
    }

    private static void report(IOException e, LocatedJson document, DescriptorSink sink) {
        long start = document.start();
        JsonFailure failure = JsonFailure.of(e, Places.offsetOf(start));
        long place = failure.offset() < 0 ? -1 : Places.pack(Places.fileOf(start), failure.offset());
        sink.error(e instanceof StreamConstraintsException ? document.place() : place, "", failure.message());
    }

    private @Nullable JsonFormat find(JsonHead head) {
        for (JsonFormat format : formats) {
            if (format.recognizes(head)) {
                return format;
            }
        }
        return null;
    }
}
