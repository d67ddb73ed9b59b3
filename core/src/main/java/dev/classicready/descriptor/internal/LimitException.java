package dev.classicready.descriptor.internal;

import java.io.IOException;

/** A document is larger than its limits allow; the message says which. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    public LimitException(String message) {
        super(message);
    }
}
