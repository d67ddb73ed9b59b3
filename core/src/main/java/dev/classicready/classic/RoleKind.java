package dev.classicready.classic;

/** The two kinds of roles that a service definition knows. */
public enum RoleKind {
    WEB("WebRole"),
    WORKER("WorkerRole");

    private final String element;

    RoleKind(String element) {
        this.element = element;
    }

    /** The element of such a role. */
    public String element() {
        return element;
    }
}
