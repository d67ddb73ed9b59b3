package dev.classicready.translate;

import java.util.Locale;
import java.util.Optional;

/** What translated resources are made for. */
public enum Target {
    /**
     * What can be deployed at the date of the rules' knowledge: Standard addresses and load balancers, managed disks,
     * living sizes. Classic's open doors are written out, since Standard is closed by default.
     */
    CURRENT,
    /** What the platform's own migration would have produced: to compare with and to document, not to deploy anew. */
    PLATFORM;

    /** Finds the target by its {@linkplain #toString() name}, ignoring case. */
    public static Optional<Target> ofName(String name) {
        for (Target target : values()) {
            if (target.toString().equalsIgnoreCase(name.strip())) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
