package dev.classicready.format.internal.wire;

/** An element lacks what it needs to stand for anything; its neighbours are read all the same. */
public final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long place;
    private final String path;

    UnusableException(long place, String path, String message) {
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
