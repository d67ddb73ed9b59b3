package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A classic storage account.
 *
 * @param accountType Standard_LRS, Standard_ZRS, Standard_GRS, Standard_RAGRS or Premium_LRS; null in old answers
 * @param geoReplicationEnabled what answers of before the account types say; null in later ones
 */
public record StorageAccount(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String affinityGroup,
        @Nullable String label,
        @Nullable String description,
        @Nullable String status,
        @Nullable String accountType,
        @Nullable Boolean geoReplicationEnabled,
        @Nullable Boolean secondaryReadEnabled,
        List<String> endpoints,
        @Nullable String migrationState,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "location", "affinityGroup", "accountType", "migrationState");

    public StorageAccount {
        endpoints = List.copyOf(endpoints);
    }

    @Override
    public ResourceType type() {
        return ResourceType.STORAGE_ACCOUNT;
    }

    @Override
    public StorageAccount inSubscription(String subscription) {
        return new StorageAccount(
                subscription,
                name,
                location,
                affinityGroup,
                label,
                description,
                status,
                accountType,
                geoReplicationEnabled,
                secondaryReadEnabled,
                endpoints,
                migrationState,
                places);
    }

    public boolean isPremium() {
        return accountType != null && accountType.toLowerCase(Locale.ROOT).startsWith("premium");
    }

    /** Whether it keeps what it holds in more than one place. */
    public boolean isReplicatedElsewhere() {
        String type = accountType == null ? "" : accountType.toLowerCase(Locale.ROOT);
        return accountType == null ? !Boolean.FALSE.equals(geoReplicationEnabled) : !type.endsWith("_lrs");
    }
}
