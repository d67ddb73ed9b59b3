package dev.classicready;

import dev.classicready.descriptor.SourceLocation;

/**
 * A file that goes with an analysis, of waivers or of an earlier report, cannot be used. The message is one line for the
 * user: where, what was found, what was expected.
 */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInputException(String message) {
        super(message);
    }

    /** Something at a place in the file cannot be used. */
    public BadInputException(SourceLocation place, String message) {
        super(place + ": " + message);
    }
}
