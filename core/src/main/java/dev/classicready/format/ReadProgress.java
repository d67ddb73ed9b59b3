package dev.classicready.format;

/** Is told how far reading has come; by several threads, but by one at a time. */
@FunctionalInterface
public interface ReadProgress {

    /** Tells nobody. */
    ReadProgress NONE = (bytes, allBytes, files, allFiles) -> {};

    /**
     * @param bytes how many bytes have been read
     * @param allBytes how many there are, as far as that is known
     * @param files how many documents are done
     * @param allFiles how many there are
     */
    void read(long bytes, long allBytes, int files, int allFiles);
}
