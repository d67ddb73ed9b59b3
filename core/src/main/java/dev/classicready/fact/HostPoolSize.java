package dev.classicready.fact;

import dev.classicready.classic.RdsHostPool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a host pool is and how much it was worked on, which decides between migrating by hand and automatically.
 *
 * @param users how many different users it has; null where no document lists them
 * @param advanced what about it is advanced, in words
 * @param perhaps how many further things may be, which no document tells
 */
public record HostPoolSize(@Nullable Integer users, List<String> advanced, int perhaps, DesktopLimits limits) {

    /** From how many advanced things on the configuration as a whole is. */
    private static final int ADVANCED = 2;

    public HostPoolSize {
        advanced = List.copyOf(advanced);
    }

    /**
     * Takes the measure of a host pool.
     *
     * @param pool null where no document describes it
     * @param groups how many application groups are known
     * @param allGroups whether these are all
     * @param users null where no document lists them
     * @param singleSignOn null where no document tells
     */
    static HostPoolSize of(
            @Nullable RdsHostPool pool,
            int groups,
            boolean allGroups,
            @Nullable Integer users,
            @Nullable Boolean singleSignOn,
            DesktopLimits limits) {
        List<String> advanced = new ArrayList<>();
        int perhaps = 0;
        if (pool == null) {
            perhaps += 2;
        } else {
            if (pool.rdpProperties() > limits.manyRdpProperties()) {
                advanced.add(pool.rdpProperties() + " RDP properties");
            }
            if (pool.isDirect()) {
                advanced.add("users assigned to machines one by one");
            } else if (pool.isPersonal() && pool.assignmentType() == null) {
                perhaps++;
            }
        }
        if (groups > limits.manyApplicationGroups()) {
            advanced.add(groups + " application groups");
        } else if (!allGroups) {
            perhaps++;
        }
        if (Boolean.TRUE.equals(singleSignOn)) {
            advanced.add("single sign-on");
        } else if (singleSignOn == null) {
            perhaps++;
        }
        return new HostPoolSize(users, advanced, perhaps, limits);
    }

    /** Whether migrating by hand is advised against. */
    boolean isAgainst() {
        return hasMany() || isAdvanced();
    }

    private boolean hasMany() {
        return users != null && users > limits.manyUsers();
    }

    private boolean isAdvanced() {
        return advanced.size() >= ADVANCED;
    }

    /** Whether what no document tells could still turn the answer. */
    boolean isUndecided() {
        return !isAgainst() && (users == null || advanced.size() + perhaps >= ADVANCED);
    }

    /** Whether migrating by hand is recommended: for few users, or for a simple configuration. */
    boolean isFor() {
        return !isAgainst() && !isUndecided() && (users != null && users <= limits.fewUsers() || !isAdvanced());
    }

    /** Why it is advised against, in words. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (hasMany()) {
            reasons.add(users + " users");
        }
        if (isAdvanced()) {
            reasons.addAll(advanced);
        }
        return reasons;
    }
}
