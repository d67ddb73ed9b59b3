package dev.classicready.classic;

/** How an extension is configured, which decides whether it migrates. */
public enum ExtensionForm {
    JSON,
    XML,
    /** Neither the built-in table nor a supplied catalogue knows the extension. */
    UNKNOWN
}
