package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A tenant of Virtual Desktop (classic), which holds host pools. It belongs to no subscription, but may be linked to one.
 *
 * @param tenantGroup the group of tenants, mostly {@value #DEFAULT_GROUP}
 * @param aadTenantId the tenant of Microsoft Entra whose users it serves
 * @param azureSubscriptionId the subscription it is linked to, or null
 * @param ssoClientSecret whether single sign-on has a secret, which is never read; null where no document tells
 * @param described whether a document describes it; else things of the tenant merely name it
 * @param qualified whether its name alone is ambiguous, so that its id names the group too
 */
public record RdsTenant(
        String subscription,
        String tenantGroup,
        String name,
        @Nullable String friendlyName,
        @Nullable String description,
        @Nullable String aadTenantId,
        @Nullable String azureSubscriptionId,
        @Nullable String ssoAdfsAuthority,
        @Nullable String ssoClientId,
        @Nullable Boolean ssoClientSecret,
        boolean described,
        boolean qualified,
        Places places)
        implements ClassicResource {

    public static final String DEFAULT_GROUP = "Default Tenant Group";

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "aadTenantId", "azureSubscriptionId", "ssoAdfsAuthority", "ssoClientId");

    /** A tenant that something of it names. */
    static RdsTenant named(String subscription, String tenantGroup, String name, long place) {
        return new RdsTenant(
                subscription,
                tenantGroup,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                Places.at(place, FIELDS).build());
    }

    @Override
    public ResourceType type() {
        return ResourceType.RDS_TENANT;
    }

    @Override
    public ResourceRef ref() {
        return RdsNames.tenant(subscription, tenantGroup, name, qualified);
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public RdsTenant inSubscription(String subscription) {
        return copy(subscription, qualified);
    }

    RdsTenant qualify() {
        return copy(subscription, true);
    }

    private RdsTenant copy(String subscription, boolean qualified) {
        return new RdsTenant(
                subscription,
                tenantGroup,
                name,
                friendlyName,
                description,
                aadTenantId,
                azureSubscriptionId,
                ssoAdfsAuthority,
                ssoClientId,
                ssoClientSecret,
                described,
                qualified,
                places);
    }

    /** Whether single sign-on of its own is set up. */
    public boolean hasSingleSignOn() {
        return ssoAdfsAuthority != null || ssoClientId != null || Boolean.TRUE.equals(ssoClientSecret);
    }
}
