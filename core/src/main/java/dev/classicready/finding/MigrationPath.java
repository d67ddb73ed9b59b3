package dev.classicready.finding;

/** Which way to Resource Manager a rule judges. */
public enum MigrationPath {
    /** The platform's own migration: validate, prepare, commit. */
    PLATFORM,
    /** Recreating from the plan. */
    REDEPLOY,
    BOTH;

    /** Whether the rule counts for the platform's migration. */
    public boolean isPlatform() {
        return this != REDEPLOY;
    }

    /** Whether the rule counts for recreating from the plan. */
    public boolean isRedeploy() {
        return this != PLATFORM;
    }
}
