package dev.classicready.examples.fleet;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the plan of a subscription needs of a quota in a location, as a row. */
public final class NeedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String export = "";
    private String subscription = "";
    private String location = "";
    private String quota = "";
    private long needed;
    private @Nullable Long quotaLimit;
    private @Nullable Long used;

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }

    public String getSubscription() {
        return subscription;
    }

    public void setSubscription(String subscription) {
        this.subscription = subscription;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getQuota() {
        return quota;
    }

    public void setQuota(String quota) {
        this.quota = quota;
    }

    public long getNeeded() {
        return needed;
    }

    public void setNeeded(long needed) {
        this.needed = needed;
    }

    public @Nullable Long getQuotaLimit() {
        return quotaLimit;
    }

    public void setQuotaLimit(@Nullable Long quotaLimit) {
        this.quotaLimit = quotaLimit;
    }

    public @Nullable Long getUsed() {
        return used;
    }

    public void setUsed(@Nullable Long used) {
        this.used = used;
    }
}
