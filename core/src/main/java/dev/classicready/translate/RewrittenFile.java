package dev.classicready.translate;

import java.util.List;

/**
 * A service definition or configuration as Cloud Services (extended support) takes it: the classic file, comments and
 * formatting included, with a few changes. Secrets are in none: placeholders stand in their places.
 *
 * @param cloudService the name of the cloud service in Resource Manager
 * @param name {@code ServiceConfiguration.cscfg} or {@code ServiceDefinition.csdef}
 * @param changes in the order of the file
 */
public record RewrittenFile(String cloudService, String name, String text, List<Change> changes) {

    /** The name of a rewritten configuration. */
    public static final String CONFIGURATION = "ServiceConfiguration.cscfg";

    /** The name of a rewritten definition. */
    public static final String DEFINITION = "ServiceDefinition.csdef";

    public RewrittenFile {
        changes = List.copyOf(changes);
    }

    /**
     * A change.
     *
     * @param line of the classic file, counted from 1
     * @param what what is different; never a secret
     */
    public record Change(int line, String what) {}

    @Override
    public String toString() {
        return name + " of " + cloudService + " with " + changes.size() + " changes";
    }
}
