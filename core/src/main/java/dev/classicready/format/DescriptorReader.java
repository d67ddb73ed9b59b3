package dev.classicready.format;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.SourceFiles.SourceFile;
import dev.classicready.descriptor.Workers;
import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.Documents;
import dev.classicready.format.internal.DocumentRead;
import dev.classicready.format.internal.DocumentReader;
import dev.classicready.format.internal.PartThreads;
import dev.classicready.format.internal.ProgressCount;
import dev.classicready.format.internal.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Reads descriptors into an estate. Each document is read by the format that recognizes it; what could not be read is a
 * problem of its {@link InputFile} and never an exception. Thread-safe; the same descriptors give the same result.
 */
public final class DescriptorReader {

    private final List<DescriptorFormat> formats;
    private final int threads;

    private DescriptorReader(List<DescriptorFormat> formats, int threads) {
        this.formats = List.copyOf(formats);
        this.threads = threads;
    }

    /** A reader of every format that is registered. */
    public static DescriptorReader create() {
        return of(ServiceLoader.load(DescriptorFormat.class, DescriptorFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** A reader of some formats, asked in this order. */
    public static DescriptorReader of(List<DescriptorFormat> formats) {
        return new DescriptorReader(formats, Runtime.getRuntime().availableProcessors());
    }

    /**
     * This reader with another number of threads; the result is the same.
     *
     * @throws IllegalArgumentException for less than one
     */
    public DescriptorReader threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new DescriptorReader(formats, count);
    }

    /** Reads descriptors with default limits. */
    public DescriptorsRead read(Descriptors descriptors) {
        return read(descriptors, Limits.DEFAULT, new EstateBuilder(), ReadProgress.NONE);
    }

    /**
     * Reads descriptors.
     *
     * @param builder makes the estate; may have been told what to assume
     * @param progress is told how far reading has come, and may stop it by an exception for that
     * @throws AnalysisCancelledException if the progress threw it, or the current thread was interrupted
     */
    public DescriptorsRead read(Descriptors descriptors, Limits limits, EstateBuilder builder, ReadProgress progress) {
        try (Documents documents = Documents.of(descriptors, limits);
                PartThreads parts = new PartThreads(threads)) {
            List<DocumentRead> read = readAll(documents.all(), new DocumentReader(formats, limits, parts), progress);
            Settlement.settle(read);
            read.forEach(document -> document.addTo(builder));
            return new DescriptorsRead(
                    builder.build(),
                    sources(documents.all(), read),
                    read.stream().map(DocumentRead::file).toList());
        }
    }

    private static SourceFiles sources(List<Document> documents, List<DocumentRead> read) {
        List<SourceFile> files = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            files.add(read.get(i).source(documents.get(i).again()));
        }
        return SourceFiles.of(files);
    }

    private List<DocumentRead> readAll(List<Document> documents, DocumentReader reader, ReadProgress progress) {
        ProgressCount count = new ProgressCount(documents, progress);
        if (documents.size() < 2 || threads == 1) {
            List<DocumentRead> read = new ArrayList<>(documents.size());
            for (Document document : documents) {
                read.add(read(reader, document, read.size(), count));
            }
            return read;
        }
        try (Workers readers = Workers.of("reading", threads)) {
            List<Future<DocumentRead>> pending = new ArrayList<>(documents.size());
            for (int i = 0; i < documents.size(); i++) {
                int index = i;
                pending.add(readers.threads().submit(() -> read(reader, documents.get(index), index, count)));
            }
            List<DocumentRead> read = new ArrayList<>(documents.size());
            for (Future<DocumentRead> document : pending) {
                read.add(document.get());
            }
            return read;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AnalysisCancelledException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a descriptor format failed", e.getCause());
        } catch (InterruptedException e) {
            throw AnalysisCancelledException.interrupted();
        }
    }

    private static DocumentRead read(DocumentReader reader, Document document, int index, ProgressCount count) {
        DocumentRead read = reader.read(document, index, count::read);
        count.finished();
        return read;
    }
}
