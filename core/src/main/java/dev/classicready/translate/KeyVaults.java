package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The key vault for the certificates of a cloud service, made when the first machine refers to one. The certificates
 * themselves are no descriptor's to hold; they are put into the vault after deployment, and must stay there, since
 * machines refer to them.
 */
final class KeyVaults {

    private final CloudService service;
    private final TranslationContext context;
    private @Nullable ArmId vault;

    KeyVaults(CloudService service, TranslationContext context) {
        this.service = service;
        this.context = context;
    }

    ArmId vault() {
        if (vault == null) {
            vault = id(service, context.group());
            if (!context.isEmitted(vault)) {
                emit(vault);
            }
        }
        return vault;
    }

    /** Names of vaults are unique in the world and have at most 24 characters. */
    static ArmId id(CloudService service, ArmResourceGroup group) {
        String letters = service.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String name = "kv-" + letters.substring(0, Math.min(14, letters.length())) + "-"
                + ArmNames.hash(group.subscription() + "/" + service.name(), 6);
        return new ArmId(
                group.subscription(),
                group.name(),
                ArmType.KEY_VAULT,
                name.replace("--", "-"),
                ArmParameter.string(
                        "keyVaultName",
                        name.replace("--", "-"),
                        "The name of the key vault for the certificates of " + service.name()
                                + ". Such names are unique in the world."));
    }

    private void emit(ArmId id) {
        context.emit(
                id,
                "properties",
                Values.object(
                        "tenantId", new ArmExpression("subscription().tenantId", List.of()),
                        "sku", Values.object("family", "A", "name", "standard"),
                        "enableRbacAuthorization", true,
                        "enabledForDeployment", true,
                        "enableSoftDelete", true,
                        "enablePurgeProtection", true));
    }
}
