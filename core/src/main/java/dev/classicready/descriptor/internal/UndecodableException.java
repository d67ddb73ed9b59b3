package dev.classicready.descriptor.internal;

import java.io.IOException;

/** A document holds bytes that stand for no character in its encoding. */
public final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    UndecodableException(String message, long offset) {
        super(message);
        this.offset = offset;
    }

    /** The character offset at which decoding stopped. */
    public long offset() {
        return offset;
    }
}
