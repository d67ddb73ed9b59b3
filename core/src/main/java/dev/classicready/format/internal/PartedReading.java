package dev.classicready.format.internal;

import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.internal.SourceReader;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.WireFormat;
import dev.classicready.format.internal.xml.NotPlainException;
import dev.classicready.format.internal.xml.PlainDocument;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as plain XML, part by part and several parts at once. Where a part may begin is guessed by how a
 * start tag looks; that it does begin there is certain as soon as the part before it has been read and was whole. What
 * the first part that is not plain and whole begins with is left to the general parser, and what was made of later
 * parts is forgotten.
 */
final class PartedReading {

    private final WireFormat format;
    private final XmlHead head;
    private final Limits limits;
    private final PartThreads threads;
    private final DocumentSink sink;

    PartedReading(WireFormat format, XmlHead head, Limits limits, PartThreads threads, DocumentSink sink) {
        this.format = format;
        this.head = head;
        this.limits = limits;
        this.threads = threads;
        this.sink = sink;
    }

    /** A part, and what becomes of it. */
    private record Pending(DocumentPart part, Future<@Nullable DocumentRead> read) {}

    /** What the general parser has to read, and the packed place that its first character has or would have. */
    record Rest(Reader characters, long start) {}

    /**
     * Reads what is plain.
     *
     * @param start the packed place of the first character
     * @return what is left, or null where all was read
     */
    @Nullable
    Rest read(SourceReader source, long start) {
        PartCutter cutter = new PartCutter(source, format.repeated(head), head, limits);
        Deque<Pending> pending = new ArrayDeque<>();
        for (DocumentPart part = cutter.next(); part != null; part = cutter.next()) {
            pending.add(new Pending(part, start(part, start)));
            if (pending.size() > 2 * threads.count() && !take(pending, cutter)) {
                break;
            }
        }
        boolean plain = true;
        while (plain && !pending.isEmpty()) {
            plain = take(pending, cutter);
        }
        return plain && cutter.isDone() ? null : rest(pending, cutter.rest(), source, start);
    }

    private Future<@Nullable DocumentRead> start(DocumentPart part, long start) {
        FutureTask<@Nullable DocumentRead> task = new FutureTask<>(() -> read(part, start));
        if (part.isWhole()) {
            task.run();
        } else {
            threads.execute(task);
        }
        return task;
    }

    /** What a part tells; null where it is not plain. */
    private @Nullable DocumentRead read(DocumentPart part, long start) throws XMLStreamException {
        DocumentRead read = new DocumentRead(sink.read().name(), sink.read().subscription());
        PlainDocument document =
                new PlainDocument(head, part.chars(), part.length(), start + part.shift(), part.isLast(), limits);
        try {
            format.read(document, new DocumentSink(read, sink.name(), sink.reader()));
            return read;
        } catch (NotPlainException e) {
            return null;
        }
    }

    /** Takes over what the first pending part told; whether it told anything. */
    private boolean take(Deque<Pending> pending, PartCutter cutter) {
        DocumentRead read = get(pending.getFirst().read());
        if (read == null) {
            return false;
        }
        read.becomePartOf(sink.read());
        cutter.takeBack(pending.removeFirst().part());
        return true;
    }

    private static @Nullable DocumentRead get(Future<@Nullable DocumentRead> read) {
        try {
            return read.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException defect ? defect : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw AnalysisCancelledException.interrupted();
        }
    }

    private static Rest rest(Deque<Pending> pending, DocumentPart last, SourceReader source, long start) {
        DocumentPart first = pending.isEmpty() ? last : pending.getFirst().part();
        Deque<Reader> readers = new ArrayDeque<>();
        pending.forEach(p -> readers.add(p.part().reader(p.part() == first)));
        readers.add(last.reader(last == first));
        readers.add(source);
        return new Rest(new JoinedReader(readers), start + first.shift());
    }
}
