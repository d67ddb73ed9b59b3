package dev.classicready.translate;

import dev.classicready.classic.StorageAccount;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Storage accounts; replication and performance are never less than the classic account's. */
final class StorageAccountTranslator implements ResourceTranslator<StorageAccount> {

    private static final String RULE = "t-storage-account";

    private static final Map<String, String> SKUS = Map.of(
            "standard_lrs", "Standard_LRS",
            "standard_zrs", "Standard_ZRS",
            "standard_grs", "Standard_GRS",
            "standard_ragrs", "Standard_RAGRS",
            "premium_lrs", "Premium_LRS");

    @Override
    public Class<StorageAccount> kind() {
        return StorageAccount.class;
    }

    @Override
    public void translate(StorageAccount account, TranslationContext context) {
        ArmId id = context.placement().id(account).orElseThrow();
        String sku = sku(account);
        Notes notes = new Notes()
                .addIf(
                        account.accountType() == null && account.geoReplicationEnabled() == null,
                        "the descriptor does not tell the replication; taken as " + sku
                                + ", the default of classic accounts");
        boolean current = context.options().isCurrent();
        if (current) {
            notes.add(
                    "a new account, since names are unique in the world: its name is a parameter, and what the classic "
                            + "account holds is copied; StorageV2, TLS 1.2, no anonymous reading");
        }
        context.emit(
                id,
                "sku",
                Values.object("name", sku),
                "kind",
                current ? "StorageV2" : "Storage",
                "properties",
                current ? currentProperties(account) : Values.object("supportsHttpsTrafficOnly", false));
        context.map(Elements.of(account), RULE, notes.text(), id.ref());
    }

    private static Map<String, Object> currentProperties(StorageAccount account) {
        return Values.object(
                "accessTier",
                account.isPremium() ? null : "Hot",
                "minimumTlsVersion",
                "TLS1_2",
                "supportsHttpsTrafficOnly",
                true,
                "allowBlobPublicAccess",
                false);
    }

    private static String sku(StorageAccount account) {
        @Nullable String type = account.accountType();
        String known = type == null ? null : SKUS.get(type.strip().toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (Boolean.TRUE.equals(account.secondaryReadEnabled())) {
            return "Standard_RAGRS";
        }
        return Boolean.FALSE.equals(account.geoReplicationEnabled()) ? "Standard_LRS" : "Standard_GRS";
    }
}
