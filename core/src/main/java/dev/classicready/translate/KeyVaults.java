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
                emit(vault, null);
            }
        }
        return vault;
    }

    /** The vault for the certificates of web and worker roles: the platform names it {@code KV-<cloud service>}. */
    ArmId vaultOfRoles() {
        String wanted = "KV-" + service.name();
        boolean legal =
                wanted.length() <= ArmType.KEY_VAULT.maxLength() && wanted.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
        vault = context.options().isCurrent() || !legal
                ? id(service, context.group())
                : id(service, context.group(), wanted);
        if (!context.isEmitted(vault)) {
            emit(vault, true);
        }
        return vault;
    }

    /** Names of vaults are unique in the world and have at most 24 characters. */
    static ArmId id(CloudService service, ArmResourceGroup group) {
        String letters = service.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String name = "kv-" + letters.substring(0, Math.min(14, letters.length())) + "-"
                + ArmNames.hash(group.subscription() + "/" + service.name(), 6);
        return id(service, group, name.replace("--", "-"));
    }

    private static ArmId id(CloudService service, ArmResourceGroup group, String name) {
        return new ArmId(
                group.subscription(),
                group.name(),
                ArmType.KEY_VAULT,
                name,
                ArmParameter.string(
                        "keyVaultName",
                        name,
                        "The name of the key vault for the certificates of " + service.name()
                                + ". Such names are unique in the world."));
    }

    private void emit(ArmId id, @Nullable Boolean forTemplates) {
        context.emit(
                id,
                "properties",
                Values.object(
                        "tenantId", new ArmExpression("subscription().tenantId", List.of()),
                        "sku", Values.object("family", "A", "name", "standard"),
                        "enableRbacAuthorization", true,
                        "enabledForDeployment", true,
                        "enabledForTemplateDeployment", forTemplates,
                        "enableSoftDelete", true,
                        "enablePurgeProtection", true));
    }
}
