package dev.classicready.classic;

/**
 * The text of a document, kept so that it can be handed on rewritten, comments and formatting included. It may hold
 * secrets and is never shown.
 */
public record SourceText(String characters) {

    @Override
    public String toString() {
        return characters.length() + " characters";
    }
}
