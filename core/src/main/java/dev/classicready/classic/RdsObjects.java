package dev.classicready.classic;

import java.util.Locale;

/**
 * The kinds of objects of Virtual Desktop (classic) that are listed one by one: that some were supplied says nothing of
 * the others.
 */
public enum RdsObjects {
    TENANTS,
    HOST_POOLS,
    SESSION_HOSTS,
    APP_GROUPS,
    REMOTE_APPS,
    APP_GROUP_USERS;

    /** What evidence of this kind is about, for example {@code session-hosts}. */
    public String about() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
