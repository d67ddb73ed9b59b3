package dev.classicready.examples.quickstart;

/** The command line makes no sense; the message is one line that says what was found and what was expected. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
