package dev.classicready.translate;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.RdsTenant;
import java.util.Optional;

/**
 * Objects of Virtual Desktop (classic) belong to no subscription. They are recreated in the one that the user names, else
 * in that of the documents, else in the one that the tenant is linked to.
 */
public final class DesktopSubscription {

    private DesktopSubscription() {}

    /** Where a tenant's objects are recreated; empty where nothing tells. */
    public static Optional<String> of(RdsTenant tenant, TranslationOptions options) {
        if (options.targetSubscription() != null) {
            return Optional.of(options.targetSubscription());
        }
        boolean named = !tenant.subscription().equals(EstateBuilder.UNNAMED_SUBSCRIPTION);
        return named ? Optional.of(tenant.subscription()) : Optional.ofNullable(tenant.azureSubscriptionId());
    }
}
