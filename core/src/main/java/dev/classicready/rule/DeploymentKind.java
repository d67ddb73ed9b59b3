package dev.classicready.rule;

import java.util.Locale;

/** Which kind of deployments a rule is about; documents differ between them. */
public enum DeploymentKind {
    /** Virtual machines. */
    IAAS,
    /** Web and worker roles. */
    PAAS,
    /** Virtual Desktop (classic). */
    AVD,
    ANY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
