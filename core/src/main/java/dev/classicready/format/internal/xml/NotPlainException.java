package dev.classicready.format.internal.xml;

/** A document, or a part of it, is not as plain as it was taken to be: the general parser has to read it. */
public final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
        super("not plain XML", null, false, false);
    }
}
