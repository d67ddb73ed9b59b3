package dev.classicready.format.internal;

import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.Places;
import dev.classicready.descriptor.internal.BoundedStream;
import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.Documents;
import dev.classicready.descriptor.internal.LimitException;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.descriptor.internal.UndecodableException;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.XmlFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads a document: decodes it, tells XML from JSON and from plain text, and gathers what comes of it. */
public final class DocumentReader {

    private static final int HEAD = 1 << 12;

    private final Limits limits;
    private final XmlReading xml;
    private final JsonReading json;
    private final TextReading text;

    /** @param threads read the parts of large documents */
    public DocumentReader(List<DescriptorFormat> formats, Limits limits, PartThreads threads) {
        this.limits = limits;
        this.xml = new XmlReading(formats, limits, threads);
        this.json = new JsonReading(formats, limits);
        this.text = new TextReading(formats);
    }

    /**
     * Reads a document.
     *
     * @param index the document's index in packed places
     * @param progress is told how many further bytes have been read
     */
    public DocumentRead read(Document document, int index, IntConsumer progress) {
        DocumentRead read = new DocumentRead(document.name(), document.subscription());
        if (document.problem() != null) {
            read.add(document.problem());
            return read;
        }
        DocumentSink sink = new DocumentSink(read, document.name(), this);
        String limit = "the file is larger than the limit of " + limits.maxFileBytes()
                + " bytes; expected an ordinary descriptor; raise the limit if the file is meant to be so";
        if (document.size() > limits.maxFileBytes()) {
            sink.error(-1, "", limit);
            return read;
        }
        try (InputStream in = new BoundedStream(document.content().open(), limits.maxFileBytes(), limit, progress)) {
            SourceReader source = new SourceReader(in);
            long start = Places.pack(index, 0);
            try {
                read(source, start, sink);
            } catch (UndecodableException e) {
                sink.error(start + e.offset(), "", e.getMessage());
            } catch (LimitException e) {
                sink.error(-1, "", e.getMessage());
            } catch (AnalysisCancelledException e) {
                throw e;
            } catch (RuntimeException e) {
                sink.error(
                        -1,
                        "",
                        "reading stopped at a defect of ours (" + e.getClass().getSimpleName()
                                + "); expected to read on; please report it with the part of the file that causes it");
            }
            noteForbidden(source, start, sink);
            read.end(source.lines());
        } catch (LimitException e) {
            sink.error(-1, "", e.getMessage());
        } catch (IOException e) {
            read.add(Documents.unreadable(e));
        }
        return read;
    }

    /** Reads an XML document that stands inside of another one, its first character at a packed place. */
    void embedded(String text, long start, DocumentSink sink) {
        xml.read(text, start, sink);
    }

    /** Reads an XML document of a known format that stands inside of another one. */
    void embedded(XmlFormat format, String text, long start, DocumentSink sink) {
        xml.read(format, text, start, sink);
    }

    private void read(SourceReader source, long start, DocumentSink sink) throws IOException {
        CharSequence head = source.head(HEAD);
        int blank = 0;
        while (blank < head.length() && Character.isWhitespace(head.charAt(blank))) {
            blank++;
        }
        if (blank == head.length()) {
            source.transferTo(Writer.nullWriter());
            sink.note(-1, "", UnknownDocument.empty());
        } else if (head.charAt(blank) == '<') {
            xml.read(source, blank, start, sink);
        } else if (head.charAt(blank) == '{' || head.charAt(blank) == '[') {
            json.read(source, blank, start, sink);
        } else {
            text.read(source, start, sink);
        }
    }

    private static void noteForbidden(SourceReader source, long start, DocumentSink sink) {
        if (source.forbidden() > 0) {
            sink.note(
                    start + source.firstForbidden(),
                    "",
                    "found " + source.forbidden() + (source.forbidden() == 1 ? " character" : " characters")
                            + " that XML forbids, the first here; replaced, and the rest is read");
        }
    }
}
