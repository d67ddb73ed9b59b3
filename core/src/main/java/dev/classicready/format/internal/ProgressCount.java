package dev.classicready.format.internal;

import dev.classicready.descriptor.internal.Document;
import dev.classicready.format.ReadProgress;
import java.util.List;

/** Adds up how far the threads that read have come. */
public final class ProgressCount {

    private final ReadProgress progress;
    private final long allBytes;
    private final int allFiles;
    private long bytes;
    private int files;

    public ProgressCount(List<Document> documents, ReadProgress progress) {
        this.progress = progress;
        this.allBytes = documents.stream().mapToLong(d -> Math.max(0, d.size())).sum();
        this.allFiles = documents.size();
    }

    /** Further bytes have been read. */
    public synchronized void read(int further) {
        bytes += further;
        progress.read(bytes, allBytes, files, allFiles);
    }

    /** A document is done. */
    public synchronized void finished() {
        files++;
        progress.read(bytes, allBytes, files, allFiles);
    }
}
