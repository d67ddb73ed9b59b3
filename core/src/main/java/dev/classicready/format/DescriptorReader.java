package dev.classicready.format;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.SourceFiles.SourceFile;
import dev.classicready.descriptor.internal.Document;
import dev.classicready.descriptor.internal.Documents;
import dev.classicready.format.internal.DocumentRead;
import dev.classicready.format.internal.DocumentReader;
import dev.classicready.format.internal.ProgressCount;
import dev.classicready.format.internal.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads descriptors into an estate. Each document is read by the format that recognizes it; what could not be read is a
 * problem of its {@link InputFile} and never an exception. Thread-safe; the same descriptors give the same result.
 */
public final class DescriptorReader {

    private static final int THREADS = 2;

    private final List<DescriptorFormat> formats;

    private DescriptorReader(List<DescriptorFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** A reader of every format that is registered. */
    public static DescriptorReader create() {
        return of(ServiceLoader.load(DescriptorFormat.class, DescriptorFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** A reader of some formats, asked in this order. */
    public static DescriptorReader of(List<DescriptorFormat> formats) {
        return new DescriptorReader(formats);
    }

    /** Reads descriptors with default limits. */
    public DescriptorsRead read(Descriptors descriptors) {
        return read(descriptors, Limits.DEFAULT, new EstateBuilder(), ReadProgress.NONE);
    }

    /**
     * Reads descriptors.
     *
     * @param builder makes the estate; may have been told what to assume
     * @param progress is told how far reading has come
     */
    public DescriptorsRead read(Descriptors descriptors, Limits limits, EstateBuilder builder, ReadProgress progress) {
        try (Documents documents = Documents.of(descriptors, limits)) {
            List<DocumentRead> read = readAll(documents.all(), new DocumentReader(formats, limits), progress);
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

    private static List<DocumentRead> readAll(List<Document> documents, DocumentReader reader, ReadProgress progress) {
        ProgressCount count = new ProgressCount(documents, progress);
        if (documents.size() < THREADS) {
            return documents.stream()
                    .map(document -> read(reader, document, 0, count))
                    .toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<DocumentRead>> pending = new ArrayList<>(documents.size());
            for (int i = 0; i < documents.size(); i++) {
                int index = i;
                pending.add(threads.submit(() -> read(reader, documents.get(index), index, count)));
            }
            List<DocumentRead> read = new ArrayList<>(documents.size());
            for (Future<DocumentRead> document : pending) {
                read.add(document.get());
            }
            return read;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a descriptor format failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading descriptors", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static DocumentRead read(DocumentReader reader, Document document, int index, ProgressCount count) {
        DocumentRead read = reader.read(document, index, count::read);
        count.finished();
        return read;
    }
}
