package dev.classicready.render.internal;

import dev.classicready.finding.PlatformMigration;

/** What nobody should learn last: that what web and worker roles become ends, too. */
public final class ExtendedSupport {

    private ExtendedSupport() {}

    /** @param services how many cloud services become ones of extended support */
    public static String notice(int services) {
        return services + (services == 1 ? " cloud service" : " cloud services") + " of web and worker roles "
                + (services == 1 ? "becomes one" : "become ones") + " of extended support, which ends on "
                + PlatformMigration.EXTENDED_SUPPORT_ENDS
                + ": decide first whether to go there at all.";
    }
}
