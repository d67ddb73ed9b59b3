package dev.classicready.format.internal.json;

/** An element of a document makes no sense; its neighbours are read all the same. */
final class UnusableElementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long place;
    private final String path;

    UnusableElementException(long place, String path, String message) {
        super(message, null, false, false);
        this.place = place;
        this.path = path;
    }

    long place() {
        return place;
    }

    String path() {
        return path;
    }
}
