package dev.classicready.format.internal;

import com.ctc.wstx.exc.WstxLazyException;
import dev.classicready.descriptor.DescriptorException;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.Places;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.PartedReading.Rest;
import dev.classicready.format.internal.wire.WireFormat;
import dev.classicready.format.internal.xml.XmlFailure;
import dev.classicready.format.internal.xml.XmlHeads;
import dev.classicready.format.internal.xml.XmlInput;
import dev.classicready.format.internal.xml.XmlReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads XML documents, each with the first format that recognizes it. */
final class XmlReading {

    private static final int FIRST_HEAD = 1 << 12;
    private static final int LAST_HEAD = 1 << 20;

    private static final Pattern AZURE = Pattern.compile(
            "https?://schemas\\.microsoft\\.com/(windowsazure|servicehosting/)", Pattern.CASE_INSENSITIVE);

    private final List<XmlFormat> formats;
    private final XmlInput input;
    private final Limits limits;
    private final PartThreads threads;

    XmlReading(List<DescriptorFormat> formats, Limits limits, PartThreads threads) {
        this.formats = formats.stream()
                .filter(XmlFormat.class::isInstance)
                .map(XmlFormat.class::cast)
                .toList();
        this.input = new XmlInput(limits);
        this.limits = limits;
        this.threads = threads;
    }

    /**
     * Reads a document.
     *
     * @param blank how much white space comes before it
     * @param start the packed place of its first character
     */
    void read(SourceReader source, int blank, long start, DocumentSink sink) throws IOException {
        source.markup();
        CharSequence beginning = source.head(FIRST_HEAD);
        String page = UnknownDocument.page(beginning.subSequence(blank, beginning.length()));
        if (page != null) {
            sink.note(-1, "", page);
            return;
        }
        XmlHead head = null;
        for (int length = FIRST_HEAD; head == null && length <= LAST_HEAD; length *= 8) {
            CharSequence characters = source.head(length);
            head = head(characters.subSequence(blank, characters.length()).toString(), sink);
        }
        source.skip(blank);
        XmlFormat format = find(head, sink);
        if (format != null) {
            sink.read().recognized(format.evidence());
        }
        if (format != null || head == null) {
            read(source, head, format, start + blank, sink);
            readOn(source);
        }
    }

    private void read(
            SourceReader source, @Nullable XmlHead head, @Nullable XmlFormat format, long start, DocumentSink sink) {
        if (head == null || !(format instanceof WireFormat plain)) {
            parse(source, head, format, start, sink);
            return;
        }
        Rest rest = new PartedReading(plain, head, limits, threads, sink).read(source, start);
        if (rest != null) {
            parse(rest.characters(), head, format, rest.start(), sink);
        }
    }

    /** However far a parser came, what is said of a document's characters is said of all of them. */
    private static void readOn(SourceReader source) {
        try {
            source.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The parser came here and said so, or the document is lost for what stands before.
        }
    }

    /** Reads a document that stands inside of another one, its first character at a packed place. */
    void read(String text, long start, DocumentSink sink) {
        XmlHead head = head(text.stripLeading(), sink);
        XmlFormat format = find(head, sink);
        if (format != null || head == null) {
            read(text, head, format, start, sink);
        }
    }

    /** Reads a document of a known format that stands inside of another one. */
    void read(XmlFormat format, String text, long start, DocumentSink sink) {
        XmlHead head = head(text.stripLeading(), sink);
        read(text, head, head == null ? null : format, start, sink);
    }

    private void read(String text, @Nullable XmlHead head, @Nullable XmlFormat format, long start, DocumentSink sink) {
        int blank = text.length() - text.stripLeading().length();
        parse(new StringReader(text.substring(blank)), head, format, start + blank, sink);
    }

    private @Nullable XmlHead head(String characters, DocumentSink sink) {
        return XmlHeads.of(sink.name(), new StringReader(characters), input);
    }

    private void parse(
            Reader characters, @Nullable XmlHead head, @Nullable XmlFormat format, long start, DocumentSink sink) {
        try {
            TextKept text = format == null || !format.keepsText() ? null : new TextKept(characters);
            XMLStreamReader2 parser = input.parser(text == null ? characters : text);
            try {
                if (head == null || format == null) {
                    findRoot(parser, start, sink);
                } else {
                    format.read(new XmlReader(parser, head, start, text), sink);
                }
            } finally {
                parser.close();
            }
        } catch (XMLStreamException e) {
            report(e, start, sink);
        } catch (WstxLazyException e) {
            report((XMLStreamException) e.getCause(), start, sink);
        } catch (DescriptorException e) {
            sink.problem(e.problem());
        }
    }

    /** The format that recognizes a document; where none does, that is a note. */
    private @Nullable XmlFormat find(@Nullable XmlHead head, DocumentSink sink) {
        if (head == null) {
            return null;
        }
        for (XmlFormat format : formats) {
            if (!UnknownDocument.isManifest(head) && format.recognizes(head)) {
                noteNamespace(head, format, sink);
                return format;
            }
        }
        sink.note(-1, Shown.of(head.root()), UnknownDocument.xml(head));
        return null;
    }

    /** What stands in a namespace of others may mean something else. Formats of others know their own. */
    private static void noteNamespace(XmlHead head, XmlFormat format, DocumentSink sink) {
        String namespace = head.namespace();
        boolean ours = format.getClass().getPackageName().startsWith(XmlReading.class.getPackageName());
        if (ours && !namespace.isEmpty() && !AZURE.matcher(namespace).lookingAt()) {
            sink.note(
                    -1,
                    Shown.of(head.root()),
                    "found the namespace \"" + Shown.of(namespace)
                            + "\"; expected one of Azure's or none; the document is read all the same");
        }
    }

    /** Reads up to the root element, whose start tag the head could not show, so that the failure comes to light. */
    private static void findRoot(XMLStreamReader2 parser, long start, DocumentSink sink) throws XMLStreamException {
        XmlReader reader = new XmlReader(parser, new XmlHead(sink.name(), "", "", Map.of(), List.of()), start, null);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                sink.error(
                        reader.place(),
                        "",
                        "the first element comes too late; expected it within the first " + LAST_HEAD
                                + " characters; remove what stands before it");
                return;
            }
        }
    }

    private static void report(XMLStreamException e, long start, DocumentSink sink) {
        XmlFailure failure = XmlFailure.of(e, Places.offsetOf(start));
        long place = failure.offset() < 0 ? -1 : Places.pack(Places.fileOf(start), failure.offset());
        sink.error(place, failure.path(), failure.message());
    }
}
