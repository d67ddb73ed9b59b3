package dev.classicready.classic;

import org.jspecify.annotations.Nullable;

/** The two places of a cloud service that a deployment can occupy. */
public enum DeploymentSlot {
    PRODUCTION("Production"),
    STAGING("Staging");

    private final String azureName;

    DeploymentSlot(String azureName) {
        this.azureName = azureName;
    }

    /** The slot named by a descriptor; production where it says nothing else. */
    public static DeploymentSlot of(@Nullable String name) {
        return Names.same(name, STAGING.azureName) ? STAGING : PRODUCTION;
    }

    @Override
    public String toString() {
        return azureName;
    }
}
